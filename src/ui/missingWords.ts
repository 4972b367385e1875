import type { Missing } from '../kernel/game.ts';
import { type Roster, seatIn, teamIn } from '../kernel/roster.ts';
import { words } from './words.ts';

/** What stands between this roster and the curtain, one sentence each. */
export function wordMissing(missing: readonly Missing[], roster: Roster): string[] {
  const { lobby } = words;
  // Whoever is told that players are missing needs not hear that teams are: newcomers are put into the smallest.
  const short = missing.some((one) => one.what === 'players');
  return missing
    .filter((one) => !(short && one.what === 'teams'))
    .map((one) => {
      switch (one.what) {
        case 'players':
          return lobby.needPlayers(one.need);
        case 'teams':
          return lobby.needTeams(one.need);
        case 'too-many-players':
          return lobby.tooMany(one.most);
        case 'team-too-big':
          return lobby.teamTooBig(teamIn(roster, one.team)?.name ?? one.team, one.most);
        case 'team-too-small':
          return lobby.teamTooSmall(teamIn(roster, one.team)?.name ?? one.team, one.least);
        case 'teamless':
          return lobby.teamless(one.seats.map((id) => seatIn(roster, id)?.name ?? '').join(', '));
        default: {
          const never: never = one;
          throw new TypeError(`unknown reason ${JSON.stringify(never)}`);
        }
      }
    });
}
