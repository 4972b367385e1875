import type { SeatId } from '../kernel/ids.ts';
import { type Roster, type Seat, seatIn } from '../kernel/roster.ts';

/** Gold, silver, bronze. */
const NAMED_MOST = 3;

/** Who leads the night so far, most points first; equal ones in the order of joining. Empty before anybody has a point. */
export function nightRanking(
  points: Readonly<Record<string, number>>,
  roster: Roster,
): readonly { readonly seat: Seat; readonly points: number }[] {
  return Object.entries(points)
    .flatMap(([id, some]) => {
      const seat = seatIn(roster, id as SeatId);
      return seat && some > 0 ? [{ seat, points: some }] : [];
    })
    .sort(
      (one, other) => other.points - one.points || roster.seats.indexOf(one.seat) - roster.seats.indexOf(other.seat),
    )
    .slice(0, NAMED_MOST);
}
