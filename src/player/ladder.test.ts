import { describe, expect, it } from 'vitest';
import { VirtualTime } from '../host/testing/virtualTime.ts';
import { DialError, type Dialer, type Link, type LinkHandlers } from '../transport/link.ts';
import { createLadder } from './ladder.ts';

/** A dialer whose links open (or fail) when told, after so many ms. */
class FakeDialer implements Dialer {
  readonly dials: { open(): Link; fail(failure: DialError['failure']): void; readonly signal: AbortSignal }[] = [];
  readonly closed: string[] = [];
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  dial(onLink: (link: Link) => LinkHandlers, signal: AbortSignal): Promise<Link> {
    return new Promise((resolve, reject) => {
      const id = `${this.name}${this.dials.length}`;
      signal.addEventListener('abort', () => reject(new DialError('timeout')));
      this.dials.push({
        signal,
        fail: (failure) => reject(new DialError(failure)),
        open: () => {
          let handlers: LinkHandlers | null = null;
          const link: Link = {
            id,
            send: () => undefined,
            sendFast: () => undefined,
            close: () => {
              this.closed.push(id);
              handlers?.onClosed();
            },
            buffered: () => 0,
            rung: () => (this.name === 'relay' ? 'relay' : 'direct'),
          };
          handlers = onLink(link);
          resolve(link);
          return link;
        },
      });
    });
  }
}

function race() {
  const time = new VirtualTime();
  const direct = new FakeDialer('direct');
  const relay = new FakeDialer('relay');
  const used: string[] = [];
  const climbed: string[] = [];
  const take = (list: string[]) => (link: Link) => {
    list.push(link.id);
    return { onBytes: () => undefined, onClosed: () => undefined };
  };
  const ladder = createLadder({ direct, relay: async () => relay, climb: take(climbed), timers: time.timers });
  const signal = new AbortController();
  const outcome: { link: string | null; failure: string | null } = { link: null, failure: null };
  ladder.dial(take(used), signal.signal).then(
    (link) => {
      outcome.link = link.id;
    },
    (error: DialError) => {
      outcome.failure = error.failure;
    },
  );
  return { time, direct, relay, used, climbed, signal, outcome };
}

describe('the ladder', () => {
  it('[D1] direct is begun at once, and a direct link that opens soon needs no relay', async () => {
    const { time, direct, relay, used, outcome } = race();
    expect(direct.dials).toHaveLength(1);
    await time.advance(1_000);
    direct.dials[0]?.open();
    await time.advance(10_000);
    expect(relay.dials).toHaveLength(0);
    expect(used).toEqual(['direct0']);
    expect(outcome.link).toBe('direct0');
  });

  it('[D2] the relay joins the race after 1.2 s, and whatever opens first is played over', async () => {
    const { time, relay, used, outcome } = race();
    await time.advance(1_199);
    expect(relay.dials).toHaveLength(0);
    await time.advance(2);
    expect(relay.dials).toHaveLength(1);
    relay.dials[0]?.open();
    await time.settle();
    expect(used).toEqual(['relay0']);
    expect(outcome.link).toBe('relay0');
  });

  it('[D2] a direct dial that fails at once brings the relay at once', async () => {
    const { time, direct, relay } = race();
    direct.dials[0]?.fail('unsupported');
    await time.settle();
    expect(relay.dials).toHaveLength(1);
  });

  it('[D3] a direct link that opens after the relay is climbed to', async () => {
    const { time, direct, relay, used, climbed } = race();
    await time.advance(1_300);
    relay.dials[0]?.open();
    await time.advance(2_000);
    direct.dials[0]?.open();
    await time.settle();
    expect(used).toEqual(['relay0']);
    expect(climbed).toEqual(['direct0']);
  });

  it('[D3] over the relay, direct is tried again, ever less often, until it opens', async () => {
    const { time, direct, relay, climbed } = race();
    await time.advance(1_300);
    relay.dials[0]?.open();
    await time.settle();
    const begun: number[] = [];
    while (begun.length < 5) {
      const before = direct.dials.length;
      while (direct.dials.length === before) await time.advance(100);
      begun.push(time.now());
    }
    const gaps = begun.slice(1).map((at, i) => at - (begun[i] ?? 0));
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    const tries = direct.dials.length;
    direct.dials.at(-1)?.open();
    await time.settle();
    expect(climbed).toHaveLength(1);
    await time.advance(300_000);
    expect(direct.dials).toHaveLength(tries);
  });

  it('[D3] a relay link that has ended is climbed from no more', async () => {
    const { time, direct, relay } = race();
    await time.advance(1_300);
    const link = relay.dials[0]?.open();
    await time.settle();
    link?.close();
    expect(direct.dials[0]?.signal.aborted).toBe(true);
    await time.advance(120_000);
    expect(direct.dials).toHaveLength(1);
  });

  it('[D3] a climb that comes to nothing leaves the relay in use, and is tried again', async () => {
    const { time, direct, relay, climbed, outcome } = race();
    await time.advance(1_300);
    relay.dials[0]?.open();
    await time.advance(1_000);
    direct.dials[0]?.open().close();
    await time.advance(4_000);
    expect(direct.dials).toHaveLength(2);
    expect(outcome.link).toBe('relay0');
    direct.dials[1]?.open();
    await time.settle();
    expect(climbed).toEqual(['direct0', 'direct1']);
    expect(relay.closed).toEqual([]);
  });

  it('[D3] after a climb the end of the direct link is the end: whoever held it dials anew', async () => {
    const { time, direct, relay } = race();
    await time.advance(1_300);
    const old = relay.dials[0]?.open();
    await time.advance(1_000);
    const link = direct.dials[0]?.open();
    old?.close();
    link?.close();
    await time.advance(300_000);
    expect(direct.dials).toHaveLength(1);
  });

  it('[D4] when both have failed the dial says what stood in the way of the direct link', async () => {
    const { time, direct, relay, outcome } = race();
    await time.advance(1_300);
    relay.dials[0]?.fail('no-server');
    await time.advance(1_000);
    expect(outcome.failure).toBeNull();
    direct.dials[0]?.fail('timeout');
    await time.settle();
    expect(outcome.failure).toBe('timeout');
  });

  it('[D4] a loser of the race that opens late is hung up on', async () => {
    const { time, direct, relay, used } = race();
    await time.advance(1_300);
    direct.dials[0]?.open();
    relay.dials[0]?.open();
    await time.settle();
    expect(used).toEqual(['direct0']);
    expect(relay.closed).toEqual(['relay0']);
  });
});
