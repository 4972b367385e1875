import type { Random } from '../../../kernel/random.ts';
import type { Intent } from '../content/forms.ts';
import { type Bound, bindWords } from './bind.ts';
import type { Evidence } from './evidence.ts';
import { type ExtraLine, extraLines } from './extras.ts';
import { joinPieces, type Segment, spoken } from './join.ts';
import { expendable, leavingChoices, leavingGroups } from './leaving.ts';
import { type Skeleton, type SkeletonLine, type SkeletonPart, withEnding } from './notation.ts';
import { countWords, hasAnyStem } from './tokens.ts';
import { withTwins } from './twins.ts';

export type SceneLine = {
  readonly part: SkeletonPart;
  readonly intent?: Intent;
  readonly business?: string;
  readonly segments: readonly Segment[];
  /** What this line is here for beside the skeleton's own twelve. */
  readonly extra: 'evidence' | 'callback' | 'voice' | null;
};

/** A scene before any voice has spoken it. */
export type Scene = {
  readonly skeleton: Skeleton;
  readonly turn: number;
  readonly button: number;
  readonly lines: readonly SceneLine[];
  readonly phrases: readonly string[];
  readonly score: number;
};

export type ScenePlan = {
  readonly skeleton: Skeleton;
  readonly turn: number;
  readonly button: number;
  readonly evidence: readonly Evidence[];
  readonly forbidden: ReadonlySet<string>;
  /** Lines wanted, 8 to 12. */
  readonly length: number;
  /** With three actors, C's lines are kept where they can be. */
  readonly actors: 1 | 2 | 3;
  /** A sentence that calls back something of the night; null where there is none. */
  readonly callback: string | null;
  /** Extra lines that this room has heard. */
  readonly stale: ReadonlySet<string>;
};

/** The best way to tell the plan in so many lines; null where this skeleton cannot without naming a word. */
export function composeScene(plan: ScenePlan, random: Random): Scene | null {
  const lines = withTwins(withEnding(plan.skeleton, plan.turn, plan.button), plan.skeleton.twins, plan.forbidden);
  if (!lines) return null;
  const choices = leavingChoices(leavingGroups(lines));
  const best = bestOf(plan, lines, choices, random);
  if (best) return best;
  // No set of `~` lines leaves room for all words: then any line between hook and turn may go.
  const spare = expendable(lines, plan.skeleton.turnAt);
  const harsh = choices.flatMap((choice) =>
    spare.flatMap((one) => [new Set([...choice, one]), ...spare.map((two) => new Set([...choice, one, two]))]),
  );
  return bestOf(plan, lines, random.shuffle(harsh).slice(0, 60), random, -20);
}

function bestOf(
  plan: ScenePlan,
  lines: readonly SkeletonLine[],
  choices: readonly ReadonlySet<number>[],
  random: Random,
  handicap = 0,
): Scene | null {
  let best: Scene | null = null;
  for (const choice of choices) {
    const missing = plan.length - (lines.length - choice.size);
    if (missing < 0 || missing > 2) continue;
    const kept = lines.filter((_, index) => !choice.has(index));
    const bound = bindWords(kept, plan.evidence);
    if (bound.unplaced.length > missing) continue;
    const scene = withExtras(plan, kept, bound, missing, random);
    if (!scene) continue;
    const score = scene.score + handicap + random.unit() * 2;
    if (!best || score > best.score) best = { ...scene, score };
  }
  return best;
}

function withExtras(
  plan: ScenePlan,
  kept: readonly SkeletonLine[],
  bound: Bound,
  missing: number,
  random: Random,
): Scene | null {
  const lines = kept.map(
    (line, index): SceneLine => ({
      part: line.part,
      ...(line.intent ? { intent: line.intent } : {}),
      ...(line.business ? { business: line.business } : {}),
      segments: joinPieces(bound.lines[index] ?? []),
      extra: null,
    }),
  );
  const turn = lines.findIndex((line) => line.intent === 'turn');
  const phrases = new Set(bound.placements.map((placement) => placement.phrase));
  const told = new Map<string, number>();
  for (const { stem } of bound.placements) told.set(stem, (told.get(stem) ?? 0) + 1);
  const insertions: { at: number; line: SceneLine }[] = [];
  const insert = (line: SceneLine, owner: string | null) => {
    const at = gapFor(lines, turn, line, owner, new Set(insertions.map((one) => one.at)), random);
    if (at === null) return false;
    insertions.push({ at, line });
    return true;
  };
  const tell = (word: Evidence) => {
    const options = extraLines(word, phrases, plan.stale);
    const option = options[Math.min(options.length - 1, random.int(0, 3))];
    if (!option || !insert(extraLine(option), word.word.owner)) return false;
    if (option.phrase) phrases.add(option.phrase);
    phrases.add(option.template);
    told.set(word.word.stem, (told.get(word.word.stem) ?? 0) + 1);
    return true;
  };
  for (const word of bound.unplaced) if (!tell(word)) return null;
  if (insertions.length < missing && plan.callback)
    insert({ part: 'B', segments: [{ text: plan.callback, carries: null }], extra: 'callback' }, null);
  const once = plan.evidence.filter((word) => told.get(word.word.stem) === 1);
  for (const word of once) if (insertions.length < missing) tell(word);
  while (insertions.length < missing) {
    const intent: Intent = insertions.length === 0 ? 'proof' : 'press';
    if (!insert({ part: 'A', intent, segments: [], extra: 'voice' }, null)) return null;
  }
  const all = [...lines];
  for (const { at, line } of insertions.sort((a, b) => b.at - a.at)) all.splice(at, 0, line);
  if (all.some((line) => line.segments.some((one) => one.carries === null && hasAnyStem(one.text, plan.forbidden))))
    return null;
  if (all.some((line) => countWords(spoken(line.segments)) > 12)) return null;
  return {
    skeleton: plan.skeleton,
    turn: plan.turn,
    button: plan.button,
    lines: all,
    phrases: [...phrases],
    score: scoreOf(plan, all, bound, told, insertions.length),
  };
}

const extraLine = (extra: ExtraLine): SceneLine => ({
  part: extra.part,
  intent: extra.intent,
  ...(extra.business ? { business: extra.business } : {}),
  segments: joinPieces(extra.pieces),
  extra: 'evidence',
});

/** Where an extra line tears nothing apart: not between question and answer, not right before the everyone line. */
function gapFor(
  lines: readonly SceneLine[],
  turn: number,
  line: SceneLine,
  owner: string | null,
  taken: ReadonlySet<number>,
  random: Random,
): number | null {
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 2; at <= turn; at++) {
    const before = lines[at - 1];
    const after = lines[at];
    if (!before || !after || taken.has(at)) continue;
    if (spoken(before.segments).endsWith('?') || after.part === 'ALL' || before.part === 'ALL') continue;
    const speaks = owner !== null && before.segments.some((segment) => segment.carries === owner);
    const value =
      (before.part.endsWith(line.part) ? 0 : 3) +
      (after.part.endsWith(line.part) ? 0 : 1) +
      (speaks ? 4 : 0) +
      (at < 3 ? -2 : 0) +
      random.unit();
    if (value > most) [best, most] = [at, value];
  }
  return best;
}

function scoreOf(
  plan: ScenePlan,
  lines: readonly SceneLine[],
  bound: Bound,
  told: ReadonlyMap<string, number>,
  extras: number,
): number {
  let score = -4 * extras - bound.strays;
  for (const word of plan.evidence) {
    const placements = bound.placements.filter((placement) => placement.stem === word.word.stem);
    const shapes = new Set(placements.map((placement) => placement.shape));
    const times = told.get(word.word.stem) ?? 0;
    score += (times > 0 ? 10 : 0) + (times > 1 ? 6 : 0) + (shapes.size > 1 ? 3 : 0);
  }
  // The turn and the button want a word of the prompt: there the laugh is.
  const turn = lines.findIndex((line) => line.intent === 'turn');
  if (lines.slice(turn, -1).some((line) => line.segments.some((segment) => segment.carries))) score += 4;
  const early = new Set(lines.slice(1, 5).flatMap((line) => line.segments.flatMap((segment) => segment.carries ?? [])));
  if (lines.at(-1)?.segments.some((segment) => segment.carries && early.has(segment.carries))) score += 3;
  if (plan.actors === 3) score += 2 * Math.min(2, lines.filter((line) => line.part.startsWith('C')).length);
  if (plan.actors === 1) score += Math.min(4, lines.filter((line) => line.part.endsWith('A')).length);
  return score;
}
