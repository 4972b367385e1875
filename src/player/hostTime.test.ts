import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostTime } from './hostTime.ts';

describe('the host’s clock on this device', () => {
  it('[T2] is within 50 ms of the host’s after a few beats, whatever the offset, with 50 ms each way and jitter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(fc.tuple(fc.integer({ min: 5, max: 80 }), fc.integer({ min: 5, max: 80 })), {
          minLength: 4,
          maxLength: 20,
        }),
        (offset, delays) => {
          let local = 1_000;
          const time = new HostTime(() => local);
          for (const [there, back] of delays) {
            const sent = local;
            const wall = local + there + offset;
            local += there + back;
            time.measured(sent, { play: wall - offset, wall, running: true });
            local += 1_000 - there - back;
          }
          // Half the asymmetry of the fastest round trip is all that can be wrong.
          expect(Math.abs(time.wallNow() - (local + offset))).toBeLessThanOrEqual(50);
          expect(Math.abs(time.playNow() - local)).toBeLessThanOrEqual(50);
        },
      ),
    );
  });

  it('[T1] play time stands where the host said it stood', () => {
    let local = 0;
    const time = new HostTime(() => local);
    time.said({ play: 500, wall: 10_000, running: false });
    local = 5_000;
    expect(time.playNow()).toBe(500);
  });
});
