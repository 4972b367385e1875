import { TEAM_SIGNS } from '../../kernel/roster.ts';
import type { Face } from '../../stores/phone.ts';
import { ANIMALS, friendlyName } from '../animals.ts';

/** A friendly face for a guest who has none yet. */
export function newFace(random: () => number): Face {
  const pick = (below: number) => Math.floor(random() * below);
  const animal = ANIMALS[pick(ANIMALS.length)]?.id ?? 'otter';
  const colour = TEAM_SIGNS[pick(TEAM_SIGNS.length)]?.colour ?? 'tangerine';
  return { name: friendlyName(animal, pick).slice(0, 16).trim(), animal, colour, own: false };
}
