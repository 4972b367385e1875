import type { Deadline } from '../kernel/game.ts';
import type { SeatId } from '../kernel/ids.ts';
import type { EngineCommand } from './commands.ts';
import { heirOf } from './decide.ts';
import {
  ABSENCE_STEPS_MS,
  CAPTAIN_GONE_AFTER_MS,
  LIFETIME_MS,
  ROLE_MISSED_AFTER_MS,
  TOO_FEW_AFTER_MS,
  UNSEEN_AFTER_MS,
} from './limits.ts';
import type { RoomSeat, RoomState } from './state.ts';
import { opening } from './teams.ts';

/** What the running game says of the roster right now. */
export type GameNeeds = {
  /** Enough are here to go on. */
  readonly enough: boolean;
  /** Seats with a role nobody else can play right now. */
  readonly roles: readonly SeatId[];
  /** Its own 3-2-1 comes next. */
  readonly countsIn: boolean;
  /** It is followed by eye. */
  readonly realTime: boolean;
  /** Newcomers may be given a team. */
  readonly admits: boolean;
};

/** What the room itself waits for, all in wall time. Derived anew from the state each time: recovery arms nothing. */
export function deadlines(state: RoomState, needs: GameNeeds): readonly Deadline<EngineCommand>[] {
  if (state.closed || state.room === '') return [];
  const result: Deadline<EngineCommand>[] = [];
  const at = (wall: number, command: EngineCommand) => result.push({ at: wall, clock: 'wall', command });

  at(state.openedWall + LIFETIME_MS, { type: 'EndLifetime' });

  const captain = state.seats.find((seat) => seat.id === state.captain);
  if (captain && captain.awaySince !== null && state.absenceStands === null && heirOf(state, captain.id)) {
    at(captain.awaySince + CAPTAIN_GONE_AFTER_MS, { type: 'PassCaptaincyOn' });
  }
  if (state.absenceStands === null) {
    for (const seat of state.seats) {
      const next = nextStep(seat);
      if (next) at(next.at, { type: 'FadeSeat', seat: seat.id, away: next.away });
    }
  }
  if (!state.game || state.game.ended) return result;

  if (state.countdownEndsAt !== null) at(state.countdownEndsAt, { type: 'EndCountdown' });

  const { countsIn } = needs;
  const waiting = state.waitingFor;
  if (waiting) {
    const allBack = waiting.seats.every((id) => state.seats.find((seat) => seat.id === id)?.here);
    at(allBack ? state.rosterSince : waiting.until, { type: 'StopWaiting' });
    return result;
  }

  // A room of bots alone is somebody watching at the TV; a room whose people have all gone is nobody.
  const people = state.seats.filter((seat) => !seat.bot);
  const nobody = people.length > 0 && people.every((seat) => !seat.here);
  if (nobody && !state.pauses.includes('nobody')) at(state.rosterSince, { type: 'PauseFor', reason: 'nobody' });
  if (!nobody && state.pauses.includes('nobody'))
    at(state.rosterSince, { type: 'LiftPause', reason: 'nobody', countsIn });

  if (!needs.enough && !state.goOnAnyway && !state.pauses.includes('too-few')) {
    at(state.rosterSince + TOO_FEW_AFTER_MS, { type: 'PauseFor', reason: 'too-few' });
  }
  if (needs.enough && state.pauses.includes('too-few'))
    at(state.rosterSince, { type: 'LiftPause', reason: 'too-few', countsIn });

  const missed = state.seats.filter((seat) => needs.roles.includes(seat.id) && seat.awaySince !== null);
  const since = Math.min(...missed.map((seat) => seat.awaySince ?? state.rosterSince));
  const paused = state.pauses.includes('role');
  if (missed.length > 0 && !paused && !state.goOnAnyway && state.absenceStands === null) {
    at(since + ROLE_MISSED_AFTER_MS, { type: 'PauseFor', reason: 'role' });
  }
  if (missed.length === 0 && paused) at(state.rosterSince, { type: 'LiftPause', reason: 'role', countsIn });

  const unseen = state.unseenSince;
  const dark = state.pauses.includes('unseen');
  if (needs.realTime && unseen !== null && !dark) at(unseen + UNSEEN_AFTER_MS, { type: 'PauseFor', reason: 'unseen' });
  // No time of its own: it has been seen again, and is due at once.
  if (unseen === null && dark) at(state.rosterSince, { type: 'LiftPause', reason: 'unseen', countsIn });

  const newcomer = state.seats.some((seat) => seat.team === null && !seat.bot && seat.here);
  if (needs.admits && newcomer && opening(state)) at(state.rosterSince, { type: 'PlaceNewcomers' });
  return result;
}

/** The next step of an absence, and when it is reached. */
function nextStep(seat: RoomSeat): { readonly away: 'missed' | 'long' | 'out'; readonly at: number } | null {
  if (seat.awaySince === null || seat.away === null || seat.away === 'out') return null;
  const away = ({ short: 'missed', missed: 'long', long: 'out' } as const)[seat.away];
  return { away, at: seat.awaySince + ABSENCE_STEPS_MS[away] };
}
