import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAYER_MESSAGE_MOST_BYTES } from '../protocol/limits.ts';
import { createGuard, type Verdict } from './guard.ts';

const of = (length: number): Uint8Array => new Uint8Array(length);

/** A guard on a clock that moves when told. */
function guarded(): { guard: (bytes: Uint8Array) => Verdict; wait: (ms: number) => void } {
  let now = 1_000;
  return {
    guard: createGuard(() => now),
    wait: (ms) => {
      now += ms;
    },
  };
}
const repeated = (times: number, once: () => Verdict): Verdict[] => Array.from({ length: times }, once);

describe('size', () => {
  it('[C3] a message of 8 KB passes and one byte more does not', () => {
    const { guard } = guarded();
    expect(guard(of(PLAYER_MESSAGE_MOST_BYTES))).toBe('pass');
    expect(guard(of(PLAYER_MESSAGE_MOST_BYTES + 1))).toBe('drop');
  });

  it.each([
    ['empty', 0],
    ['too large', PLAYER_MESSAGE_MOST_BYTES + 1],
  ])('[C2] the third %s message ends the link as garbage, however slowly they come', (_, length) => {
    const { guard, wait } = guarded();
    const verdicts = repeated(3, () => {
      wait(60_000);
      return guard(of(length));
    });
    expect(verdicts).toEqual(['drop', 'drop', 'garbage']);
  });

  it('[C3] size is judged before rate: what is too large takes nothing of what an honest page may send', () => {
    const { guard } = guarded();
    guard(of(PLAYER_MESSAGE_MOST_BYTES + 1));
    guard(of(300_000));
    expect(repeated(120, () => guard(of(10)))).toEqual(Array(120).fill('pass'));
  });
});

describe('rate', () => {
  it('[C3] 120 messages pass at once, the next is dropped, and 40 more pass with each second', () => {
    const { guard, wait } = guarded();
    expect(repeated(120, () => guard(of(10)))).not.toContain('drop');
    expect(guard(of(10))).toBe('drop');
    wait(1_000);
    const verdicts = repeated(41, () => guard(of(10)));
    expect(verdicts.filter((verdict) => verdict === 'pass')).toHaveLength(40);
  });

  it('[C3] a thumb at 12 a second on top of typing passes all evening', () => {
    const { guard, wait } = guarded();
    const verdicts = repeated(15 * 3_600, () => {
      wait(1_000 / 15);
      return guard(of(60));
    });
    expect(new Set(verdicts)).toEqual(new Set(['pass']));
  });

  it('[C2] a thousand messages a second are too much, and that is said once', () => {
    const { guard, wait } = guarded();
    const verdicts = repeated(3_000, () => {
      wait(1);
      return guard(of(10));
    });
    expect(verdicts.filter((verdict) => verdict === 'too-much')).toHaveLength(1);
    expect(new Set(verdicts.slice(verdicts.indexOf('too-much') + 1))).toEqual(new Set(['drop']));
  });

  it('[C2] large messages within the number allowed are too much by their bytes', () => {
    const { guard, wait } = guarded();
    const verdicts = repeated(1_000, () => {
      wait(30);
      return guard(of(PLAYER_MESSAGE_MOST_BYTES));
    });
    expect(verdicts).toContain('too-much');
  });

  it('a clock that steps back gives nothing and breaks nothing', () => {
    const { guard, wait } = guarded();
    repeated(120, () => guard(of(10)));
    wait(-5_000);
    expect(guard(of(10))).toBe('drop');
    wait(1_000);
    expect(guard(of(10))).toBe('pass');
  });

  it('[C3] whatever comes, no second passes more than the burst and what flows in, in messages and in bytes', () => {
    const traffic = fc.array(fc.record({ afterMs: fc.nat(400), length: fc.nat(10_000) }), { maxLength: 400 });
    fc.assert(
      fc.property(traffic, (messages) => {
        const { guard, wait } = guarded();
        let passed = 0;
        let bytes = 0;
        let elapsedMs = 0;
        for (const { afterMs, length } of messages) {
          wait(afterMs);
          elapsedMs += afterMs;
          if (guard(of(length)) !== 'pass') continue;
          passed += 1;
          bytes += length;
          expect(passed).toBeLessThanOrEqual(120 + (elapsedMs / 1_000) * 40 + 1);
          expect(bytes).toBeLessThanOrEqual(131_072 + (elapsedMs / 1_000) * 65_536 + 1);
        }
      }),
    );
  });
});
