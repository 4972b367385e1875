import { type SeatId, type TeamId, teamId } from '../kernel/ids.ts';
import type { Random } from '../kernel/random.ts';
import { TEAM_SIGNS, type Team } from '../kernel/roster.ts';
import { TEAM_PLACED_MOST, TEAMS_LEAST, TEAMS_MOST } from './limits.ts';
import type { RoomSeat, RoomState } from './state.ts';

export type Membership = { readonly teams: readonly Team[]; readonly members: Readonly<Record<string, TeamId | null>> };

/** The k-th of the six teams; its id is its name in lower case. */
export function teamOfSign(index: number): Team {
  const sign = TEAM_SIGNS[index];
  if (!sign) throw new RangeError(`there is no team sign ${index}`);
  return { id: teamId(sign.name.toLowerCase()), name: sign.name, colour: sign.colour, shape: sign.shape };
}

/** The first unused sign as a team, or null when all six are used. */
export function nextTeam(teams: readonly Team[]): Team | null {
  for (let i = 0; i < TEAMS_MOST; i++) {
    const team = teamOfSign(i);
    if (!teams.some((other) => other.id === team.id)) return team;
  }
  return null;
}

/** How many teams a shuffle makes: as many as there can be without a team of one, of at most three. */
export const teamsFor = (players: number): number =>
  Math.min(TEAMS_MOST, Math.max(TEAMS_LEAST, Math.ceil(players / 2.5)));

const sizeOf = (members: Readonly<Record<string, TeamId | null>>, team: TeamId): number =>
  Object.values(members).filter((other) => other === team).length;

const membershipOf = (seats: readonly RoomSeat[]): Record<string, TeamId | null> =>
  Object.fromEntries(seats.map((seat) => [seat.id, seat.team]));

/** Deals all seats out anew. Bots are dealt last, so that they spread. */
export function shuffled(state: RoomState, random: Random): Membership {
  const people = random.shuffle(state.seats.filter((seat) => !seat.bot));
  const bots = random.shuffle(state.seats.filter((seat) => seat.bot));
  const count = teamsFor(state.seats.length);
  const teams = Array.from({ length: count }, (_, i) => teamOfSign(i));
  const members: Record<string, TeamId | null> = {};
  [...people, ...bots].forEach((seat, i) => {
    const team = teams[i % count];
    members[seat.id] = team && i < count * TEAM_PLACED_MOST ? team.id : null;
  });
  return { teams, members };
}

/**
 * Puts a newcomer into the smallest team; when all are full, opens another and moves the latest arrivals of the biggest
 * teams over until it is no team of one beside a team of three. Without any room the newcomer stays without a team.
 */
export function placed(state: RoomState, newcomer: SeatId): Membership {
  const members = membershipOf(state.seats);
  members[newcomer] = null;
  const bySize = [...state.teams].sort((a, b) => sizeOf(members, a.id) - sizeOf(members, b.id));
  const smallest = bySize[0];
  if (smallest && sizeOf(members, smallest.id) < TEAM_PLACED_MOST) {
    members[newcomer] = smallest.id;
    return { teams: state.teams, members };
  }
  const fresh = nextTeam(state.teams);
  if (!fresh) return { teams: state.teams, members };
  members[newcomer] = fresh.id;
  const latestFirst = [...state.seats].reverse();
  for (;;) {
    const biggest = [...state.teams].sort((a, b) => sizeOf(members, b.id) - sizeOf(members, a.id))[0];
    if (!biggest || sizeOf(members, biggest.id) <= sizeOf(members, fresh.id) + 1) break;
    const mover = latestFirst.find((seat) => members[seat.id] === biggest.id);
    if (!mover) break;
    members[mover.id] = fresh.id;
  }
  return { teams: [...state.teams, fresh], members };
}

/** A team in which a newcomer to a running game fits: the smallest with room, else one whose bot gives way. */
export function opening(state: RoomState): { team: TeamId; bot: SeatId | null } | null {
  const members = membershipOf(state.seats);
  const bySize = [...state.teams].sort((a, b) => sizeOf(members, a.id) - sizeOf(members, b.id));
  const withBot = bySize.map((team) => state.seats.find((seat) => seat.bot && seat.team === team.id)).find(Boolean);
  const smallest = bySize[0];
  if (smallest && sizeOf(members, smallest.id) < TEAM_PLACED_MOST) return { team: smallest.id, bot: null };
  return withBot?.team ? { team: withBot.team, bot: withBot.id } : null;
}

/** Teams nobody is in vanish, down to two. */
export function withoutEmpty(
  teams: readonly Team[],
  members: Readonly<Record<string, TeamId | null>>,
): readonly Team[] {
  const result = [...teams];
  for (let i = result.length - 1; i >= 0 && result.length > TEAMS_LEAST; i--) {
    const team = result[i];
    if (team && sizeOf(members, team.id) === 0) result.splice(i, 1);
  }
  return result;
}

export const seatsOf = membershipOf;
export const countIn = sizeOf;
