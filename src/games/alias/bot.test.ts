import { describe, expect, it } from 'vitest';
import { rosterOf } from '../../kernel/testing/rosters.ts';
import { alias, now, phaseOf, stageIn, tableAtExplaining, tableOf, turnOf, until } from './testing/tableOf.ts';

describe('robots', () => {
  it('[B1] beside a person a bot never explains nor judges', () => {
    const roster = rosterOf([3, 3], ['orange1', 'orange2', 'blue1']);
    const table = tableOf({ roster, settings: { swiper: 'judge', goal: { kind: 'rounds', cycles: 4 } } });
    table.until((state) => alias.standings(state) !== null, true);
    for (const event of table.events) {
      if (event.type !== 'RoundBegan') continue;
      for (const id of [event.explainer, event.swiper]) {
        expect(roster.seats.find((one) => one.id === id)?.bot).toBe(false);
      }
    }
  });
  it('[B1] beside a person a bot swipes nothing', () => {
    const table = tableAtExplaining({ roster: rosterOf([2, 2], ['orange2', 'blue2']) });
    table.advance(59_000, true);
    expect(turnOf(table).words).toEqual([]);
  });
  it('[B2] a team of bots swipes after 2 to 7 s, skips now and then, and one person alone sees a game', () => {
    const table = tableOf({ roster: rosterOf([2, 2], 'everybody'), settings: { goal: { kind: 'rounds', cycles: 5 } } });
    table.until((state) => alias.standings(state) !== null, true);
    const words = now(table).records.flatMap((record) => record.words.filter((word) => word.swiped));
    expect(words.length).toBeGreaterThan(60);
    // Looking takes a robot up to a second.
    for (const word of words) {
      expect(word.ms).toBeGreaterThanOrEqual(1_900);
      expect(word.ms).toBeLessThanOrEqual(8_000);
    }
    const skipped = words.filter((word) => word.verdict === 'skipped').length;
    expect(skipped).toBeGreaterThan(words.length * 0.05);
    expect(skipped).toBeLessThan(words.length * 0.5);
  });
  it('[B3] a foul called on robots is answered no, before the time is up', () => {
    const table = tableAtExplaining({ roster: rosterOf([2, 2], ['orange1', 'orange2']) });
    table.send('blue1', { type: 'CallFoul', round: 1, card: 1 });
    table.advance(5_000, true);
    expect(stageIn(table, 'explaining').foul).toBeNull();
    expect(turnOf(table).words.every((word) => word.verdict !== 'fouled')).toBe(true);
  });
  it('[B3] robots call no fouls', () => {
    const table = tableAtExplaining({ roster: rosterOf([2, 2], ['blue1', 'blue2']) });
    table.advance(50_000, true);
    expect(table.events.some((event) => event.type === 'FoulCalled')).toBe(false);
  });
  it('[L1] a robot gives the last word away by itself', () => {
    const table = tableOf({ roster: rosterOf([2, 2], 'everybody') });
    until(table, 'stealing');
    table.advance(6_000, true);
    expect(phaseOf(table)).toBe('review');
  });
});
