import { seatId, teamId } from '../../kernel/ids.ts';
import { type Roster, TEAM_SIGNS, type Team } from '../../kernel/roster.ts';
import { ADJECTIVES, ANIMALS } from '../animals.ts';

/** Made-up guests: `players` in `teams`, some bots, some asleep. */
export function guests(players: number, teams: number): Roster {
  const made: Team[] = TEAM_SIGNS.slice(0, teams).map((sign) => ({
    id: teamId(sign.name.toLowerCase()),
    name: sign.name,
    colour: sign.colour,
    shape: sign.shape,
  }));
  const seats = Array.from({ length: players }, (_, index) => {
    const animal = ANIMALS[(index * 7 + 3) % ANIMALS.length] ?? ANIMALS[0];
    return {
      id: seatId(`s${index}`),
      name: index === 1 ? 'Max' : `${ADJECTIVES[(index * 11) % ADJECTIVES.length]} ${animal.name}`.slice(0, 16),
      animal: animal.id,
      colour: TEAM_SIGNS[index % 6]?.colour ?? 'sky',
      bot: index % 5 === 4,
      here: index % 7 !== 2,
      away: index % 7 === 2 ? ('short' as const) : null,
      team: made.length === 0 ? null : (made[index % made.length]?.id ?? null),
    };
  });
  return { seats, teams: made, captain: seats[0]?.id ?? null };
}
