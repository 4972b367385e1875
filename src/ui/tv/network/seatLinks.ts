import type { Seat } from '../../../kernel/roster.ts';
import type { StageState } from '../../../stores/stage.ts';
import type { LinkState } from '../../LinkLight.tsx';
import { networkWords } from './words.ts';

type Lamps = StageState['lamps'];

/** How a guest's line is shown; null for bots, who have none. A seat still counted as here whose link has just ended is weak. */
function linkOf(seat: Seat, lamps: Lamps): LinkState | null {
  if (seat.bot) return null;
  if (!seat.here) return 'lost';
  return lamps[seat.id]?.state ?? 'weak';
}

/** By seat: for puppets and footlights. */
export const linksOf = (seats: readonly Seat[], lamps: Lamps): Readonly<Record<string, LinkState>> =>
  Object.fromEntries(
    seats.flatMap((seat) => {
      const link = linkOf(seat, lamps);
      return link === null ? [] : [[seat.id, link]];
    }),
  );

/** A guest's line in words: "over the relay, 12 ms". */
export function wordLink(seat: Seat, lamps: Lamps): string {
  const { link } = networkWords;
  if (seat.bot) return link.bot;
  if (!seat.here) return link.away;
  const lamp = lamps[seat.id];
  if (!lamp) return link.finding;
  const rung = link.rung[lamp.rung];
  if (lamp.state === 'weak') return link.weak(rung);
  return link[lamp.state](rung, Math.max(1, lamp.rttMs));
}

/** Phones whose link is open. */
export const phonesIn = (seats: readonly Seat[], lamps: Lamps): number =>
  seats.filter((seat) => !seat.bot && seat.here && lamps[seat.id] !== undefined).length;
