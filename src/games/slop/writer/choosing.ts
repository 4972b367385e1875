import type { Random } from '../../../kernel/random.ts';
import type { ScriptRequest } from '../script.ts';
import type { Skeleton } from './notation.ts';
import type { Reading } from './reading.ts';

export type Choice = {
  readonly skeleton: Skeleton;
  readonly turn: number;
  readonly button: number;
  /** What another family or a repeat costs against a better-told scene. */
  readonly cost: number;
};

const LAST = 'do-not-shake';

export const turnId = (skeleton: Skeleton, turn: number) => `${skeleton.id}/turn-${turn + 1}`;
export const buttonId = (skeleton: Skeleton, button: number) => `${skeleton.id}/button-${button + 1}`;

/** In points of a scene's score: a much better-told scene may win over the plot, a seen one hardly ever. */
const SEEN_COST = 90;

/** Luck among scenes of one family, so that the one that tells best is not the one always told. */
const LUCK = 24;

function costOfFamily(reading: Reading, skeleton: Skeleton): number {
  if ((reading.family ?? reading.objectFamily) === skeleton.family) return 0;
  if (skeleton.id === LAST) return reading.family === null ? 12 : 55;
  return reading.objectFamily === skeleton.family ? 55 : 70;
}

/** Scenes for a prompt, the likeliest first: the verb's family, the object's, Do Not Shake, any; what the room has seen, last. */
export function choicesFor(
  reading: Reading,
  skeletons: readonly Skeleton[],
  memory: ScriptRequest['memory'],
  random: Random,
): Choice[] {
  const seen = new Set(memory.skeletons);
  const cost = (skeleton: Skeleton) => {
    const family = costOfFamily(reading, skeleton);
    return family + (seen.has(skeleton.id) ? SEEN_COST : 0) + random.unit() * LUCK;
  };
  return skeletons
    .map((skeleton): Choice => {
      const turn = unheard(skeleton.turns.length, (index) => memory.turns.includes(turnId(skeleton, index)), random);
      const button = unheard(
        skeleton.buttons.length,
        (index) => memory.buttons.includes(buttonId(skeleton, index)),
        random,
      );
      return { skeleton, turn, button, cost: cost(skeleton) };
    })
    .filter((choice) => !memory.turns.includes(turnId(choice.skeleton, choice.turn)))
    .sort((a, b) => a.cost - b.cost);
}

function unheard(count: number, heard: (index: number) => boolean, random: Random): number {
  const order = random.shuffle(Array.from({ length: count }, (_, index) => index));
  return order.find((index) => !heard(index)) ?? order[0] ?? 0;
}
