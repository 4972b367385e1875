import type { TeamId } from '../../kernel/ids.ts';
import type { SlopEvent } from './events.ts';
import { evolvePrompt, type PromptEvent } from './evolve/prompt.ts';
import { evolveStage, type StageEvent } from './evolve/stage.ts';
import type { Outcome, Playing, RoundRecord, SlopState } from './state.ts';

/** Slop's state after an event. Total: an event that does not fit where the game stands changes nothing. */
export function evolve(state: SlopState, event: SlopEvent): SlopState {
  if (event.type === 'GameBegan') return begun(event);
  return state.begun ? evolvePlaying(state, event) : state;
}

export function evolvePlaying(state: Playing, event: Exclude<SlopEvent, { type: 'GameBegan' }>): Playing {
  switch (event.type) {
    case 'OpeningBegan':
    case 'OpeningMoved':
    case 'CountdownBegan':
    case 'CountdownStopped':
    case 'TurnBegan':
    case 'TeamLeft':
    case 'TeamCame':
    case 'RehearsalBegan':
    case 'DraftChosen':
    case 'VoiceGiven':
    case 'ActorReady':
    case 'ScriptSkipped':
    case 'PerformanceBegan':
    case 'LineBegan':
    case 'TvTookLine':
    case 'ReactionsCounted':
    case 'GuessBegan':
    case 'TilePicked':
    case 'GuessSlotSet':
    case 'VoiceNamed':
    case 'GuessSent':
    case 'EncoreGiven':
    case 'JudgingBegan':
    case 'GuessJudged':
    case 'RevealBegan':
      return evolveStage(state, event satisfies StageEvent);
    case 'PromptBegan':
    case 'SlotSet':
    case 'SeedRerolled':
    case 'ClueSet':
    case 'PromptSent':
    case 'HouseDraftsStored':
    case 'HouseClosed':
    case 'ModelAnswered':
    case 'ModelClosed':
    case 'PromptReplaced':
      return evolvePrompt(state, event satisfies PromptEvent);
    case 'RoundCompleted':
      return completed(state, event);
    case 'FinaleCalled':
    case 'GameStopped':
      return state;
    case 'PodiumReached': {
      const { at, why, masks, ham } = event;
      return { ...unmasked(state, masks), turn: null, stage: { phase: 'podium', beganAt: at, why, masks, ham } };
    }
    case 'SettingsAdjusted':
      return { ...state, settings: { ...state.settings, ...event.settings } };
    default:
      return event satisfies never;
  }
}

function begun(event: Extract<SlopEvent, { type: 'GameBegan' }>): Playing {
  const none = Object.fromEntries(event.teams.map((team) => [team, 0]));
  return {
    begun: true,
    settings: event.settings,
    night: event.night,
    opened: null,
    teams: event.teams,
    deals: event.deals,
    act: 0,
    tie: 0,
    order: event.teams,
    rounds: 0,
    pads: {},
    turn: null,
    // Replaced by the next event of the same transaction.
    stage: { phase: 'prompt', beganAt: event.at, endsAt: event.at, soon: null },
    scores: none,
    tieScores: {},
    masks: [],
    records: [],
    written: [],
  };
}

const NOTHING: Outcome = { points: [], namings: {}, peak: null, poster: null, things: [], mask: false };

function completed(state: Playing, event: Extract<SlopEvent, { type: 'RoundCompleted' }>): Playing {
  const { turn, stage } = state;
  if (!turn) return state;
  const outcome = stage.phase === 'reveal' && !event.skipped ? stage.outcome : NOTHING;
  const written = state.pads[turn.team]?.written ?? null;
  const record: RoundRecord = {
    round: turn.round,
    act: state.act,
    team: turn.team,
    tie: state.tie,
    skipped: event.skipped,
    points: event.points,
    namings: outcome.namings,
    poster: outcome.poster,
    peak: outcome.peak,
    used: turn.play?.offers[turn.play.chosen]?.used ?? null,
    safety: written?.safety ?? null,
    things: outcome.things,
  };
  const tally = state.tie > 0 ? 'tieScores' : 'scores';
  const scores: Record<string, number> = { ...state[tally] };
  for (const points of event.points) scores[points.team] = (scores[points.team] ?? 0) + points.total;
  const { at, endsAt, table, finale } = event;
  const counted: Playing = {
    ...state,
    [tally]: scores,
    records: [...state.records, record],
    stage: { phase: 'scores', beganAt: at, endsAt, table, finale },
  };
  return outcome.mask ? unmasked(counted, [turn.team]) : counted;
}

/** What naming this team's voice has brought the others, over all its rounds. */
export function namedPoints(records: readonly RoundRecord[], team: TeamId): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const record of records) {
    if (record.team !== team) continue;
    for (const [guesser, points] of Object.entries(record.namings)) sum[guesser] = (sum[guesser] ?? 0) + points;
  }
  return sum;
}

/** Masks fall, and only now what was named enters the totals. */
function unmasked(state: Playing, teams: readonly TeamId[]): Playing {
  const falling = teams.filter((team) => !state.masks.includes(team));
  const scores: Record<string, number> = { ...state.scores };
  for (const team of falling) {
    for (const [guesser, points] of Object.entries(namedPoints(state.records, team))) {
      scores[guesser] = (scores[guesser] ?? 0) + points;
    }
  }
  return { ...state, scores, masks: [...state.masks, ...falling] };
}
