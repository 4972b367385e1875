import { describe, expect, it } from 'vitest';
import { rosterOf, seat } from '../../kernel/testing/rosters.ts';
import { predict } from './predict.ts';
import type { AliasTable } from './testing/tableOf.ts';
import { about, alias, onlyOf, swipe, tableAtExplaining, tableOf } from './testing/tableOf.ts';

const viewOf = (table: AliasTable, id: string) => ({
  everyone: alias.everyone(table.state, table.roster),
  only: alias.only(table.state, { kind: 'seat', seat: seat(id) }, table.roster),
});

describe('predict', () => {
  it('a swiped card is off the swiping phone at once', () => {
    const table = tableAtExplaining();
    const swiped = { type: 'Swipe', ...about(table), verdict: 'guessed' } as const;
    expect(predict(viewOf(table, 'orange1'), swiped).only?.desk).toBeNull();
  });
  it('a swipe for another card, round, phone or during a foul changes nothing', () => {
    const table = tableAtExplaining({ settings: { swiper: 'judge' } });
    const here = about(table);
    const mine = viewOf(table, 'blue1');
    expect(predict(mine, { type: 'Swipe', ...here, card: 9, verdict: 'guessed' })).toBe(mine);
    expect(predict(mine, { type: 'Swipe', ...here, round: 9, verdict: 'guessed' })).toBe(mine);
    const explainer = viewOf(table, 'orange1');
    expect(predict(explainer, { type: 'Swipe', ...here, verdict: 'guessed' })).toBe(explainer);
    table.send('green1', { type: 'CallFoul', ...here });
    const stopped = viewOf(table, 'blue1');
    expect(predict(stopped, { type: 'Swipe', ...here, verdict: 'guessed' })).toBe(stopped);
  });
  it('undo is gone once it is pressed, as it will be', () => {
    const table = tableAtExplaining();
    swipe(table, 'guessed');
    const undo = { type: 'Undo', round: 1, card: 1 } as const;
    const guessed = predict(viewOf(table, 'orange1'), undo);
    table.send('orange1', undo);
    expect(guessed.only?.undo).toEqual(onlyOf(table, 'orange1')?.undo);
  });
  it('a word typed and sent comes true', () => {
    const table = tableOf({ roster: rosterOf([2, 2]), settings: { mode: 'hat', hatWords: 2 } });
    for (const command of [{ type: 'SetWord', slot: 1, text: 'elbow' }, { type: 'SendWords' }] as const) {
      const guessed = predict(viewOf(table, 'blue1'), command);
      table.send('blue1', command);
      expect(guessed.only?.desk).toEqual(onlyOf(table, 'blue1')?.desk);
    }
  });
});
