import { type SeatId, seatId, type TeamId, teamId } from '../ids.ts';
import { type Absence, type Roster, type Seat, TEAM_SIGNS, type Team } from '../roster.ts';

const signs = TEAM_SIGNS.map(
  ({ name, colour, shape }): Team => ({ id: teamId(name.toLowerCase()), name, colour, shape }),
);

/** Seats are named by team and number: `orange1`, `orange2`, `blue1`. The first seat is the captain. */
export function rosterOf(
  sizes: readonly number[],
  bots: 'nobody' | 'everybody' | readonly string[] = 'nobody',
): Roster {
  const teams = signs.slice(0, sizes.length);
  const seats = teams.flatMap((team, t) =>
    Array.from({ length: sizes[t] ?? 0 }, (_, k): Seat => {
      const id = `${team.id}${k + 1}`;
      const bot = bots === 'everybody' || (bots !== 'nobody' && bots.includes(id));
      return {
        id: seatId(id),
        name: id,
        animal: 'fox',
        colour: team.colour,
        bot,
        here: true,
        away: null,
        team: team.id,
      };
    }),
  );
  return { seats, teams, captain: seats.find((seat) => !seat.bot)?.id ?? null };
}

/** The same roster with these seats here or away. */
export const withHere = (roster: Roster, here: boolean, ...ids: readonly string[]): Roster =>
  withAway(roster, here ? null : 'short', ...ids);

/** The same roster with these seats here (null) or away for so long. */
export const withAway = (roster: Roster, away: Absence | null, ...ids: readonly string[]): Roster => ({
  ...roster,
  seats: roster.seats.map((seat) => (ids.includes(seat.id) ? { ...seat, away, here: away === null } : seat)),
});

export const seat = (id: string): SeatId => seatId(id);
export const team = (id: string): TeamId => teamId(id);
