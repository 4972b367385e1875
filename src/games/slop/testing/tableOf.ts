import type { Ask, AskAnswer } from '../../../kernel/game.ts';
import type { Roster } from '../../../kernel/roster.ts';
import { rosterOf } from '../../../kernel/testing/rosters.ts';
import { Table, type TableParts } from '../../../kernel/testing/table.ts';
import type { SlopCommand } from '../commands.ts';
import type { SlopEvent } from '../events.ts';
import type { Phase } from '../phases.ts';
import { createSlop } from '../rules.ts';
import type { SlopSettings } from '../settings.ts';
import type { Playing, SlopState, Stage } from '../state.ts';
import { REPERTOIRE } from './repertoire.ts';
import { houseOnly } from './writer.ts';

export const slop = createSlop(REPERTOIRE);
export type SlopTable = Table<SlopState, SlopCommand, SlopEvent, SlopSettings>;

type Options = {
  readonly roster?: Roster;
  readonly settings?: Partial<SlopSettings>;
  readonly answer?: (ask: Ask) => AskAnswer | null;
  readonly night?: unknown;
  readonly seed?: number;
  readonly onChange?: TableParts<SlopState, SlopCommand, SlopEvent, SlopSettings>['onChange'];
};

/** A table of three teams of two at the first act's prompt; the house writes at once and there is no model. */
export function tableOf(options: Options = {}): SlopTable {
  const { roster = rosterOf([2, 2, 2]), answer = houseOnly, night = { played: 1 }, ...rest } = options;
  return new Table({ rules: slop, roster, answer, night, ...rest });
}

export function now(table: SlopTable): Playing {
  if (!table.state.begun) throw new Error('the game has not begun');
  return table.state;
}

/** The stage, which must be in this phase. */
export function stageIn<Name extends Phase>(table: SlopTable, phase: Name): Extract<Stage, { phase: Name }> {
  const { stage } = now(table);
  if (stage.phase !== phase) throw new Error(`on stage is ${stage.phase}, not ${phase}`);
  return stage as Extract<Stage, { phase: Name }>;
}

export const phaseOf = (table: SlopTable): Phase => now(table).stage.phase;

/** Plays on by time alone. */
export const until = (table: SlopTable, phase: Phase): void =>
  table.until((state) => state.begun && state.stage.phase === phase);

/** Writes into a team's slots through its first member. */
export function write(table: SlopTable, team: string, ...slots: readonly string[]): void {
  slots.forEach((text, slot) => {
    table.send(`${team}1`, { type: 'SetSlot', act: now(table).act, slot, text });
  });
}

/** All teams of this act send a prompt of their own. */
export function writeAll(table: SlopTable): void {
  for (const team of now(table).order) {
    const three = now(table).tie > 0;
    if (three) write(table, team, `${team}cat`, 'eats', 'moon');
    else write(table, team, `${team}cat`, '', 'eats', 'a moon', 'at lunch');
    table.send(`${team}1`, { type: 'SendPrompt', act: now(table).act });
  }
}

export const round = (table: SlopTable): number => now(table).turn?.round ?? 0;

/** The tiles of these words, by their index. */
export function pick(table: SlopTable, seat: string, ...words: readonly string[]): void {
  const { tiles } = stageIn(table, 'guess');
  for (const word of words) {
    const tile = tiles?.indexOf(word) ?? -1;
    if (tile < 0) throw new Error(`no tile says ${word}: ${tiles?.join(' ')}`);
    table.send(seat, { type: 'PickTile', round: round(table), tile, picked: true });
  }
}

/** To the guessing of the first round, everybody's prompt being `<team>cat eats a moon at lunch`. */
export function tableAtGuess(options: Options = {}): SlopTable {
  const table = tableOf(options);
  writeAll(table);
  until(table, 'guess');
  return table;
}
