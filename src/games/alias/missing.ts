import type { Missing } from '../../kernel/game.ts';
import { membersOf, type Roster } from '../../kernel/roster.ts';
import { PLAYERS_LEAST, PLAYERS_MOST, TEAM_SIZE_LEAST, TEAMS_LEAST } from './limits.ts';

/** What stands between this roster and a game; empty when it can begin. */
export function missing(roster: Roster): readonly Missing[] {
  const found: Missing[] = [];
  const players = roster.seats.length;
  if (players < PLAYERS_LEAST) found.push({ what: 'players', need: PLAYERS_LEAST - players });
  if (players > PLAYERS_MOST) found.push({ what: 'too-many-players', most: PLAYERS_MOST });
  const sizes = roster.teams.map((team) => ({ team: team.id, size: membersOf(roster, team.id).length }));
  const filled = sizes.filter(({ size }) => size > 0);
  if (filled.length < TEAMS_LEAST) found.push({ what: 'teams', need: TEAMS_LEAST - filled.length });
  for (const { team, size } of filled) {
    if (size < TEAM_SIZE_LEAST) found.push({ what: 'team-too-small', team, least: TEAM_SIZE_LEAST });
  }
  const teamless = roster.seats.filter((seat) => seat.team === null).map((seat) => seat.id);
  if (teamless.length > 0) found.push({ what: 'teamless', seats: teamless });
  return found;
}
