import type { Random } from '../../../../kernel/random.ts';
import type { Casting } from '../../script.ts';
import { isQuestion, linksOf } from '../cohesion.ts';
import { wordsOf } from '../tokens.ts';

/**
 * How well a script hangs together in the order it stands in: nouns and carried words taken up by the next line, questions
 * answered by somebody else. Used on lines as they are and on lines shuffled; only the difference means anything.
 */
export function cohesionOf(casting: Casting, order: readonly number[]): number {
  const lines = order.map((at) => ({
    text: casting.lines[at]?.text ?? '',
    part: casting.lines[at]?.part,
    carries: Object.keys(casting.carriers).filter((stem) => casting.carriers[stem]?.includes(at)),
  }));
  let score = 0;
  for (let at = 1; at < lines.length; at++) {
    const [before, after] = [lines[at - 1], lines[at]];
    if (!before || !after) continue;
    score += linksOf(before, after);
    if (before.part !== after.part) score += 1;
    else if (isQuestion(before.text)) score -= 2;
  }
  return score + ladderOf(lines.map((line) => line.text));
}

const RUNGS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A ladder is climbed: page one, page two, page three. Each rung after a lower one counts, each before it counts against. */
function ladderOf(texts: readonly string[]): number {
  const rungs = texts.flatMap((text) => RUNGS.indexOf(wordsOf(text).find((word) => RUNGS.includes(word)) ?? ''));
  const climbed = rungs.filter((rung) => rung >= 0);
  return climbed.slice(1).reduce((sum, rung, index) => sum + Math.sign(rung - (climbed[index] ?? 0)), 0);
}

/** Whether the measure prefers lines 2 to 9 as written to the same lines shuffled; a draw counts against the script. */
export function prefersTrueOrder(casting: Casting, random: Random): boolean {
  const order = casting.lines.map((_, index) => index);
  const middle = order.slice(1, 9);
  let shuffled = random.shuffle(middle);
  while (shuffled.every((at, index) => at === middle[index])) shuffled = random.shuffle(middle);
  return cohesionOf(casting, order) > cohesionOf(casting, [...order.slice(0, 1), ...shuffled, ...order.slice(9)]);
}
