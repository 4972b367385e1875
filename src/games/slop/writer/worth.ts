import type { Bound } from './bind.ts';
import { areLinked, takesUp } from './cohesion.ts';
import { spoken } from './join.ts';
import type { SceneLine, ScenePlan } from './sceneForm.ts';
import { countWords } from './tokens.ts';

/** Words a line that leave a voice room to be heard within nine. */
export const ROOMY = 7.4;
/** From here on there is hardly a word left for the voice. */
const CROWDED = 8.4;

export const wordsALine = (lines: readonly SceneLine[]) =>
  lines.reduce((sum, line) => sum + countWords(spoken(line.segments)), 0) / Math.max(1, lines.length);

/** How often each word is told, and how many sentences had to be hung onto lines. */
type Told = { readonly told: ReadonlyMap<string, number>; readonly tails: number };

/** What a telling is worth against another of the same prompt, in points that only compare. */
export function worthOf(plan: ScenePlan, lines: readonly SceneLine[], bound: Bound, { told, tails }: Told): number {
  const extras = lines.filter((line) => line.extra === 'evidence').length;
  const voices = lines.filter((line) => line.extra === 'voice').length;
  const callbacks = lines.filter((line) => line.extra === 'callback').length;
  let worth = 10 * callbacks - 4 * extras - 9 * voices - 2 * tails - bound.strays;
  for (const word of plan.evidence) {
    const placements = bound.placements.filter((placement) => placement.stem === word.word.stem);
    const shapes = new Set(placements.map((placement) => placement.shape));
    const times = told.get(word.word.stem) ?? 0;
    worth += (times > 0 ? 10 : 0) + (times > 1 ? 9 : 0) + (shapes.size > 1 ? 3 : 0);
  }
  const average = wordsALine(lines);
  worth -= lines.length * (3 * Math.max(0, average - ROOMY) + 5 * Math.max(0, average - CROWDED));
  worth -= 3 * looseEnds(lines) + 2.5 * runsOn(lines);
  // The turn and the button want a word of the prompt: there the laugh is.
  const turn = lines.findIndex((line) => line.intent === 'turn');
  if (lines.slice(turn, -1).some((line) => line.segments.some((segment) => segment.carries))) worth += 4;
  const early = new Set(lines.slice(1, 5).flatMap((line) => line.segments.flatMap((segment) => segment.carries ?? [])));
  if (lines.at(-1)?.segments.some((segment) => segment.carries && early.has(segment.carries))) worth += 3;
  if (plan.actors === 3) worth += 2 * Math.min(2, lines.filter((line) => line.part.startsWith('C')).length);
  if (plan.actors === 1) worth += Math.min(4, lines.filter((line) => line.part.endsWith('A')).length);
  return worth;
}

/** How often somebody speaks twice running: a dialogue goes to and fro. */
function runsOn(lines: readonly SceneLine[]): number {
  const speaker = (line: SceneLine | undefined) => line?.part.slice(-1);
  return lines.filter((line, index) => index > 0 && line.part !== 'ALL' && speaker(line) === speaker(lines[index - 1]))
    .length;
}

/** Neighbours that share no noun, pronoun or question, and a button that takes up nothing: what a refusal would find. */
function looseEnds(lines: readonly SceneLine[]): number {
  const linked = lines.map((line) => ({
    text: spoken(line.segments),
    carries: line.segments.flatMap((segment) => segment.carries ?? []),
    silent: line.part === 'ALL' || line.segments.length === 0,
  }));
  let loose = 0;
  for (let at = 1; at < linked.length - 1; at++) {
    const [before, after] = [linked[at - 1], linked[at]];
    if (before && after && !before.silent && !after.silent && !areLinked(before, after)) loose++;
  }
  const button = linked.at(-1);
  return loose + (button && takesUp(button, linked.slice(1, 5)) ? 0 : 1);
}
