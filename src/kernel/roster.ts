import type { SeatId, TeamId } from './ids.ts';

/** The six team signs. A team is always colour + shape + name, so that colour is never the only sign. */
export const TEAM_SIGNS = [
  { name: 'Orange', colour: 'tangerine', shape: 'circle' },
  { name: 'Blue', colour: 'sky', shape: 'triangle' },
  { name: 'Green', colour: 'mint', shape: 'square' },
  { name: 'Yellow', colour: 'lemon', shape: 'star' },
  { name: 'Pink', colour: 'bubblegum', shape: 'heart' },
  { name: 'Violet', colour: 'grape', shape: 'moon' },
] as const;
export type Colour = (typeof TEAM_SIGNS)[number]['colour'];
export type Shape = (typeof TEAM_SIGNS)[number]['shape'];

/** Every drawing in `public/animals/` by its file name; a seat's face. */
export type Animal = string;

/**
 * How long a seat that is not here has been away, in the steps that matter: `missed` from 15 s (everybody is told), `long` from 30 s
 * (a personal role in the running round is not taken back), `out` from 60 s (out of the rotation). While absence stands (too few
 * here, host dead) it does not grow.
 */
export type Absence = 'short' | 'missed' | 'long' | 'out';

export type Seat = {
  readonly id: SeatId;
  readonly name: string;
  readonly animal: Animal;
  readonly colour: Colour;
  readonly bot: boolean;
  /** Its phone was heard in the last 6 s, or it is a bot. */
  readonly here: boolean;
  /** Null while here. A step further is a change of the roster, which the game is told of. */
  readonly away: Absence | null;
  /** Null: seated, not in a team (yet). */
  readonly team: TeamId | null;
};

export type Team = {
  readonly id: TeamId;
  readonly name: string;
  readonly colour: Colour;
  readonly shape: Shape;
};

/** Who is in the room and who is here right now. Belongs to the room; games are given it and never copy it. */
export type Roster = {
  /** In the order of joining. */
  readonly seats: readonly Seat[];
  /** In the order of rotation. */
  readonly teams: readonly Team[];
  readonly captain: SeatId | null;
};

export const seatIn = (roster: Roster, id: SeatId): Seat | undefined => roster.seats.find((seat) => seat.id === id);
export const teamIn = (roster: Roster, id: TeamId): Team | undefined => roster.teams.find((team) => team.id === id);
export const membersOf = (roster: Roster, team: TeamId): readonly Seat[] =>
  roster.seats.filter((seat) => seat.team === team);
export const membersHere = (roster: Roster, team: TeamId): readonly Seat[] =>
  roster.seats.filter((seat) => seat.team === team && seat.here);
