import { foldedWord } from './cards.ts';
import type { AliasEvent, EventIn } from './events.ts';
import { evolveRound, type RoundEvent } from './evolve/round.ts';
import { backInHat } from './scoring.ts';
import type { AliasState, Hat, Playing, RoundRecord } from './state.ts';

/** Alias' state after an event. Total: an event that does not fit where the game stands changes nothing. */
export function evolve(state: AliasState, event: AliasEvent): AliasState {
  if (event.type === 'GameBegan') return begun(event);
  return state.begun ? evolvePlaying(state, event) : state;
}

export function evolvePlaying(state: Playing, event: Exclude<AliasEvent, { type: 'GameBegan' }>): Playing {
  switch (event.type) {
    case 'DealingBegan':
      return { ...state, stage: { phase: 'dealing', beganAt: event.at, endsAt: event.endsAt } };
    case 'CardsBrought':
      return { ...state, own: event.cards };
    case 'CardsNotBrought':
    case 'GameStopped':
      return state;
    case 'WritingBegan':
      return { ...state, stage: { phase: 'writing', beganAt: event.at, endsAt: event.endsAt } };
    case 'WordSet': {
      const words = state.desks[event.seat]?.words ?? emptyDesk(state);
      const desk = { words: words.map((word, slot) => (slot === event.slot ? event.text : word)), sent: false };
      return { ...state, desks: { ...state.desks, [event.seat]: desk } };
    }
    case 'WordsSent': {
      const words = state.desks[event.seat]?.words ?? emptyDesk(state);
      return { ...state, desks: { ...state.desks, [event.seat]: { words, sent: true } } };
    }
    case 'HatFilled':
      return {
        ...state,
        hat: { words: event.words, pass: 0, left: event.words.map((_, place) => place) },
        used: [...state.used, ...event.words.map(foldedWord)],
        desks: {},
      };
    case 'CycleBegan': {
      const { cycle, tie, order } = event;
      const hat = state.hat && tie > 0 ? { ...state.hat, pass: 2, left: full(state.hat) } : state.hat;
      return { ...state, cycle, tie, order, hat };
    }
    case 'TurnSkipped': {
      const { round, team, at, endsAt } = event;
      const record = recordOf(state, { round, team, words: [] }, {}, true);
      const stage = { phase: 'next', beganAt: at, endsAt } as const;
      return { ...state, rounds: round, turn: null, records: [...state.records, record], stage };
    }
    case 'RoundScored':
      return scored(state, event);
    case 'PodiumReached':
      return { ...state, turn: null, stage: { phase: 'podium', beganAt: event.at, ended: event.ended } };
    case 'RoundBegan':
    case 'StartHeld':
    case 'StartRenewed':
    case 'ExplainingBegan':
    case 'CardDealt':
    case 'WordSettled':
    case 'VerdictUndone':
    case 'FoulCalled':
    case 'FoulAnswered':
    case 'FoulTied':
    case 'FoulSettled':
    case 'BellRang':
    case 'RoleForfeited':
    case 'RolePassed':
    case 'RoundEnded':
    case 'WordDisputed':
    case 'VerdictFlipped':
      return evolveRound(state, event satisfies RoundEvent);
    default:
      return event satisfies never;
  }
}

const full = (hat: Hat): readonly number[] => hat.words.map((_, place) => place);

export const emptyDesk = (state: Playing): readonly string[] =>
  Array.from({ length: state.settings.hatWords }, () => '');

function begun(event: EventIn<'GameBegan'>): Playing {
  return {
    begun: true,
    settings: event.settings,
    night: event.night,
    teams: event.teams,
    order: event.teams,
    cycle: 0,
    tie: 0,
    own: [],
    used: [],
    exhausted: false,
    desks: {},
    hat: null,
    rounds: 0,
    explained: {},
    judged: {},
    turn: null,
    // Replaced by the next event of the same transaction.
    stage: { phase: 'dealing', beganAt: event.at, endsAt: event.at },
    scores: Object.fromEntries(event.teams.map((team) => [team, 0])),
    records: [],
  };
}

function recordOf(
  state: Playing,
  turn: Pick<RoundRecord, 'round' | 'team' | 'words'>,
  gained: RoundRecord['gained'],
  skipped: boolean,
): RoundRecord {
  const { round, team, words } = turn;
  return { round, cycle: state.cycle, tie: state.tie, team, words, gained, skipped };
}

/** Only now the score moves; and words of a hat that were guessed leave it. */
function scored(state: Playing, event: EventIn<'RoundScored'>): Playing {
  const { turn } = state;
  if (!turn) return state;
  const scores: Record<string, number> = { ...state.scores };
  for (const [team, points] of Object.entries(event.gained)) scores[team] = (scores[team] ?? 0) + points;
  return {
    ...state,
    scores,
    records: [...state.records, recordOf(state, turn, event.gained, false)],
    hat: state.hat && emptied(state.hat, turn.words, state.tie),
    stage: { phase: 'next', beganAt: event.at, endsAt: event.endsAt },
  };
}

type Words = NonNullable<Playing['turn']>['words'];

/** The hat after a turn. Once empty it is filled again for the next time through; in a tie-break it is mime again. */
function emptied(hat: Hat, words: Words, tie: number): Hat {
  const out = new Set(words.filter((word) => !backInHat(word)).map((word) => word.hat));
  const left = hat.left.filter((place) => !out.has(place));
  if (left.length > 0) return { ...hat, left };
  const pass = tie > 0 ? hat.pass : hat.pass + 1;
  return { ...hat, pass, left: pass > 2 ? [] : full(hat) };
}
