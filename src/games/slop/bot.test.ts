import { describe, expect, it } from 'vitest';
import { randomFor } from '../../kernel/random.ts';
import { rosterOf, seat } from '../../kernel/testing/rosters.ts';
import { plannedPrompt } from './bot/prompts.ts';
import { REASONS } from './commands.ts';
import { unfit } from './decide/flow.ts';
import { now, phaseOf, type SlopTable, slop, tableAtGuess, tableOf, write } from './testing/tableOf.ts';
import { refusals } from './words.ts';

const thinks = (table: SlopTable, id: string) => {
  const only = slop.only(table.state, { kind: 'seat', seat: seat(id) }, table.roster);
  if (!only || !slop.bot) throw new Error('a bot has a view and a mind');
  return slop.bot({
    seat: seat(id),
    roster: table.roster,
    everyone: slop.everyone(table.state, table.roster),
    only,
    play: table.play,
    heard: slop.heard(table.state),
    random: randomFor(3, 3),
  });
};

describe('bots', () => {
  it('[B2] beside a person a bot waits until the last 5 s, then fills what is empty and sends nothing', () => {
    const table = tableOf({ roster: rosterOf([2, 2, 2], ['orange2']) });
    table.advance(39_900);
    expect(thinks(table, 'orange2')).toBeNull();
    table.advance(200, true);
    table.advance(4_800, true);
    expect(now(table).pads.orange?.slots.some(Boolean)).toBe(true);
    expect(now(table).pads.orange?.written).toBeNull();
    table.advance(200);
    expect(now(table).pads.orange?.written?.safety).toBeNull();
  });
  it('[B2] a prompt of a person that can stand is left alone', () => {
    const table = tableOf({ roster: rosterOf([2, 2, 2], ['orange2']) });
    write(table, 'orange', 'cat', '', 'eats');
    table.advance(43_000, true);
    expect(now(table).pads.orange?.slots).toEqual(['cat', '', 'eats', '', '', '']);
  });
  it('[B2] beside a person it never sends a guess, and fills in the last 5 s', () => {
    const table = tableAtGuess({ roster: rosterOf([2, 2, 2], ['blue2']) });
    table.advance(24_900, true);
    const guess = () => {
      const { stage } = now(table);
      return stage.phase === 'guess' ? stage.guesses.blue : undefined;
    };
    expect(guess()?.picks).toEqual([]);
    table.advance(5_000, true);
    expect(phaseOf(table)).toBe('guess');
    expect(guess()?.picks.length).toBeGreaterThan(0);
    expect(guess()?.sentAt).toBeNull();
  });
  it('[B1] hears a line once it is over, not before', () => {
    const table = tableOf({ roster: rosterOf([2, 2, 2]) });
    table.until((state) => state.begun && state.stage.phase === 'performance');
    expect(slop.heard(table.state)).toEqual([]);
    table.send('screen', { type: 'NextLine', round: 1, line: 0 });
    expect(slop.heard(table.state)).toHaveLength(1);
  });
  it('whatever a bot has in mind is a prompt, with three slots or with six', () => {
    for (let seed = 0; seed < 2_000; seed++) {
      expect(unfit(plannedPrompt(seed, seed % 3 === 0 ? '' : 'walrus', 6), 0)).toBeNull();
      expect(unfit(plannedPrompt(seed, 'walrus', 3), 1)).toBeNull();
    }
  });
});

it('every reason to refuse has its sentence', () => {
  for (const reason of REASONS) expect(refusals[reason].length).toBeGreaterThan(10);
});
