import { kindsIn } from './candidateKinds.ts';
import { isLocal } from './joinChoices.ts';

export type Verdict = 'pass' | 'warn' | 'fail';

/** Every check, in the order of the sheet, with everything it can find and what that means for the evening. */
export const CHECKS = {
  address: { 'phones-in': 'pass', answers: 'pass', 'no-answer': 'fail', 'no-address': 'fail', silent: 'fail' },
  relay: { opens: 'pass', shut: 'fail', silent: 'fail' },
  loop: { opens: 'pass', shut: 'warn', unsupported: 'warn', silent: 'warn' },
  candidates: {
    real: 'pass',
    seen: 'pass',
    hidden: 'pass',
    'hidden-away': 'warn',
    none: 'fail',
    unsupported: 'warn',
    silent: 'warn',
  },
  storage: { kept: 'pass', refused: 'warn', unknown: 'warn', silent: 'warn' },
  sound: { on: 'pass', locked: 'warn', none: 'fail', silent: 'warn' },
  wake: { held: 'pass', refused: 'warn', missing: 'warn', silent: 'warn' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Verdict>>>>;

export type CheckId = keyof typeof CHECKS;
export const CHECK_IDS = Object.keys(CHECKS) as readonly CheckId[];
/** What one check found; `silent`: its probe had no answer in time, or broke. */
export type Finding = { [Id in CheckId]: { readonly check: Id; readonly found: keyof (typeof CHECKS)[Id] } }[CheckId];

export const verdictOf = ({ check, found }: Finding): Verdict =>
  (CHECKS[check] as Readonly<Record<string, Verdict>>)[found] as Verdict;

/** The device, as far as the checks need it. A probe that is aborted lets go of all it holds. */
export type Probes = {
  /** Whether a web socket to there opens. */
  readonly socket: (url: string, signal: AbortSignal) => Promise<boolean>;
  /** Whether two peer connections of this page open a data channel to each other. */
  readonly loop: (stun: readonly string[], signal: AbortSignal) => Promise<'opens' | 'shut' | 'unsupported'>;
  /** The lines of all candidates of the first `forMs`; null without WebRTC. */
  readonly candidates: (
    stun: readonly string[],
    forMs: number,
    signal: AbortSignal,
  ) => Promise<readonly string[] | null>;
  /** Whether the browser promises to keep what is stored; null when it does not say. Asks for it once more. */
  readonly storage: () => Promise<boolean | null>;
  readonly sound: () => 'on' | 'locked' | 'none';
  readonly wake: () => Promise<'held' | 'refused' | 'missing'>;
};

/** What is known before a check. */
export type Facts = {
  /** Where phones are sent; null when only this machine itself would get there. */
  readonly phonesOrigin: string | null;
  /** This page's own server. */
  readonly ownOrigin: string;
  readonly stun: readonly string[];
  /** Guests are on the local network, where the server fills in hidden addresses. */
  readonly lan: boolean;
  /** Phones with an open link right now. */
  readonly phones: number;
};

export type Timers = {
  readonly set: (fn: () => void, ms: number) => unknown;
  readonly clear: (timer: unknown) => void;
};

/** No probe is waited for any longer; a peer link on one machine takes 50 ms. */
export const PROBE_WITHIN_MS = 4_000;
const LOOP_WITHIN_MS = 3_000;
export const GATHER_MS = 1_000;

/** A socket to there proves as much as a page's load: the same address, port and server. */
export const socketUrl = (origin: string): string => `${origin.replace(/^http/, 'ws')}/relay?host`;

/** Runs one check. Never rejects, and never takes longer than `PROBE_WITHIN_MS`. */
export async function runCheck(check: CheckId, facts: Facts, probes: Probes, timers: Timers): Promise<Finding> {
  const silent: Finding = { check, found: 'silent' };
  const over = new AbortController();
  const withinMs = check === 'loop' ? LOOP_WITHIN_MS : PROBE_WITHIN_MS;
  let timer: unknown;
  const late = new Promise<Finding>((resolve) => {
    timer = timers.set(() => resolve(check === 'loop' ? { check, found: 'shut' } : silent), withinMs);
  });
  try {
    return await Promise.race([look(check, facts, probes, over.signal), late]);
  } catch {
    // A browser that breaks at a probe has said nothing about the room.
    return silent;
  } finally {
    timers.clear(timer);
    over.abort();
  }
}

async function look(check: CheckId, facts: Facts, probes: Probes, signal: AbortSignal): Promise<Finding> {
  switch (check) {
    case 'address': {
      if (facts.phonesOrigin === null) return { check, found: 'no-address' };
      if (!(await probes.socket(socketUrl(facts.phonesOrigin), signal))) return { check, found: 'no-answer' };
      return { check, found: facts.phones > 0 ? 'phones-in' : 'answers' };
    }
    case 'relay':
      return { check, found: (await probes.socket(socketUrl(facts.ownOrigin), signal)) ? 'opens' : 'shut' };
    case 'loop':
      return { check, found: await probes.loop(facts.stun, signal) };
    case 'candidates':
      return { check, found: await lookForCandidates(facts, probes, signal) };
    case 'storage': {
      const kept = await probes.storage();
      return { check, found: kept === null ? 'unknown' : kept ? 'kept' : 'refused' };
    }
    case 'sound':
      return { check, found: probes.sound() };
    case 'wake':
      return { check, found: await probes.wake() };
    default:
      return check satisfies never;
  }
}

async function lookForCandidates(
  { stun, lan, phonesOrigin }: Facts,
  probes: Probes,
  signal: AbortSignal,
): Promise<keyof typeof CHECKS.candidates> {
  const lines = await probes.candidates(stun, GATHER_MS, signal);
  if (lines === null) return 'unsupported';
  const kinds = kindsIn(lines, phonesOrigin !== null && isLocal(new URL(phonesOrigin).hostname));
  if (kinds.has('real')) return 'real';
  if (kinds.has('seen')) return 'seen';
  if (kinds.has('hidden')) return lan ? 'hidden' : 'hidden-away';
  return 'none';
}
