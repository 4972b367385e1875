import { TEAM_SIGNS } from '../../kernel/roster.ts';
import type { Face } from '../../stores/phone.ts';
import { ANIMALS, friendlyName } from '../animals.ts';

type Worn = { readonly animal: string; readonly colour: string };

/** The colours that fewest of these wear. */
export function rareColours(others: readonly Worn[]): readonly string[] {
  const wearers = TEAM_SIGNS.map(({ colour }) => others.filter((other) => other.colour === colour).length);
  const fewest = Math.min(...wearers);
  return TEAM_SIGNS.filter((_sign, place) => wearers[place] === fewest).map(({ colour }) => colour);
}

/** A friendly face for a guest who has none yet: no animal that is taken, as long as there is another, in a colour few wear. */
export function newFace(random: () => number, others: readonly Worn[] = []): Face {
  const pick = (below: number) => Math.floor(random() * below);
  const free = ANIMALS.filter(({ id }) => !others.some((other) => other.animal === id));
  const choice: readonly { readonly id: string }[] = free.length > 0 ? free : ANIMALS;
  const animal = choice[pick(choice.length)]?.id ?? 'otter';
  const colours = rareColours(others);
  const colour = colours[pick(colours.length)] ?? 'tangerine';
  return { name: friendlyName(animal, pick).slice(0, 16).trim(), animal, colour, own: false };
}
