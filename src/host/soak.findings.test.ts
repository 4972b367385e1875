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
    let release: (() => void) | null = null;
    evening.storage.faults.hold = new Promise((resolve) => {
      release = resolve;
    });
    const answer = ana.outbox.add('game', { type: 'Count' });
    await evening.time.advance(1_000);
    evening.storage.faults.hold = null;
    (release as (() => void) | null)?.();
    await evening.time.advance(100);
    expect(await answer).toBeNull();
    expect(evening.faults).toEqual([]);
  });

  it('[F1] once events can be stored again, no frame bears a version without its changes', async () => {
    const evening = await TestEvening.open();
    const [ana] = [await evening.seated('Ana'), await evening.seated('Bo')];
    await evening.ask(ana, 'room', start);
    const shown = new Map<number, Set<number | null>>();
    const { mirror } = ana;
    const frame = mirror.frame.bind(mirror);
    mirror.frame = (message) => {
      const applied = frame(message);
      const version = mirror.current?.version ?? 0;
      shown.set(version, (shown.get(version) ?? new Set()).add(ana.room_().countdownEndsAt));
      return applied;
    };
    evening.storage.faults.failing = true;
    void ana.outbox.add('game', { type: 'Count' });
    await evening.time.advance(500);
    evening.storage.faults.failing = false;
    await evening.time.advance(2_000);
    expect([...shown.values()].map((values) => values.size).filter((size) => size > 1)).toEqual([]);
    expect(ana.room_().countdownEndsAt).not.toBeNull();
  });
});
