import type { Ask, AskAnswer } from '../../../kernel/game.ts';
import type { Roster } from '../../../kernel/roster.ts';
import { rosterOf, seat } from '../../../kernel/testing/rosters.ts';
import { Table, type TableParts } from '../../../kernel/testing/table.ts';
import type { AliasCommand } from '../commands.ts';
import type { Pack } from '../content/pack.ts';
import type { AliasEvent } from '../events.ts';
import type { Phase, Verdict } from '../phases.ts';
import { createAlias } from '../rules.ts';
import type { AliasSettings } from '../settings.ts';
import type { AliasState, OnTable, Playing, Stage, Turn } from '../state.ts';
import { GUARD_MS } from '../timing.ts';
import type { AliasOnly, CardDesk } from '../view.ts';
import { PACKS } from './packs.ts';

export const alias = createAlias(PACKS);
export type AliasTable = Table<AliasState, AliasCommand, AliasEvent, AliasSettings>;

export type Options = {
  readonly roster?: Roster;
  readonly settings?: Partial<AliasSettings>;
  readonly answer?: (ask: Ask) => AskAnswer | null;
  readonly night?: unknown;
  readonly seed?: number;
  readonly packs?: readonly Pack[];
  readonly onChange?: TableParts<AliasState, AliasCommand, AliasEvent, AliasSettings>['onChange'];
};

/** A table of three teams of two, in the 3-2-1 of the first round. */
export function tableOf({ packs, roster = rosterOf([2, 2, 2]), ...rest }: Options = {}): AliasTable {
  return new Table({ rules: packs ? createAlias(packs) : alias, roster, ...rest });
}

export function now(table: AliasTable): Playing {
  if (!table.state.begun) throw new Error('the game has not begun');
  return table.state;
}

export const phaseOf = (table: AliasTable): Phase => now(table).stage.phase;

/** The stage, which must be in this phase. */
export function stageIn<Name extends Phase>(table: AliasTable, phase: Name): Extract<Stage, { phase: Name }> {
  const { stage } = now(table);
  if (stage.phase !== phase) throw new Error(`now is ${stage.phase}, not ${phase}`);
  return stage as Extract<Stage, { phase: Name }>;
}

export function turnOf(table: AliasTable): Turn {
  const { turn } = now(table);
  if (!turn) throw new Error('it is nobody’s turn');
  return turn;
}

/** Plays on by time alone. */
export const until = (table: AliasTable, phase: Phase): void =>
  table.until((state) => state.begun && state.stage.phase === phase);

/** In the first round, the first card on the table. */
export function tableAtExplaining(options: Options = {}): AliasTable {
  const table = tableOf(options);
  until(table, 'explaining');
  return table;
}

export function onTable(table: AliasTable): OnTable {
  const { stage } = now(table);
  if (stage.phase !== 'explaining' && stage.phase !== 'stealing') throw new Error('no card is on the table');
  return stage.table;
}

export const about = (table: AliasTable): { readonly round: number; readonly card: number } => ({
  round: turnOf(table).round,
  card: onTable(table).card,
});

/** Whoever swipes does, a second later (or at once after the guard). */
export function swipe(table: AliasTable, verdict: 'guessed' | 'skipped', afterMs = 1_000) {
  table.advance(Math.max(afterMs, GUARD_MS));
  return table.send(turnOf(table).swiper, { type: 'Swipe', ...about(table), verdict });
}

export const swipeAll = (table: AliasTable, ...verdicts: readonly ('guessed' | 'skipped')[]): void => {
  for (const verdict of verdicts) swipe(table, verdict);
};

export const verdicts = (table: AliasTable): readonly Verdict[] => turnOf(table).words.map((word) => word.verdict);

export const onlyOf = (table: AliasTable, id: string): AliasOnly | null =>
  table.rules.only(table.state, { kind: 'seat', seat: seat(id) }, table.roster);

export function cardOf(table: AliasTable, id: string): CardDesk | null {
  const desk = onlyOf(table, id)?.desk;
  return desk?.at === 'card' ? desk : null;
}

export const everyoneOf = (table: AliasTable) => alias.everyone(table.state, table.roster);

/** To the end of the present round's review. */
export function finishRound(table: AliasTable): void {
  const round = turnOf(table).round;
  table.until(
    (state) =>
      state.begun && (state.turn?.round !== round || state.stage.phase === 'next' || state.stage.phase === 'podium'),
  );
}
