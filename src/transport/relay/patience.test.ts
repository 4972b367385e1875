import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DialError, HostStatus, Link } from '../link.ts';
import { createRelayDialer } from './dialer.ts';
import { HostHandshake, PhoneHandshake } from './handshake.ts';
import { createRelayHost } from './host.ts';
import { decodeHostFrame, encodeHostFrame, KIND, type SocketMaker } from './wire.ts';

/** A socket that does what a test says, and nothing else. */
class PuppetSocket extends EventTarget {
  static made: PuppetSocket[] = [];
  readonly url: string;
  readonly sent: Uint8Array[] = [];
  binaryType = '';
  bufferedAmount = 0;
  closes = 0;

  constructor(url: string) {
    super();
    this.url = url;
    PuppetSocket.made.push(this);
  }
  send(bytes: Uint8Array): void {
    this.sent.push(bytes.slice());
  }
  close(): void {
    this.closes += 1;
  }
  opens(): void {
    this.dispatchEvent(new Event('open'));
  }
  says(bytes: Uint8Array): void {
    this.dispatchEvent(new MessageEvent('message', { data: bytes.slice().buffer }));
  }
  ends(code: number): void {
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }
}
const Socket = PuppetSocket as unknown as SocketMaker;
const last = (): PuppetSocket => PuppetSocket.made.at(-1) as PuppetSocket;
const server = { host: 'party.example', port: 443, secure: true };
const HOST = `h-${'0'.repeat(32)}`;

beforeEach(() => {
  vi.useFakeTimers();
  PuppetSocket.made = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a dial', () => {
  const dial = (signal = new AbortController().signal) => {
    const outcome = { failure: '' };
    const links: Link[] = [];
    const onLink = (link: Link) => {
      links.push(link);
      return { onBytes: () => undefined, onClosed: () => undefined };
    };
    const dialer = createRelayDialer({ server, hostId: HOST, secret: null, Socket });
    const over = dialer.dial(onLink, signal).catch((error: DialError) => {
      outcome.failure = error.failure;
    });
    return { outcome, over, links };
  };

  it('goes to the relay of its server by name of the host, and says nothing of a key or secret there', () => {
    dial();
    expect(last().url).toBe(`wss://party.example:443/relay?to=${HOST}`);
  });

  it.each([
    ['never opens', () => undefined],
    ['opens, and nobody answers', () => last().opens()],
    [
      'is answered, and never confirmed',
      () => {
        last().opens();
        last().says(new HostHandshake(HOST).greeted(last().sent[0] as Uint8Array) as Uint8Array);
      },
    ],
  ])('whose socket %s is given up after 6 s, and hung up', async (_, happens) => {
    const { outcome, over, links } = dial();
    happens();
    await vi.advanceTimersByTimeAsync(5_900);
    expect(outcome.failure).toBe('');
    await vi.advanceTimersByTimeAsync(200);
    await over;
    expect([outcome.failure, last().closes, links.length]).toEqual(['timeout', 1, 0]);
  });

  it('that is called off midway hangs up, and makes no link of what comes then', async () => {
    const controller = new AbortController();
    const { outcome, over, links } = dial(controller.signal);
    last().opens();
    controller.abort();
    await over;
    const host = new HostHandshake(HOST);
    last().says(host.greeted(last().sent[0] as Uint8Array) as Uint8Array);
    expect([outcome.failure, last().closes, last().sent.length, links.length]).toEqual(['aborted', 1, 1, 0]);
  });

  it.each([
    [4404, 'no-host'],
    [4410, 'no-host'],
    [4000, 'no-host'],
    [4429, 'no-server'],
    [1006, 'no-server'],
  ])('ended with %i is told as %s', async (code, failure) => {
    const { outcome, over } = dial();
    last().ends(code);
    await over;
    expect(outcome.failure).toBe(failure);
  });

  it('from where no socket may be opened is unsupported', async () => {
    class Forbidden {
      constructor() {
        throw new DOMException('mixed content', 'SecurityError');
      }
    }
    const dialer = createRelayDialer({ server, hostId: HOST, secret: null, Socket: Forbidden as never });
    const dialling = dialer.dial(
      () => ({ onBytes: () => undefined, onClosed: () => undefined }),
      new AbortController().signal,
    );
    await expect(dialling).rejects.toMatchObject({ failure: 'unsupported' });
  });
});

describe('a host', () => {
  const hosting = () => {
    const statuses: HostStatus[] = [];
    const links: Link[] = [];
    const host = createRelayHost({ server, id: HOST, hostKey: 'k'.repeat(32), secrets: () => [], Socket });
    host.start({
      onLink: (link) => {
        links.push(link);
        return { onBytes: () => undefined, onClosed: () => undefined };
      },
      onStatus: (status) => statuses.push(status),
    });
    return { statuses, host, links };
  };
  const registers = () => {
    last().opens();
    last().says(encodeHostFrame(KIND.registered));
  };
  const kinds = (): (number | undefined)[] => last().sent.map((frame) => frame[0]);

  it('shows its key in its first word, not in an address', () => {
    hosting();
    last().opens();
    expect(last().url).toBe('wss://party.example:443/relay?host');
    const word = decodeHostFrame(last().sent[0]?.slice().buffer);
    expect([word?.kind, new TextDecoder().decode(word?.body)]).toEqual([KIND.register, 'k'.repeat(32)]);
  });

  it('tries again when its server says nothing for 4 s, and waits longer each time, at most 5 s', async () => {
    const { statuses } = hosting();
    const times: number[] = [];
    for (let n = 0; n < 8; n++) {
      const before = Date.now();
      const made = PuppetSocket.made.length;
      while (PuppetSocket.made.length === made) await vi.advanceTimersByTimeAsync(50);
      times.push(Date.now() - before);
    }
    const most = [4_550, 5_100, 6_200, 8_400, 9_500, 9_500, 9_500, 9_500];
    const least = [4_450, 4_900, 5_800, 7_600, 8_500, 8_500, 8_500, 8_500];
    for (const [n, time] of times.entries()) {
      expect(time).toBeGreaterThanOrEqual((least[n] as number) - 50);
      expect(time).toBeLessThanOrEqual((most[n] as number) + 50);
    }
    expect(statuses).toEqual(['starting', 'unregistered']);
  });

  it('gives a server up that lets beat after beat pass without a word, and no sooner', async () => {
    const { statuses } = hosting();
    registers();
    for (let n = 0; n < 20; n++) {
      await vi.advanceTimersByTimeAsync(10_000);
      last().says(encodeHostFrame(KIND.beat));
    }
    expect(statuses.at(-1)).toBe('registered');
    expect(kinds()).toContain(KIND.beat);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(statuses.at(-1)).toBe('unregistered');
  });

  it('hangs up on a phone that does not shake hands within 5 s, and on no other', async () => {
    const { links } = hosting();
    registers();
    last().says(encodeHostFrame(KIND.opened, 7));
    last().says(encodeHostFrame(KIND.opened, 8));
    const phone = new PhoneHandshake(HOST, null);
    last().says(encodeHostFrame(KIND.data, 8, phone.hello()));
    const answer = decodeHostFrame(last().sent.at(-1)?.slice().buffer);
    last().says(encodeHostFrame(KIND.data, 8, phone.answered(answer?.body as Uint8Array) as Uint8Array));
    await vi.advanceTimersByTimeAsync(6_000);
    const hungUp = last()
      .sent.map((frame) => decodeHostFrame(frame.slice().buffer))
      .filter((frame) => frame?.kind === KIND.closed);
    expect([hungUp.map((frame) => frame?.link), links.length]).toEqual([[7], 1]);
  });

  it('takes forty links and no more', () => {
    hosting();
    registers();
    for (let link = 1; link <= 45; link++) last().says(encodeHostFrame(KIND.opened, link));
    const refused = last().sent.filter((frame) => frame[0] === KIND.closed);
    expect(refused.map((frame) => decodeHostFrame(frame.slice().buffer)?.link)).toEqual([41, 42, 43, 44, 45]);
  });

  it('that was stopped tries nothing any more and says nothing', async () => {
    const { statuses, host } = hosting();
    last().ends(1006);
    host.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([PuppetSocket.made.length, statuses]).toEqual([1, ['starting', 'unregistered']]);
  });
});
