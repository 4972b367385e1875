import { describe, expect, it } from 'vitest';
import { rosterOf } from '../../kernel/testing/rosters.ts';
import { Table } from '../../kernel/testing/table.ts';
import { PACKS } from './content/index.ts';
import { alias } from './index.ts';
import { MODES } from './settings.ts';
import { checkInvariants } from './testing/invariants.ts';

describe('with the house’s own packs', () => {
  for (const mode of MODES) {
    it(`a whole game of ${mode}, and another of the same evening without a word twice`, () => {
      let night: unknown = null;
      const words: string[] = [];
      for (const seed of [1, 2]) {
        const table = new Table({
          rules: alias,
          roster: rosterOf([3, 3], 'everybody'),
          settings: { mode },
          night,
          seed,
        });
        table.until((state) => alias.standings(state) !== null, true);
        checkInvariants(table);
        expect(table.replayed()).toEqual(table.state);
        night = alias.remember(table.state);
        if (table.state.begun) words.push(...table.state.used);
        if (table.state.begun) expect(table.state.stage).toMatchObject({ phase: 'podium', ended: 'played' });
      }
      expect(words.length).toBeGreaterThan(20);
      expect(new Set(words).size).toBe(words.length);
    });
  }
  it('there are cards in every language that has a pack', () => {
    for (const { language, id } of PACKS) {
      const table = new Table({ rules: alias, roster: rosterOf([2, 2]), settings: { packs: [id], family: false } });
      expect(`${language} ${table.state.begun && table.state.stage.phase}`).toBe(`${language} starting`);
    }
  });
});
