import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rawPeer } from '../testing/rawPeer.ts';
import { scratch, startServer, type TestServer } from '../testing/startServer.ts';
import { descriptionWithAddress, withAddress } from './candidate.ts';
import { LanBook } from './lanBook.ts';
import { reveal } from './reveal.ts';
import { revealer } from './revealer.ts';

const NAME = '4f5e9b6e-6f0b-4f0a-9d3e-0b5a2f9d7c11.local';
const hidden = (name = NAME, rest = 'generation 0 ufrag aBcD network-cost 999'): string =>
  `candidate:1467250027 1 udp 2122260223 ${name} 46243 typ host ${rest}`;
const seen = (address: string): string => hidden(address);

const CHROMIUM_OFFER = [
  'v=0',
  'o=- 4611731400430051336 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'a=group:BUNDLE 0',
  'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
  'c=IN IP4 0.0.0.0',
  `a=${hidden()}`,
  'a=candidate:842163049 1 udp 1677729535 203.0.113.9 46243 typ srflx raddr 0.0.0.0 rport 0 generation 0',
  `a=candidate:344579997 1 tcp 1518280447 ${NAME} 9 typ host tcptype active generation 0`,
  'a=ice-ufrag:aBcD',
  `a=note:${NAME} is no candidate`,
  'a=sctp-port:5000',
  '',
].join('\r\n');

describe('a hidden candidate', () => {
  it('gets the address in place of its name and keeps everything else', () => {
    expect(withAddress(hidden(), '192.168.1.23')).toBe(seen('192.168.1.23'));
    expect(withAddress(hidden(), '2001:db8::7')).toBe(seen('2001:db8::7'));
    expect(withAddress(`a=${hidden()}`, '10.0.0.2')).toBe(`a=${seen('10.0.0.2')}`);
    const firefox = `candidate:0 1 UDP 2122252543 ${NAME} 50000 typ host`;
    expect(withAddress(firefox, '10.0.0.2')).toBe('candidate:0 1 UDP 2122252543 10.0.0.2 50000 typ host');
  });

  it('that is none, or is not in order, stays as it is', () => {
    for (const text of [
      '',
      NAME,
      seen('192.168.1.23'),
      hidden('printer.office.local'),
      hidden('evil.example'),
      hidden('.local'),
      hidden(`${'x'.repeat(64)}.local`),
      hidden('a_b.local'),
      hidden().replace('typ host', 'typ srflx'),
      hidden().replace('typ host', 'typ hostile'),
      hidden().replace('udp', 'sctp'),
      hidden().replace('46243', '65536'),
      hidden().replace('46243', '-1'),
      hidden().replace('candidate:', 'candidates:'),
      ` ${hidden()}`,
      `${hidden()}\n`,
      `${hidden()}\r\na=ice-pwd:stolen`,
      hidden().replaceAll(' ', '  '),
    ]) {
      expect(withAddress(text, '10.0.0.2')).toBe(text);
    }
  });

  it('is never given what is no address, nor one with a zone that means nothing elsewhere', () => {
    for (const address of ['', 'gone', NAME, '10.0.0.2 typ relay', '10.0.0.999', 'fe80::1%eth0', '10.0.0.2\r\n']) {
      expect(withAddress(hidden(), address)).toBe(hidden());
    }
  });

  it('in a description is the only thing that changes', () => {
    const told = descriptionWithAddress(CHROMIUM_OFFER, '192.168.1.23').split('\r\n');
    const before = CHROMIUM_OFFER.split('\r\n');
    const changed = told.flatMap((line, n) => (line === before[n] ? [] : [line]));
    expect(told.length).toBe(before.length);
    expect(changed).toEqual([
      `a=${seen('192.168.1.23')}`,
      'a=candidate:344579997 1 tcp 1518280447 192.168.1.23 9 typ host tcptype active generation 0',
    ]);
  });
});

describe('whatever text', () => {
  const scraps = fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    ' ',
    'a=',
    'candidate:',
    NAME,
    ' typ host',
    '.local ',
    hidden(),
    '\u2028',
  );
  const line = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), scraps);
  const text = fc.array(fc.oneof(line, scraps), { maxLength: 30 }).map((parts) => parts.join(''));
  const ADDRESS = '192.0.2.77';

  it('without a hidden candidate is never changed', () => {
    const harmless = text.filter((one) => !/typ host/i.test(one) || !/\.local /i.test(one));
    fc.assert(
      fc.property(harmless, (one) => {
        expect(withAddress(one, ADDRESS)).toBe(one);
        expect(descriptionWithAddress(one, ADDRESS)).toBe(one);
      }),
      { numRuns: 2_000 },
    );
  });

  it('with hidden candidates in it is the same again when the address is put back as the name', () => {
    fc.assert(
      fc.property(
        text.filter((one) => !one.includes(ADDRESS)),
        (one) => {
          expect(descriptionWithAddress(one, ADDRESS).replaceAll(ADDRESS, NAME)).toBe(one);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('changes in its candidate lines only', () => {
    const lines = fc.array(
      fc.oneof(
        line.map((one) => one.replaceAll(/[\r\n]/g, '')),
        fc.constant(`a=${hidden()}`),
      ),
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\r\n', '\n'), (before, end) => {
        const after = descriptionWithAddress(before.join(end), ADDRESS).split(end);
        expect(after.length).toBe(before.join(end).split(end).length);
        for (const [n, one] of after.entries()) {
          expect(one).toBe(before[n] === `a=${hidden()}` ? `a=${seen(ADDRESS)}` : (before[n] ?? ''));
        }
      }),
    );
  });

  it('as a signal of any shape is changed nowhere but in candidate and sdp, and never thrown at', () => {
    const withoutThem = fc.anything().filter((value) => !JSON.stringify(value ?? null)?.includes('.local '));
    fc.assert(
      fc.property(withoutThem, (value) => {
        const before = structuredClone(value);
        reveal(value, ADDRESS);
        expect(value).toEqual(before);
      }),
    );
    const elsewhere = { note: hidden(), nested: { candidate: { candidate: hidden() } }, list: [hidden()] };
    const before = structuredClone(elsewhere);
    reveal(elsewhere, ADDRESS);
    expect(elsewhere).toEqual(before);
  });
});

describe("this machine's addresses", () => {
  it('are read again when they are old, and once however many ask', async () => {
    let [now, reads] = [0, 0];
    const book = new LanBook(
      async () => {
        reads += 1;
        return [`10.0.0.${reads}`];
      },
      () => now,
    );
    expect(book.best()).toBeNull();
    expect(await Promise.all([book.addresses(), book.addresses()])).toEqual([['10.0.0.1'], ['10.0.0.1']]);
    now = 10_000;
    expect(book.best()).toBe('10.0.0.1');
    expect(await book.addresses()).toEqual(['10.0.0.2']);
    expect(reads).toBe(2);
  });

  it('stay what they were when the system does not tell', async () => {
    let isTelling = true;
    let now = 0;
    const book = new LanBook(
      async () => {
        if (!isTelling) throw new Error('EACCES');
        return ['10.0.0.1'];
      },
      () => now,
    );
    await book.addresses();
    isTelling = false;
    now = 10_000;
    expect(await book.addresses()).toEqual(['10.0.0.1']);
  });
});

describe('on the local network', () => {
  const book = new LanBook(async () => ['192.168.1.5', '10.8.0.1']);
  const signal = (from: string, reached: string | null, payload: unknown = { candidate: { candidate: hidden() } }) => {
    const one = { type: 'CANDIDATE', src: 'a', dst: 'b', payload };
    revealer(book)(one, from, reached);
    return one.payload;
  };
  beforeEach(async () => void (await book.addresses()));

  it('a phone is found where its socket came from', () => {
    expect(signal('192.168.1.23', '127.0.0.1')).toEqual({ candidate: { candidate: seen('192.168.1.23') } });
  });

  it("the TV is found at the address its guest's phone reached, else at the likeliest one", () => {
    expect(signal('127.0.0.1', '10.42.0.1')).toEqual({ candidate: { candidate: seen('10.42.0.1') } });
    expect(signal('::1', '127.0.0.1')).toEqual({ candidate: { candidate: seen('192.168.1.5') } });
    expect(signal('127.0.0.1', null)).toEqual({ candidate: { candidate: seen('192.168.1.5') } });
  });

  it('nobody is moved when there is no address to move to', () => {
    const payload = { candidate: { candidate: hidden() } };
    revealer(new LanBook(async () => []))({ type: 'CANDIDATE', src: 'a', dst: 'b', payload }, '127.0.0.1', null);
    expect(payload).toEqual({ candidate: { candidate: hidden() } });
    expect(signal('', null)).toEqual({ candidate: { candidate: hidden() } });
  });
});

describe('through the server', () => {
  let root: Awaited<ReturnType<typeof scratch>>;
  let server: TestServer | null = null;
  beforeEach(async () => {
    root = await scratch();
  });
  afterEach(async () => {
    await server?.close();
    await root.remove();
  });

  const told = async (options: Parameters<typeof startServer>[1], frames: readonly Record<string, unknown>[]) => {
    // Behind a proxy that is believed, a socket may come from any address.
    server = await startServer(root.path, { trustProxy: true, ...options });
    const phone = rawPeer(server.ws, { id: 'phone-1', token: 'a' }, { 'X-Forwarded-For': '::ffff:192.168.1.23' });
    const tv = rawPeer(server.ws, { id: 'tv-1', token: 'b' });
    await Promise.all([phone.heard('OPEN'), tv.heard('OPEN')]);
    for (const frame of frames) phone.say({ dst: 'tv-1', ...frame });
    const heard = [];
    for (const { type } of frames) heard.push((await tv.heard(String(type))).payload);
    return heard;
  };
  const FRAMES = [
    { type: 'CANDIDATE', payload: { candidate: { candidate: hidden(), sdpMid: '0' }, connectionId: 'dc_1' } },
    { type: 'OFFER', payload: { sdp: { type: 'offer', sdp: CHROMIUM_OFFER }, label: NAME } },
    { type: 'ANSWER', payload: { sdp: { type: 'answer', sdp: CHROMIUM_OFFER } } },
    { type: 'LEAVE', payload: { candidate: { candidate: hidden() } } },
  ];

  it('hidden candidates of frames, offers and answers arrive with the address of their sender', async () => {
    const sdp = descriptionWithAddress(CHROMIUM_OFFER, '192.168.1.23');
    expect(sdp).toContain('192.168.1.23 46243');
    expect(await told({}, FRAMES)).toEqual([
      { candidate: { candidate: seen('192.168.1.23'), sdpMid: '0' }, connectionId: 'dc_1' },
      { sdp: { type: 'offer', sdp }, label: NAME },
      { sdp: { type: 'answer', sdp } },
      { candidate: { candidate: hidden() } },
    ]);
  });

  it('on the internet every frame arrives as it was sent', async () => {
    const heard = await told({ publicUrl: 'https://party.example' }, FRAMES);
    expect(heard).toEqual(FRAMES.map(({ payload }) => payload));
  });
});
