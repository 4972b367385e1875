import type { SeatId, TeamId } from '../../kernel/ids.ts';
import { membersOf, type Roster, type Seat, seatIn } from '../../kernel/roster.ts';
import type { AliasSettings } from './settings.ts';
import type { Playing } from './state.ts';

/** Whoever has not done it for longest; of two the one who joined first. */
function longestWaiting(seats: readonly Seat[], done: Readonly<Record<string, number>>): SeatId | null {
  let best: Seat | null = null;
  for (const seat of seats) if (!best || (done[seat.id] ?? 0) < (done[best.id] ?? 0)) best = seat;
  return best?.id ?? null;
}

const people = (seats: readonly Seat[]): readonly Seat[] => seats.filter((seat) => !seat.bot);

/** Who explains next in a team: people here, then people away for a moment, then bots. Null when nobody can. */
export function nextExplainer(state: Playing, team: TeamId, roster: Roster): SeatId | null {
  const members = membersOf(roster, team);
  const here = people(members).filter((seat) => seat.here);
  if (here.length > 0) return longestWaiting(here, state.explained);
  const soonBack = people(members).filter((seat) => seat.away === 'short' || seat.away === 'missed');
  if (soonBack.length > 0) return longestWaiting(soonBack, state.explained);
  return longestWaiting(
    members.filter((seat) => seat.bot),
    state.explained,
  );
}

/** Who takes the explainer's role over in a running turn: somebody here; a bot only where no person of the team is. */
export function nextInTurn(state: Playing, roster: Roster): SeatId | null {
  const { turn } = state;
  if (!turn) return null;
  const here = membersOf(roster, turn.team).filter((seat) => seat.here);
  const able = people(here).length > 0 ? people(here) : here;
  return longestWaiting(
    able.filter((seat) => seat.id !== turn.explainer && !turn.forfeited.includes(seat.id)),
    state.explained,
  );
}

/** Who swipes for this explainer, these seats left out: a judge, the captain, or the explainer. */
export function swiperFor(
  state: Playing,
  team: TeamId,
  explainer: SeatId,
  roster: Roster,
  not: readonly SeatId[] = [],
): SeatId {
  // A bot explains without a sound: nobody but itself could judge.
  if (seatIn(roster, explainer)?.bot) return explainer;
  const found = bySetting(state.settings.swiper, state, team, roster, not);
  return found ?? explainer;
}

function bySetting(
  swiper: AliasSettings['swiper'],
  state: Playing,
  team: TeamId,
  roster: Roster,
  not: readonly SeatId[],
): SeatId | null {
  switch (swiper) {
    case 'explainer':
      return null;
    case 'captain': {
      const captain = roster.captain && seatIn(roster, roster.captain);
      const able = captain?.here && !captain.bot && captain.team !== team && !not.includes(captain.id);
      return able ? captain.id : null;
    }
    case 'judge': {
      const at = state.teams.indexOf(team);
      const others = [...state.teams.slice(at + 1), ...state.teams.slice(0, Math.max(0, at))];
      for (const other of others) {
        const able = people(membersOf(roster, other)).filter((seat) => seat.here && !not.includes(seat.id));
        const judge = longestWaiting(able, state.judged);
        if (judge) return judge;
      }
      return null;
    }
    default:
      return swiper satisfies never;
  }
}

export const isHere = (roster: Roster, seat: SeatId): boolean => seatIn(roster, seat)?.here === true;
