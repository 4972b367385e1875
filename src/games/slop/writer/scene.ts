import type { Random } from '../../../kernel/random.ts';
import type { Intent } from '../content/forms.ts';
import { type Bound, bindWords } from './bind.ts';
import type { Evidence } from './evidence.ts';
import { type ExtraLine, extraLines, tailsOf } from './extras.ts';
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

/** More sentences than these hung onto lines, and a scene becomes a list. */
const MOST_TAILS = 2;

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
    const scene = withExtras(plan, kept, glued, bound, missing, random);
    if (!scene) continue;
    const score = scene.score + handicap + random.unit() * 2;
    if (!best || score > best.score) best = { ...scene, score };
  }
  return best;
}

function withExtras(
  plan: ScenePlan,
  kept: readonly SkeletonLine[],
  glued: ReadonlySet<number>,
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
    const at = gapFor(lines, turn, line, owner, new Set([...glued, ...insertions.map((one) => one.at)]), random);
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
  let tails = 0;
  const append = (word: Evidence) => {
    const shapes = new Set(bound.placements.flatMap((one) => (one.stem === word.word.stem ? [one.shape] : [])));
    const hosts = lines.flatMap((line, index) => {
      const text = spoken(line.segments);
      const fits =
        index > 0 && line.part !== 'ALL' && line.intent !== 'turn' && line.intent !== 'button' && !/[?"]$/.test(text);
      if (!fits || glued.has(index + 1)) return [];
      const near = line.segments.some((segment) => segment.carries !== null && segment.carries === word.word.owner);
      return [
        {
          index,
          room: 12 - countWords(text),
          value: (near ? 5 : 0) + (line.extra === null ? 0 : -5) + random.unit() * 3,
        },
      ];
    });
    for (const { index, room } of hosts.sort((a, b) => b.value - a.value)) {
      const options = tailsOf(word, phrases, room, shapes);
      const option = options[Math.min(options.length - 1, random.int(0, 2))];
      const host = lines[index];
      if (!option || !host) continue;
      lines[index] = {
        ...host,
        segments: [...host.segments, { text: ' ', carries: null }, ...joinPieces(option.pieces)],
      };
      phrases.add(option.phrase);
      told.set(word.word.stem, (told.get(word.word.stem) ?? 0) + 1);
      tails++;
      return true;
    }
    return false;
  };
  /** The night's own joke takes a line if one is wanted, else the end of a line that has room. */
  const callBack = (sentence: string): 0 | 1 => {
    const segments: Segment[] = [{ text: sentence, carries: null }];
    if (insertions.length < missing) return insert({ part: 'B', segments, extra: 'callback' }, null) ? 1 : 0;
    const host = lines.findIndex((line, index) => {
      const text = spoken(line.segments);
      const free = index > 1 && index < turn && line.part !== 'ALL' && !/[?"]$/.test(text) && !glued.has(index + 1);
      return free && countWords(text) + countWords(sentence) <= 12;
    });
    const line = lines[host];
    if (!line) return 0;
    lines[host] = {
      ...line,
      segments: [...line.segments, { text: ' ', carries: null }, ...segments],
      extra: 'callback',
    };
    return 1;
  };
  for (const word of bound.unplaced) {
    if (tails < MOST_TAILS && append(word)) continue;
    if (insertions.length >= missing || !tell(word)) return null;
  }
  const back = plan.callback === null ? 0 : callBack(plan.callback);
  const once = plan.evidence.filter((word) => told.get(word.word.stem) === 1);
  for (const word of once) if (insertions.length < missing) tell(word);
  const still = plan.evidence.find((word) => told.get(word.word.stem) === 1);
  if (still && tails === 0) append(still);
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
    score: scoreOf(plan, all, bound, told, insertions.length, tails) + 6 * back,
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
  tails: number,
): number {
  let score = -4 * extras - 2 * tails - bound.strays;
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
