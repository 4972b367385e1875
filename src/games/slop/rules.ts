import type { GameRules, Missing } from '../../kernel/game.ts';
import { membersOf, type Roster } from '../../kernel/roster.ts';
import { answered } from './answered.ts';
import { asks } from './asks.ts';
import { botMind } from './bot/mind.ts';
import { needsClock, parseCommand, type SlopCommand, type SlopReason } from './commands.ts';
import { deadlines } from './deadlines.ts';
import { begin } from './decide/begin.ts';
import { isHere } from './decide/story.ts';
import { decide } from './decide.ts';
import { EVENT_TYPES, type SlopEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { heard } from './heard.ts';
import { PLAYERS_LEAST, PLAYERS_MOST, TEAM_SIZE_MOST, TEAMS_LEAST } from './limits.ts';
import { minutesOf } from './minutes.ts';
import { missed } from './missed.ts';
import { moments } from './moments.ts';
import { pads } from './pads.ts';
import { remember } from './remember.ts';
import type { Repertoire } from './repertoire.ts';
import { ranked } from './scoring.ts';
import { adjustment, DEFAULT_SETTINGS, parseSettings, type SlopSettings } from './settings.ts';
import { EMPTY_SLOP, type SlopState } from './state.ts';
import { textsOf } from './texts.ts';
import type { SlopEveryone, SlopFact, SlopOnly } from './view.ts';
import { everyone } from './views/everyone.ts';
import { only } from './views/only.ts';
import { gather } from './watchers.ts';

export type SlopRules = GameRules<
  SlopState,
  SlopCommand,
  SlopEvent,
  SlopReason,
  SlopEveryone,
  SlopOnly,
  SlopFact,
  SlopSettings
>;

/** Slop, played with this content. */
export const createSlop = (repertoire: Repertoire): SlopRules => ({
  id: 'slop',
  version: 1,
  eventTypes: EVENT_TYPES,
  checkpoint: 'RoundCompleted',
  milestones: new Set(['TurnBegan', 'RoundCompleted']),
  missed,
  defaults: DEFAULT_SETTINGS,
  parseSettings,
  missing,
  minutes: (teams, dial) => ({ full: minutesOf(teams, 3, dial), short: minutesOf(teams, 1, dial) }),
  empty: EMPTY_SLOP,
  begin: (settings, context, night) => begin(settings, context, night, repertoire),
  parseCommand,
  texts: textsOf,
  flood: { is: (command) => command.type === 'React', gather },
  needsClock,
  decide: (state, command, context) => decide(state, command, context, repertoire),
  evolve,
  everyone: (state, roster) => everyone(state, roster, repertoire),
  only: (state, viewer, roster) => only(state, viewer, roster, repertoire),
  moments: (before, event, after) => moments(before, event, after, repertoire),
  deadlines,
  asks: (state) => asks(state, repertoire),
  answered,
  adjust: (settings) => adjustment(settings),
  heard,
  enough,
  needs: () => [],
  countsIn: () => false,
  realTime: false,
  pads,
  admits,
  standings: (state) =>
    state.begun && state.stage.phase === 'podium' ? ranked(state.teams, state.scores, state.tieScores) : null,
  remember,
  bot: botMind(repertoire),
});

function missing(roster: Roster): readonly Missing[] {
  const found: Missing[] = [];
  const players = roster.seats.length;
  if (players < PLAYERS_LEAST) found.push({ what: 'players', need: PLAYERS_LEAST - players });
  if (players > PLAYERS_MOST) found.push({ what: 'too-many-players', most: PLAYERS_MOST });
  const sizes = roster.teams.map((team) => ({ team: team.id, size: membersOf(roster, team.id).length }));
  const filled = sizes.filter(({ size }) => size > 0).length;
  if (filled < TEAMS_LEAST) found.push({ what: 'teams', need: TEAMS_LEAST - filled });
  for (const { team, size } of sizes) {
    if (size > TEAM_SIZE_MOST) found.push({ what: 'team-too-big', team, most: TEAM_SIZE_MOST });
  }
  const teamless = roster.seats.filter((seat) => seat.team === null).map((seat) => seat.id);
  if (teamless.length > 0) found.push({ what: 'teamless', seats: teamless });
  return found;
}

/** Two teams with somebody here: one to act, one to guess. */
function enough(state: SlopState, roster: Roster): boolean {
  if (!state.begun || state.stage.phase === 'podium') return true;
  return state.teams.filter((team) => isHere(roster, team)).length >= TEAMS_LEAST;
}

/** An act begins with its prompt; in a tie-break nobody new comes in between the tied. */
function admits(state: SlopState): boolean {
  if (!state.begun) return false;
  return state.stage.phase === 'opening' || (state.stage.phase === 'prompt' && state.tie === 0);
}
