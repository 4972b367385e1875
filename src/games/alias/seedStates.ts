import type { Phase } from './phases.ts';

/** The thirteen states that span room and game. */
export const SEED_STATES = [
  'ROOM_CREATED',
  'LOBBY',
  'TEAM_SETUP',
  'READY_TO_START',
  'ROUND_STARTING',
  'ROUND_ACTIVE',
  'ROUND_PAUSED',
  'ROUND_ENDED',
  'SCORE_REVIEW',
  'READY_FOR_NEXT',
  'GAME_ENDED',
  'FINAL_RESULTS',
  'ROOM_CLOSED',
] as const;
export type SeedState = (typeof SEED_STATES)[number];

export const SEED_EVENTS = [
  'ROOM_CREATED',
  'PLAYER_JOINED',
  'PLAYER_LEFT',
  'HOST_START_SETUP',
  'PLAYER_ASSIGNED',
  'TEAMS_BALANCED',
  'HOST_CONFIRM_START',
  'HOST_CANCEL_SETUP',
  'COUNTDOWN_TICK',
  'ROUND_STARTED',
  'WORD_SWIPED',
  'TIMER_TICK',
  'HOST_PAUSE',
  'HOST_RESUME',
  'ROUND_TIMEOUT',
  'PACK_EXHAUSTED',
  'SCORES_CALCULATED',
  'NEXT_ROUND_READY',
  'GAME_COMPLETE',
  'HOST_RESTART',
  'ROOM_CLOSE',
] as const;
export type SeedEvent = (typeof SEED_EVENTS)[number];

/** What of room and game decides which state it is. */
export type SeedInput = {
  /** Seats taken, bots included. */
  readonly seats: number;
  /** A game is chosen, so that teams are being set up for it. */
  readonly chosen: boolean;
  /** Something is missing before the chosen game can start. */
  readonly missing: boolean;
  readonly closed: boolean;
  /** Play time stands. */
  readonly paused: boolean;
  /** `last`: in `next`, the podium follows. */
  readonly game: { readonly phase: Phase; readonly last: boolean } | null;
};

/** One of the thirteen, for every room and game. */
export function seedState({ seats, chosen, missing, closed, paused, game }: SeedInput): SeedState {
  if (closed) return 'ROOM_CLOSED';
  if (game) return paused && inRound(game.phase) ? 'ROUND_PAUSED' : stateOf(game.phase, game.last);
  if (seats === 0) return 'ROOM_CREATED';
  if (!chosen) return 'LOBBY';
  return missing ? 'TEAM_SETUP' : 'READY_TO_START';
}

/** A paused room in one of these is a paused round; a paused review is a review. */
const inRound = (phase: Phase): boolean => phase !== 'review' && phase !== 'next' && phase !== 'podium';

function stateOf(phase: Phase, last: boolean): SeedState {
  switch (phase) {
    // Own words and own cards are got ready for the first round.
    case 'writing':
    case 'dealing':
    case 'starting':
      return 'ROUND_STARTING';
    case 'explaining':
      return 'ROUND_ACTIVE';
    case 'stealing':
      return 'ROUND_ENDED';
    case 'review':
      return 'SCORE_REVIEW';
    case 'next':
      return last ? 'GAME_ENDED' : 'READY_FOR_NEXT';
    case 'podium':
      return 'FINAL_RESULTS';
    default:
      return phase satisfies never;
  }
}

type Row = Readonly<Partial<Record<SeedEvent, readonly SeedState[]>>>;

/** What holds in every state of a running game: people come, the room closes, captain or TV ends the game. */
const running = (state: SeedState): Row => ({
  PLAYER_JOINED: [state],
  PLAYER_LEFT: [state],
  GAME_COMPLETE: ['FINAL_RESULTS'],
  ROOM_CLOSE: ['ROOM_CLOSED'],
});
/** A review and what follows may be paused and are none the less what they are. */
const standing = (state: SeedState): Row => ({ ...running(state), HOST_PAUSE: [state], HOST_RESUME: [state] });

/** After a round: who is next, or nobody. */
const AFTER: readonly SeedState[] = ['READY_FOR_NEXT', 'GAME_ENDED'];

/**
 * Every transition there is: what a state becomes by an event, several where it depends on who or how many. What is not listed is
 * refused. An explainer who leaves passes the role on (a new 3-2-1), or ends the turn. There are no ticks: screens count for themselves.
 */
export const TRANSITIONS: Readonly<Record<SeedState, Row>> = {
  ROOM_CREATED: {
    PLAYER_JOINED: ['LOBBY', 'TEAM_SETUP'],
    HOST_START_SETUP: ['ROOM_CREATED'],
    HOST_CANCEL_SETUP: ['ROOM_CREATED'],
    ROOM_CLOSE: ['ROOM_CLOSED'],
  },
  LOBBY: {
    PLAYER_JOINED: ['LOBBY'],
    PLAYER_LEFT: ['LOBBY', 'ROOM_CREATED'],
    HOST_START_SETUP: ['TEAM_SETUP', 'READY_TO_START'],
    PLAYER_ASSIGNED: ['LOBBY'],
    TEAMS_BALANCED: ['LOBBY'],
    ROOM_CLOSE: ['ROOM_CLOSED'],
  },
  TEAM_SETUP: {
    PLAYER_JOINED: ['TEAM_SETUP', 'READY_TO_START'],
    PLAYER_LEFT: ['TEAM_SETUP', 'READY_TO_START', 'ROOM_CREATED'],
    PLAYER_ASSIGNED: ['TEAM_SETUP', 'READY_TO_START'],
    TEAMS_BALANCED: ['TEAM_SETUP', 'READY_TO_START'],
    HOST_CANCEL_SETUP: ['LOBBY'],
    ROOM_CLOSE: ['ROOM_CLOSED'],
  },
  READY_TO_START: {
    PLAYER_JOINED: ['READY_TO_START', 'TEAM_SETUP'],
    PLAYER_LEFT: ['READY_TO_START', 'TEAM_SETUP'],
    PLAYER_ASSIGNED: ['READY_TO_START', 'TEAM_SETUP'],
    TEAMS_BALANCED: ['READY_TO_START'],
    HOST_CONFIRM_START: ['ROUND_STARTING'],
    HOST_CANCEL_SETUP: ['LOBBY'],
    ROOM_CLOSE: ['ROOM_CLOSED'],
  },
  ROUND_STARTING: {
    ...running('ROUND_STARTING'),
    PLAYER_LEFT: ['ROUND_STARTING', ...AFTER],
    ROUND_STARTED: ['ROUND_ACTIVE'],
    HOST_PAUSE: ['ROUND_PAUSED'],
  },
  ROUND_ACTIVE: {
    ...running('ROUND_ACTIVE'),
    PLAYER_LEFT: ['ROUND_ACTIVE', 'ROUND_STARTING', 'SCORE_REVIEW', ...AFTER],
    WORD_SWIPED: ['ROUND_ACTIVE', 'SCORE_REVIEW'],
    PACK_EXHAUSTED: ['SCORE_REVIEW'],
    ROUND_TIMEOUT: ['ROUND_ENDED'],
    HOST_PAUSE: ['ROUND_PAUSED'],
  },
  ROUND_PAUSED: {
    ...running('ROUND_PAUSED'),
    PLAYER_LEFT: ['ROUND_PAUSED', 'SCORE_REVIEW', ...AFTER],
    HOST_RESUME: ['ROUND_STARTING', 'ROUND_ACTIVE', 'ROUND_ENDED'],
  },
  /** The bell has rung; the last word is anyone's. */
  ROUND_ENDED: {
    ...running('ROUND_ENDED'),
    WORD_SWIPED: ['SCORE_REVIEW'],
    ROUND_TIMEOUT: ['SCORE_REVIEW'],
    HOST_PAUSE: ['ROUND_PAUSED'],
  },
  SCORE_REVIEW: { ...standing('SCORE_REVIEW'), SCORES_CALCULATED: AFTER },
  /** A next team nobody of which can come is skipped, and another is next, or nobody. */
  READY_FOR_NEXT: {
    ...standing('READY_FOR_NEXT'),
    NEXT_ROUND_READY: ['ROUND_STARTING', ...AFTER],
  },
  GAME_ENDED: { ...standing('GAME_ENDED'), NEXT_ROUND_READY: ['FINAL_RESULTS'] },
  FINAL_RESULTS: {
    PLAYER_JOINED: ['FINAL_RESULTS'],
    PLAYER_LEFT: ['FINAL_RESULTS'],
    HOST_RESTART: ['ROUND_STARTING'],
    ROOM_CLOSE: ['ROOM_CLOSED'],
  },
  ROOM_CLOSED: {},
};

/** Why an event is no transition of a state. */
export const SEED_REFUSALS = [
  'closed',
  'no-ticks',
  'room-exists',
  'nobody-here',
  'in-game',
  'no-game',
  'missing',
  'nothing-to-do',
  'paused',
  'too-late',
] as const;
export type SeedRefusal = (typeof SEED_REFUSALS)[number];

export type SeedTransition =
  | { readonly ok: true; readonly to: readonly SeedState[] }
  | { readonly ok: false; readonly reason: SeedRefusal };

const SETUP: ReadonlySet<SeedState> = new Set(['ROOM_CREATED', 'LOBBY', 'TEAM_SETUP', 'READY_TO_START']);

/** What the table says of this event in this state: what it may become, or why it may not. */
export function seedTransition(state: SeedState, event: SeedEvent): SeedTransition {
  const to = TRANSITIONS[state][event];
  return to ? { ok: true, to } : { ok: false, reason: refusalOf(state, event) };
}

function refusalOf(state: SeedState, event: SeedEvent): SeedRefusal {
  if (state === 'ROOM_CLOSED') return 'closed';
  switch (event) {
    case 'COUNTDOWN_TICK':
    case 'TIMER_TICK':
      return 'no-ticks';
    case 'ROOM_CREATED':
      return 'room-exists';
    case 'PLAYER_JOINED':
    case 'PLAYER_LEFT':
    case 'PLAYER_ASSIGNED':
    case 'TEAMS_BALANCED':
      return SETUP.has(state) ? 'nobody-here' : 'in-game';
    case 'HOST_START_SETUP':
    case 'HOST_CANCEL_SETUP':
    case 'HOST_RESTART':
      return SETUP.has(state) ? (event === 'HOST_RESTART' ? 'no-game' : 'nothing-to-do') : 'in-game';
    case 'HOST_CONFIRM_START':
      if (!SETUP.has(state)) return 'in-game';
      return state === 'TEAM_SETUP' ? 'missing' : 'no-game';
    case 'HOST_PAUSE':
    case 'HOST_RESUME':
      return SETUP.has(state) || state === 'FINAL_RESULTS' ? 'no-game' : 'nothing-to-do';
    case 'GAME_COMPLETE':
      return SETUP.has(state) ? 'no-game' : 'too-late';
    case 'ROUND_STARTED':
    case 'WORD_SWIPED':
    case 'ROUND_TIMEOUT':
    case 'PACK_EXHAUSTED':
    case 'SCORES_CALCULATED':
    case 'NEXT_ROUND_READY':
      if (SETUP.has(state)) return 'no-game';
      return state === 'ROUND_PAUSED' ? 'paused' : 'too-late';
    case 'ROOM_CLOSE':
      return 'closed';
    default:
      return event satisfies never;
  }
}
