import type { Minutes, Missing, Standing, Viewer } from '../kernel/game.ts';
import type { GameId, SeatId } from '../kernel/ids.ts';
import type { Roster, Seat, Team } from '../kernel/roster.ts';
import type { Door, PauseReason, RoomSettings, RoomState } from './state.ts';

export type { RoomSettings } from './state.ts';

export type ShelfEntry = { readonly missing: readonly Missing[]; readonly minutes: Minutes };

/** What all may see of a room. */
export type RoomEveryone = {
  readonly code: string;
  readonly door: Door;
  readonly closed: boolean;
  readonly settings: RoomSettings;
  readonly seats: readonly Seat[];
  readonly teams: readonly Team[];
  readonly captain: SeatId | null;
  readonly pauses: readonly PauseReason[];
  /** Wall time of the host. */
  readonly countdownEndsAt: number | null;
  readonly waitingFor: readonly SeatId[];
  readonly resumed: { readonly deadMs: number; readonly atWall: number; readonly lost: number } | null;
  /** The game a set-up is under way for. */
  readonly chosen: GameId | null;
  /** What is set for the chosen game. Only while none runs. */
  readonly gameSettings: unknown;
  readonly game: { readonly id: GameId; readonly ended: boolean } | null;
  /** The games that can be played: what is missing before each can start, and how long it takes. Only while none runs. */
  readonly shelf: Readonly<Partial<Record<GameId, ShelfEntry>>>;
  readonly night: {
    readonly games: number;
    readonly points: Readonly<Record<string, number>>;
    readonly last: readonly Standing[];
  };
};

/** What one viewer alone may see of a room. */
export type RoomOnly = {
  /** The viewer's own seat. */
  readonly seat: SeatId | null;
  /** The join secret: the TV's alone, for its QR. */
  readonly secret?: string;
  /** Those of squares shown before a kick, newest first: the TV's alone. */
  readonly pastSecrets?: readonly string[];
};

/** The roster games are given: seats without what only the room needs. */
export const rosterOf = (state: RoomState): Roster => ({
  seats: state.seats.map(({ id, name, animal, colour, bot, here, away, team }) => ({
    id,
    name,
    animal,
    colour,
    bot,
    here,
    away,
    team,
  })),
  teams: state.teams,
  captain: state.captain,
});

export function everyone(state: RoomState, shelf: RoomEveryone['shelf']): RoomEveryone {
  const roster = rosterOf(state);
  return {
    code: state.code,
    door: state.door,
    closed: state.closed,
    settings: state.settings,
    seats: roster.seats,
    teams: roster.teams,
    captain: roster.captain,
    pauses: state.pauses,
    countdownEndsAt: state.countdownEndsAt,
    waitingFor: state.waitingFor?.seats.filter((id) => !state.seats.find((seat) => seat.id === id)?.here) ?? [],
    resumed: state.resumed,
    chosen: state.chosen,
    gameSettings: (!state.game && state.chosen && state.gameSettings[state.chosen]) || null,
    game: state.game && { id: state.game.id, ended: state.game.ended },
    shelf,
    night: { games: state.night.games, points: state.night.points, last: state.night.last },
  };
}

export const only = (state: RoomState, viewer: Viewer): RoomOnly =>
  viewer.kind === 'screen'
    ? { seat: null, secret: state.secret, pastSecrets: state.pastSecrets }
    : { seat: viewer.kind === 'seat' ? viewer.seat : null };
