import type { Random } from '../../../kernel/random.ts';
import { type Bound, bindWords } from './bind.ts';
import { Filling, MOST_TAILS } from './filling.ts';
import { spoken } from './join.ts';
import { expendable, leavingChoices, leavingGroups } from './leaving.ts';
import { type SkeletonLine, withEnding } from './notation.ts';
import type { Scene, ScenePlan } from './sceneForm.ts';
import { countWords, hasAnyStem } from './tokens.ts';
import { withTwins } from './twins.ts';
import { worthOf } from './worth.ts';

/** The best way to tell the plan in so many lines; null where this skeleton cannot without naming a word. */
export function composeScene(plan: ScenePlan, random: Random): Scene | null {
  const lines = withTwins(withEnding(plan.skeleton, plan.turn, plan.button), plan.skeleton.twins, plan.forbidden);
  if (!lines) return null;
  const choices = leavingChoices(leavingGroups(lines));
  const best = bestOf(plan, lines, choices, random);
  if (best) return best;
  // No set of `~` lines leaves room for all words: then any line between hook and turn may go.
  const spare = expendable(lines, plan.skeleton.turnAt);
  const harsh = Array.from({ length: HARSH_CHOICES }, () => {
    const some = random.shuffle(spare).slice(0, random.int(1, 2));
    return new Set([...random.pick(choices), ...some]);
  });
  return bestOf(plan, lines, harsh, random, -20);
}

/** Ways tried to drop lines that were not meant to go, before another skeleton is. */
const HARSH_CHOICES = 40;

function bestOf(
  plan: ScenePlan,
  lines: readonly SkeletonLine[],
  choices: readonly ReadonlySet<number>[],
  random: Random,
  handicap = 0,
): Scene | null {
  let best: Scene | null = null;
  const pairs = leavingGroups(lines);
  for (const choice of choices) {
    const missing = plan.length - (lines.length - choice.size);
    if (missing < 0 || missing > 2) continue;
    const at = lines.flatMap((_, index) => (choice.has(index) ? [] : [index]));
    const kept = at.map((index) => lines[index] as SkeletonLine);
    // Where the second of two lines that answer each other stands: nothing is said between them.
    const glued = new Set(
      pairs.flatMap(([first, second]) =>
        second !== undefined && at.includes(first ?? -1) ? [at.indexOf(second)] : [],
      ),
    );
    const bound = bindWords(kept, plan.evidence);
    if (bound.unplaced.length > missing + MOST_TAILS) continue;
    const scene = filled(plan, kept, glued, bound, missing, random);
    if (!scene) continue;
    const score = scene.score + handicap + random.unit() * 2;
    if (!best || score > best.score) best = { ...scene, score };
  }
  return best;
}

/** One telling of the plan with these lines kept: bound, then filled up to its length. */
function filled(
  plan: ScenePlan,
  kept: readonly SkeletonLine[],
  glued: ReadonlySet<number>,
  bound: Bound,
  missing: number,
  random: Random,
): Scene | null {
  const filling = new Filling(plan, kept, glued, bound, missing, random);
  if (!filling.placeAll()) return null;
  filling.callBack();
  filling.tellTwice();
  const lines = filling.finish();
  if (!lines) return null;
  if (lines.some((line) => line.segments.some((one) => one.carries === null && hasAnyStem(one.text, plan.forbidden))))
    return null;
  if (lines.some((line) => countWords(spoken(line.segments)) > 12)) return null;
  return {
    skeleton: plan.skeleton,
    turn: plan.turn,
    button: plan.button,
    lines,
    phrases: [...filling.phrases],
    score: worthOf(plan, lines, bound, filling),
  };
}
