import { describe, expect, it } from 'vitest';
import { TestEvening } from './testing/evenings.ts';

const start = { type: 'StartGame', game: 'slop', settings: {} } as { type: string };

describe('found by the soak', () => {
  it('[E] a deadline that falls due while a transaction is on its way does not make the engine spin', async () => {
    const evening = await TestEvening.open();
    const [ana] = [await evening.seated('Ana'), await evening.seated('Bo')];
    await evening.ask(ana, 'room', start);
    await evening.time.advance(9_990);
    let looks = 0;
    const { set } = evening.time.timers;
    evening.time.timers.set = (fn, ms) => {
      looks += 1;
      if (looks > 1_000) throw new Error('the engine spins');
      return set(fn, ms);
    };
    let release = () => undefined as void;
    evening.storage.faults.hold = new Promise((resolve) => {
      release = resolve;
    });
    const answer = ana.outbox.add('game', { type: 'Count' });
    await evening.time.advance(1_000);
    evening.storage.faults.hold = null;
    release();
    await evening.time.advance(100);
    expect(await answer).toBeNull();
    expect(evening.faults).toEqual([]);
  });
});
