import type { GameRules } from '../../kernel/game.ts';
import type { SeatId } from '../../kernel/ids.ts';
import { membersHere, type Roster, seatIn } from '../../kernel/roster.ts';
import { answered, asks } from './asks.ts';
import { botMind } from './bot.ts';
import { type AliasCommand, type AliasReason, needsClock, parseCommand } from './commands.ts';
import type { Pack } from './content/pack.ts';
import { deadlines } from './deadlines.ts';
import { begin } from './decide/begin.ts';
import { decide } from './decide.ts';
import { type AliasEvent, EVENT_TYPES } from './events.ts';
import { evolve } from './evolve.ts';
import { TEAMS_LEAST } from './limits.ts';
import { minutesOf } from './minutes.ts';
import { missed } from './missed.ts';
import { missing } from './missing.ts';
import { moments } from './moments.ts';
import { remember } from './night.ts';
import { ranked } from './scoring.ts';
import { type AliasSettings, DEFAULT_SETTINGS, parseSettings } from './settings.ts';
import { type AliasState, EMPTY_ALIAS } from './state.ts';
import type { AliasEveryone, AliasFact, AliasOnly } from './view.ts';
import { everyone } from './views/everyone.ts';
import { only } from './views/only.ts';

export type AliasRules = GameRules<
  AliasState,
  AliasCommand,
  AliasEvent,
  AliasReason,
  AliasEveryone,
  AliasOnly,
  AliasFact,
  AliasSettings
>;

/** Alias, played with these packs. */
export const createAlias = (packs: readonly Pack[]): AliasRules => ({
  id: 'alias',
  version: 1,
  eventTypes: EVENT_TYPES,
  checkpoint: 'RoundScored',
  milestones: new Set<AliasEvent['type']>(['ExplainingBegan', 'RoundEnded', 'PodiumReached']),
  missed,
  defaults: DEFAULT_SETTINGS,
  parseSettings,
  missing,
  minutes: minutesOf,
  empty: EMPTY_ALIAS,
  begin: (settings, context, night) => begin(settings, context, night, packs),
  parseCommand,
  texts: (command) => (command.type === 'SetWord' && command.text !== '' ? [command.text] : []),
  needsClock,
  decide: (state, command, context) => decide(state, command, context, packs),
  evolve,
  everyone,
  only,
  moments,
  deadlines,
  asks,
  answered,
  // A round's length and goal are dealt with the game: nothing of the room's settings changes a running one.
  adjust: () => null,
  heard: () => [],
  enough,
  needs,
  realTime: false,
  countsIn: (state) => state.begun && state.stage.phase === 'starting',
  // Nobody writes together here.
  pads: () => [],
  admits,
  standings: (state) => (state.begun && state.stage.phase === 'podium' ? ranked(state.teams, state.scores) : null),
  remember,
  bot: botMind,
});

/** Two teams with somebody here: one to explain, one to mind. */
function enough(state: AliasState, roster: Roster): boolean {
  if (!state.begun || state.stage.phase === 'podium') return true;
  return state.teams.filter((team) => membersHere(roster, team).length > 0).length >= TEAMS_LEAST;
}

/** The explainer, and whoever else swipes, while a round starts or is on. */
function needs(state: AliasState, roster: Roster): readonly SeatId[] {
  if (!state.begun || !state.turn) return [];
  const { stage, turn } = state;
  if (stage.phase !== 'starting' && stage.phase !== 'explaining') return [];
  return [...new Set([turn.explainer, turn.swiper])].filter((seat) => seatIn(roster, seat));
}

/** Before the first round and between rounds; in a tie-break nobody new comes in between the tied. */
function admits(state: AliasState): boolean {
  if (!state.begun || state.tie > 0) return false;
  const { phase } = state.stage;
  return phase === 'writing' || phase === 'dealing' || phase === 'review' || phase === 'next';
}
