import { describe, expect, it } from 'vitest';
import { seat } from '../../kernel/testing/rosters.ts';
import type { PeopleCommand } from './commands.ts';
import { predict } from './predict.ts';
import { type SlopTable, slop, tableAtGuess, tableOf, write } from './testing/tableOf.ts';

const viewOf = (table: SlopTable, id: string) => ({
  everyone: slop.everyone(table.state, table.roster),
  only: slop.only(table.state, { kind: 'seat', seat: seat(id) }, table.roster),
});

/** What a phone guesses of its own tap is what its desk shows once the tap has been stored. */
function comesTrue(table: SlopTable, id: string, command: PeopleCommand): void {
  const guessed = predict(viewOf(table, id), command);
  expect(guessed).not.toEqual(viewOf(table, id));
  expect(table.send(id, command).ok).toBe(true);
  const truth = viewOf(table, id);
  const desk = (view: typeof guessed) => (view.only?.kind === 'seat' ? view.only.desk : null);
  const [mine, theirs] = [desk(guessed), desk(truth)];
  if (mine?.at === 'prompt' && theirs?.at === 'prompt') {
    // Which words are unknown and whether it is fit only the host can tell.
    expect({ ...mine, unknown: theirs.unknown, unfit: theirs.unfit }).toEqual(theirs);
  } else expect(mine).toEqual(theirs);
}

describe('predict', () => {
  it('a word in a slot', () => comesTrue(tableOf(), 'orange1', { type: 'SetSlot', act: 1, slot: 1, text: 'big' }));
  it('sending a fit prompt', () => {
    const table = tableOf();
    write(table, 'orange', 'cat', '', 'eats');
    comesTrue(table, 'orange2', { type: 'SendPrompt', act: 1 });
  });
  it('an unfit prompt is not guessed to be sent', () => {
    const view = viewOf(tableOf(), 'orange1');
    expect(predict(view, { type: 'SendPrompt', act: 1 })).toBe(view);
  });
  it('picking a tile and dropping it', () => {
    const table = tableAtGuess();
    comesTrue(table, 'blue1', { type: 'PickTile', round: 1, tile: 4, picked: true });
    comesTrue(table, 'blue2', { type: 'PickTile', round: 1, tile: 4, picked: false });
  });
  it('typing, naming and sending a guess', () => {
    const table = tableAtGuess({ settings: { guessing: 'typing' } });
    comesTrue(table, 'blue1', { type: 'SetGuessSlot', round: 1, blank: 2, text: 'moon' });
    const everyone = slop.everyone(table.state, table.roster);
    comesTrue(table, 'blue1', { type: 'NameVoice', round: 1, voice: everyone.turn?.suspects[2]?.id ?? '' });
    comesTrue(table, 'blue1', { type: 'SendGuess', round: 1 });
  });
  it('a command for a round that is over changes nothing', () => {
    const view = viewOf(tableAtGuess(), 'blue1');
    expect(predict(view, { type: 'PickTile', round: 9, tile: 4, picked: true })).toBe(view);
  });
});
