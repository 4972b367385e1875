import { describe, expect, it } from 'vitest';
import { kindsIn } from './candidateKinds.ts';
import { CHECK_IDS, type Facts, type Finding, PROBE_WITHIN_MS, type Probes, runCheck, verdictOf } from './checks.ts';
import { networkWords, wordFinding } from './words.ts';

const line = (address: string, typ: string): string =>
  `candidate:842163049 1 udp 1677729535 ${address} 46243 typ ${typ} raddr 0.0.0.0 rport 0 generation 0`;
const HIDDEN = line('4f5e9b6e-6f0b-4f0a-9d3e-0b5a2f9d7c11.local', 'host');

const FACTS: Facts = {
  phonesOrigin: 'http://192.168.1.20:4747',
  ownOrigin: 'http://localhost:4747',
  stun: ['stun:192.168.1.20:3478'],
  lan: true,
  phones: 0,
};
const WELL: Probes = {
  socket: async () => true,
  loop: async () => 'opens',
  candidates: async () => [line('192.168.1.20', 'host')],
  storage: async () => true,
  sound: () => 'on',
  wake: async () => 'held',
};
const real = {
  set: (fn: () => void, ms: number) => setTimeout(fn, ms),
  clear: (timer: unknown) => clearTimeout(timer as NodeJS.Timeout),
};
/** Time passes when the test says so. */
function handClock() {
  const due: { fn: () => void; ms: number }[] = [];
  return {
    timers: {
      set: (fn: () => void, ms: number) => due[due.push({ fn, ms }) - 1],
      clear: (timer: unknown) => void due.splice(due.indexOf(timer as (typeof due)[0]), 1),
    },
    due,
    pass: (ms: number) => {
      for (const one of [...due]) if (one.ms <= ms) one.fn();
    },
  };
}
const found = async (check: Finding['check'], probes: Partial<Probes> = {}, facts: Partial<Facts> = {}) =>
  (await runCheck(check, { ...FACTS, ...facts }, { ...WELL, ...probes }, real)).found;

describe('the check of the room', () => {
  it('passes everything in a room where everything is well', async () => {
    for (const check of CHECK_IDS) expect(verdictOf(await runCheck(check, FACTS, WELL, real)), check).toBe('pass');
  });

  it('knocks at the address phones are sent to, and for the relay at the page’s own server', async () => {
    const knocked: string[] = [];
    const socket = async (url: string) => knocked.push(url) > 0;
    await found('address', { socket });
    await found('relay', { socket }, { ownOrigin: 'https://party.example' });
    expect(knocked).toEqual(['ws://192.168.1.20:4747/relay?host', 'wss://party.example/relay?host']);
  });

  it('says of an address nobody answers at that nobody does, even while phones are in by another', async () => {
    expect(await found('address', { socket: async () => false }, { phones: 3 })).toBe('no-answer');
    expect(await found('address', {}, { phones: 3 })).toBe('phones-in');
    expect(await found('address', {}, { phonesOrigin: null })).toBe('no-address');
  });

  it('tells apart real, seen, hidden and no candidates, and fails without any', async () => {
    const of = (lines: readonly string[] | null, facts: Partial<Facts> = {}) =>
      found('candidates', { candidates: async () => lines }, facts);
    expect(await of([HIDDEN, line('192.168.1.20', 'host')])).toBe('real');
    expect(await of([HIDDEN, line('192.168.1.20', 'srflx')])).toBe('seen');
    expect(await of([HIDDEN])).toBe('hidden');
    expect(await of([HIDDEN], { lan: false })).toBe('hidden-away');
    expect(await of([])).toBe('none');
    expect(await of(['', line('127.0.0.1', 'host')])).toBe('none');
    expect(await of([line('127.0.0.1', 'host')], { phonesOrigin: 'http://127.0.0.1:4747' })).toBe('real');
    expect(await of(null)).toBe('unsupported');
    expect(verdictOf({ check: 'candidates', found: 'none' })).toBe('fail');
  });

  it('reads the browser’s word on storage as it is: kept, refused, or not said', async () => {
    expect(await found('storage', { storage: async () => false })).toBe('refused');
    expect(await found('storage', { storage: async () => null })).toBe('unknown');
  });

  it('waits for no probe longer than four seconds, for the peer link three, and stops what hangs', async () => {
    for (const check of CHECK_IDS.filter((one) => one !== 'sound')) {
      const clock = handClock();
      let stopped = false;
      const never = (...args: readonly unknown[]) => {
        const signal = args.at(-1);
        if (signal instanceof AbortSignal) signal.addEventListener('abort', () => (stopped = true));
        else stopped = true;
        return new Promise<never>(() => undefined);
      };
      const hanging = { ...WELL, socket: never, loop: never, candidates: never, storage: never, wake: never };
      const running = runCheck(check, FACTS, hanging, clock.timers);
      expect(clock.due.map(({ ms }) => ms)).toEqual([check === 'loop' ? 3_000 : PROBE_WITHIN_MS]);
      clock.pass(PROBE_WITHIN_MS);
      expect((await running).found).toBe(check === 'loop' ? 'shut' : 'silent');
      expect([check, stopped, clock.due.length]).toEqual([check, true, 0]);
    }
  });

  it('takes a probe that breaks for one that is silent, and leaves no timer behind', async () => {
    const clock = handClock();
    const broken = async () => {
      throw new Error('NotAllowedError');
    };
    expect(await runCheck('wake', FACTS, { ...WELL, wake: broken }, clock.timers)).toEqual({
      check: 'wake',
      found: 'silent',
    });
    expect(clock.due).toEqual([]);
  });
});

describe('the words of a finding', () => {
  it('stand for everything a check can find; what is not well has a remedy', () => {
    for (const check of CHECK_IDS) {
      for (const one of Object.keys(networkWords.checks[check].found)) {
        const finding = { check, found: one } as Finding;
        const { text, remedy } = wordFinding(finding, '192.168.1.20');
        expect(text, `${check} ${one}`).not.toBe('');
        if (verdictOf(finding) !== 'pass') expect(remedy, `${check} ${one}`).not.toBe('');
      }
    }
  });
});

describe('kinds of candidates', () => {
  it('are read from whole lines only', () => {
    expect([...kindsIn(['candidate:1 1 udp 1 10.0.0.2', 'typ host', 'a=mid:0', ''])]).toEqual([]);
    expect([...kindsIn([`a=${line('10.0.0.2', 'relay')}`, line('10.0.0.3', 'prflx')])]).toEqual(['turn', 'seen']);
  });
});
