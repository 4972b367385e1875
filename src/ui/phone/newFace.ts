import { TEAM_SIGNS } from '../../kernel/roster.ts';
import type { Face } from '../../stores/phone.ts';
import { ANIMALS, friendlyName } from '../animals.ts';

/** A friendly face for a guest who has none yet: no animal that is taken, as long as there is another. */
export function newFace(random: () => number, taken: readonly string[] = []): Face {
  const pick = (below: number) => Math.floor(random() * below);
  const free = ANIMALS.filter(({ id }) => !taken.includes(id));
  const choice: readonly { readonly id: string }[] = free.length > 0 ? free : ANIMALS;
  const animal = choice[pick(choice.length)]?.id ?? 'otter';
  const colour = TEAM_SIGNS[pick(TEAM_SIGNS.length)]?.colour ?? 'tangerine';
  return { name: friendlyName(animal, pick).slice(0, 16).trim(), animal, colour, own: false };
}
