import type { Random } from '../../../kernel/random.ts';
import type { Bound } from './bind.ts';
import type { Evidence } from './evidence.ts';
import { extraLines, tailsOf } from './extras.ts';
import { joinPieces, type Segment, spoken } from './join.ts';
import type { SkeletonLine } from './notation.ts';
import type { SceneLine, ScenePlan } from './sceneForm.ts';
import { countWords } from './tokens.ts';
import { ROOMY, wordsALine } from './worth.ts';

/** More sentences than these hung onto lines, and a scene becomes a list. */
export const MOST_TAILS = 2;
const MOST_WORDS = 12;

/** Brings bound lines up to their number: words without a socket first, then the night's joke, then second evidence. */
export class Filling {
  readonly phrases: Set<string>;
  readonly told = new Map<string, number>();
  tails = 0;
  private readonly lines: SceneLine[];
  private readonly turn: number;
  private readonly insertions: { at: number; line: SceneLine }[] = [];
  private readonly plan: ScenePlan;
  /** Indices before which nothing may be said: the line answers its neighbour. */
  private readonly glued: ReadonlySet<number>;
  private readonly bound: Bound;
  private readonly missing: number;
  private readonly random: Random;

  constructor(
    plan: ScenePlan,
    kept: readonly SkeletonLine[],
    glued: ReadonlySet<number>,
    bound: Bound,
    missing: number,
    random: Random,
  ) {
    this.plan = plan;
    this.glued = glued;
    this.bound = bound;
    this.missing = missing;
    this.random = random;
    this.lines = kept.map((line, index) => ({
      part: line.part,
      ...(line.intent ? { intent: line.intent } : {}),
      ...(line.business ? { business: line.business } : {}),
      segments: joinPieces(bound.lines[index] ?? []),
      extra: null,
    }));
    this.turn = this.lines.findIndex((line) => line.intent === 'turn');
    this.phrases = new Set(bound.placements.map((placement) => placement.phrase));
    for (const { stem } of bound.placements) this.count(stem);
  }

  /** Every word that no socket took is told by a sentence or a line of its own; false where there is no room. */
  placeAll(): boolean {
    return this.bound.unplaced.every(
      (word) => (this.tails < MOST_TAILS && this.append(word)) || (this.open() && this.tell(word)),
    );
  }

  /** The night's own joke takes a line if one is wanted, else the end of a line that has room. */
  callBack(): void {
    const sentence = this.plan.callback;
    if (sentence === null) return;
    const segments: Segment[] = [{ text: sentence, carries: null }];
    if (this.open()) {
      this.insert({ part: 'B', segments, extra: 'callback' }, null);
      return;
    }
    const host = this.lines.findIndex(
      (line, index) =>
        index > 1 && index < this.turn && this.hosts(line, index) && this.room(line) >= countWords(sentence),
    );
    if (host >= 0) this.hang(host, segments, 'callback');
  }

  /** Words told once are told again while lines are wanted or there is breath for a sentence. */
  tellTwice(): void {
    for (const word of this.once()) if (this.open()) this.tell(word);
    for (const word of this.plan.evidence) if (this.open() && (this.told.get(word.word.stem) ?? 0) < 4) this.tell(word);
    const still = this.once()[0];
    if (still && this.tails === 0 && wordsALine(this.lines) < ROOMY) this.append(still);
  }

  /** All lines in order; what is still wanted is left to the voice. Null where no gap is left for it. */
  finish(): SceneLine[] | null {
    while (this.open())
      if (!this.insert({ part: 'A', intent: 'proof', segments: [], extra: 'voice' }, null)) return null;
    const all = [...this.lines];
    for (const { at, line } of this.insertions.sort((a, b) => b.at - a.at)) all.splice(at, 0, line);
    return all;
  }

  private open(): boolean {
    return this.insertions.length < this.missing;
  }

  private once(): Evidence[] {
    return this.plan.evidence.filter((word) => this.told.get(word.word.stem) === 1);
  }

  private count(stem: string): void {
    this.told.set(stem, (this.told.get(stem) ?? 0) + 1);
  }

  private room(line: SceneLine): number {
    return MOST_WORDS - countWords(spoken(line.segments));
  }

  /** Whether another sentence may follow: not after a question or a quote, not in the shout, the turn or the button. */
  private hosts(line: SceneLine, index: number): boolean {
    const free = index > 0 && line.part !== 'ALL' && line.intent !== 'turn' && line.intent !== 'button';
    return free && !/[?"]$/.test(spoken(line.segments)) && !this.glued.has(index + 1);
  }

  private hang(index: number, segments: readonly Segment[], extra: SceneLine['extra']): void {
    const host = this.lines[index];
    if (host)
      this.lines[index] = { ...host, segments: [...host.segments, { text: ' ', carries: null }, ...segments], extra };
  }

  /** One more sentence for a line, near the word's own noun where that can be. */
  private append(word: Evidence): boolean {
    const stem = word.word.stem;
    const shapes = new Set(this.bound.placements.flatMap((one) => (one.stem === stem ? [one.shape] : [])));
    const hosts = this.lines.flatMap((line, index) => {
      if (!this.hosts(line, index)) return [];
      const near = line.segments.some((segment) => segment.carries !== null && segment.carries === word.word.owner);
      return [{ index, line, value: (near ? 5 : 0) + this.random.unit() * 3 }];
    });
    for (const { index, line } of hosts.sort((a, b) => b.value - a.value)) {
      const options = tailsOf(word, this.phrases, this.room(line), shapes);
      const option = options[Math.min(options.length - 1, this.random.int(0, 2))];
      if (!option) continue;
      this.hang(index, joinPieces(option.pieces), line.extra);
      this.phrases.add(option.phrase);
      this.count(stem);
      this.tails++;
      return true;
    }
    return false;
  }

  /** A line of its own for a word. */
  private tell(word: Evidence): boolean {
    const options = extraLines(word, this.phrases, new Set([...this.plan.stale, ...this.phrases]));
    const option = options[Math.min(options.length - 1, this.random.int(0, 3))];
    if (!option) return false;
    const { part, intent, business } = option;
    const line: SceneLine = {
      part,
      intent,
      ...(business ? { business } : {}),
      segments: joinPieces(option.pieces),
      extra: 'evidence',
    };
    if (!this.insert(line, word.word.owner)) return false;
    if (option.phrase) this.phrases.add(option.phrase);
    this.phrases.add(option.template);
    this.count(word.word.stem);
    return true;
  }

  /** Where an extra line tears nothing apart: not between question and answer, not right beside the everyone line. */
  private insert(line: SceneLine, owner: string | null): boolean {
    let best: number | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 2; at <= this.turn; at++) {
      const [before, after] = [this.lines[at - 1], this.lines[at]];
      if (!before || !after || this.glued.has(at) || this.insertions.some((one) => one.at === at)) continue;
      if (/[?:]$/.test(spoken(before.segments)) || after.part === 'ALL' || before.part === 'ALL') continue;
      const speaks = owner !== null && before.segments.some((segment) => segment.carries === owner);
      const value =
        (before.part.endsWith(line.part) ? 0 : 3) +
        (after.part.endsWith(line.part) ? 0 : 1) +
        (speaks ? 4 : 0) +
        (at < 3 ? -2 : 0) +
        this.random.unit();
      if (value > most) [best, most] = [at, value];
    }
    if (best === null) return false;
    this.insertions.push({ at: best, line });
    return true;
  }
}
