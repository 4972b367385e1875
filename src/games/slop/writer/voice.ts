import type { Random } from '../../../kernel/random.ts';
import type { Intent, Voice } from '../content/forms.ts';
import { beside } from './beside.ts';
import { pointsBack } from './cohesion.ts';
import { inGrammar, sentencesOf, withoutContractions } from './grammar.ts';
import { type Segment, spoken } from './join.ts';
import type { SceneLine } from './sceneForm.ts';
import { countSignatures } from './signatures.ts';
import { countWords, hasAnyStem } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** A line as a voice says it. */
export type BentLine = Omit<SceneLine, 'segments'> & {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Whether one can hear whose voice it is: bank, bit or vocabulary, not stops alone. */
  readonly voiced: boolean;
};

export type Bent = { readonly lines: readonly BentLine[]; readonly phrases: readonly string[] };

const MOST_WORDS = 12;
/** The rules of the craft say nine; what contractions and stops may add is kept back. */
const MOST_WORDS_ON_AVERAGE = 8.95;
const MOST_SIGNATURES = 2;
const MOST_QUESTIONS = 3;
/** Voices that ask by nature. */
export const ASKERS: ReadonlySet<string> = new Set(['conspiracy-uncle', 'five-year-old']);

type Work = {
  line: SceneLine;
  segments: Segment[];
  before: string;
  after: string;
  instead: string | null;
  voiced: boolean;
};

/** Says a scene in a voice. Evidence keeps every word; what a voice adds stands beside it. */
export function bendScene(
  lines: readonly SceneLine[],
  voice: Voice,
  forbidden: ReadonlySet<string>,
  stale: ReadonlySet<string>,
  random: Random,
): Bent {
  const bending = new Bending(voice, forbidden, stale, random);
  const works = lines.map((line) => bending.start(line));
  // A voice is heard in two lines of three; the plain one between them is what makes it heard.
  const wanted = Math.ceil(works.length * 0.62);
  bending.allow(works, wanted);
  // Signature phrases belong to turn and button, so these choose first.
  const order = works.map((_, index) => index).sort((a, b) => rank(lines[a]) - rank(lines[b]));
  for (const index of order) bending.byIntent(works, index);
  const open = random.shuffle(works.map((_, index) => index).filter((index) => !works[index]?.voiced));
  for (const index of open) {
    if (works.filter((work) => work.voiced).length >= wanted) break;
    bending.byBit(works, index);
  }
  return { lines: bending.finish(works), phrases: [...bending.said] };
}

/** Where a voice is met, flips and takes its leave: there it may take more than its share. */
const KEY_INTENTS: ReadonlySet<Intent> = new Set(['open', 'turn', 'button']);

const rank = (line: SceneLine | undefined) => {
  const order: (Intent | undefined)[] = ['turn', 'button', 'open', 'all', 'raise', 'press', 'dodge', 'proof'];
  const at = order.indexOf(line?.intent);
  return at < 0 ? order.length : at;
};

class Bending {
  readonly said = new Set<string>();
  private signatures = 0;
  private readonly vocabulary: Vocabulary;
  private readonly voice: Voice;
  private readonly forbidden: ReadonlySet<string>;
  private readonly stale: ReadonlySet<string>;
  private readonly random: Random;

  constructor(voice: Voice, forbidden: ReadonlySet<string>, stale: ReadonlySet<string>, random: Random) {
    this.voice = voice;
    this.forbidden = forbidden;
    this.stale = stale;
    this.random = random;
    this.vocabulary = new Vocabulary(voice, forbidden);
  }

  /** Words that may still be added before a script is longer than nine words a line, and for how many lines. */
  private words = 0;
  private lines = 0;
  /** Questions that may still be asked; fewer than none where the scene itself asks too many. */
  private questions = 0;

  allow(works: readonly Work[], wanted: number): void {
    const base = works.reduce((sum, work) => sum + countWords(spoken(work.segments)), 0);
    this.words = Math.floor(works.length * MOST_WORDS_ON_AVERAGE) - base;
    this.lines = wanted - works.filter((work) => work.voiced).length;
    this.questions = MOST_QUESTIONS - works.filter((work) => spoken(work.segments).includes('?')).length;
  }

  /** A fair share of what is left: a long saying here may not silence the voice elsewhere. */
  private share(free: number, least: number): number {
    const fair = this.lines > 0 ? Math.floor(this.words / this.lines) : this.words;
    return Math.min(free, Math.max(fair + 1, least), this.words);
  }

  /** Vocabulary and contractions: what happens to any line, before anything is put beside it. */
  start(line: SceneLine): Work {
    const expand = (text: string) => (this.voice.grammar.noContractions ? withoutContractions(text) : text);
    const plain = line.segments.map((segment) => ({ ...segment, text: expand(segment.text) }));
    let words = countWords(spoken(plain));
    let voiced = false;
    const segments = plain.map((segment) => {
      if (segment.carries !== null || line.part === 'ALL') return segment;
      const { text, grown, swapped } = this.vocabulary.put(segment.text, MOST_WORDS - words);
      words += grown;
      voiced ||= swapped;
      return { ...segment, text };
    });
    return { line, segments, before: '', after: '', instead: null, voiced };
  }

  /** The bank's line for an intent: before, after, or, where nothing would be lost, instead. */
  byIntent(works: readonly Work[], index: number): void {
    const work = works[index];
    const intent = work?.line.intent;
    if (!work || !intent) return;
    const base = spoken(work.segments);
    const free = this.share(MOST_WORDS - countWords(base), KEY_INTENTS.has(intent) ? 4 : 2);
    if (work.line.part === 'ALL') {
      this.everyone(work, base);
      return;
    }
    const instead = work.line.extra === 'voice' || this.mayStandIn(works, index);
    const lines = this.random.shuffle(this.voice.bank[intent]).filter((line) => this.mayUse(line));
    const fresh = [...lines.filter((line) => !this.stale.has(line)), ...lines.filter((line) => this.stale.has(line))];
    // A signature belongs to turn or button, but not every time, and not the one the room has just heard.
    if ((intent === 'turn' || intent === 'button') && this.random.unit() < 0.5)
      fresh.sort((a, b) => this.signed(b) - this.signed(a));
    // A line of the voice's own still has to speak of what was just said.
    if (work.line.extra === 'voice') fresh.sort((a, b) => Number(pointsBack(b)) - Number(pointsBack(a)));
    for (const line of fresh) {
      if (instead) {
        work.instead = line;
        this.use(work, line, line);
        return;
      }
      const part = sayings(line, intent).find((saying) => countWords(saying) <= free && this.mayUse(saying));
      if (part === undefined) continue;
      const last = intent === 'button' || (intent === 'raise' && this.random.unit() < 0.4 && !base.endsWith('?'));
      if (last) work.after = part;
      else work.before = part;
      this.use(work, line, part);
      return;
    }
  }

  private everyone(work: Work, base: string): void {
    const carried = work.segments.some((segment) => segment.carries !== null);
    if (carried) return;
    const lines = this.random.shuffle(this.voice.bank.all).filter((line) => this.mayUse(line) && countWords(line) <= 5);
    const line = lines.find((one) => !this.stale.has(one));
    if (!line) return;
    if (countWords(base) + countWords(line) <= 5) work.after = line;
    // What everybody shouts must follow from the line before, so the voice's own shout takes its place rarely.
    else if (this.random.unit() < 0.3) work.instead = line;
    else return;
    this.use(work, line, line);
  }

  byBit(works: readonly Work[], index: number): void {
    const work = works[index];
    if (!work || work.line.part === 'ALL') return;
    const base = spoken(work.segments);
    const free = this.share(MOST_WORDS - countWords(base), 1);
    const before = this.voice.before.map((bit) => ({ bit, head: true }));
    const after = base.endsWith('?') ? [] : this.voice.after.map((bit) => ({ bit, head: false }));
    const bits = this.random
      .shuffle([...before, ...after])
      .filter(({ bit }) => countWords(bit) <= free && this.mayUse(bit));
    const chosen = bits.find(({ bit }) => !this.said.has(bit));
    if (!chosen) return;
    if (chosen.head) work.before = chosen.bit;
    else work.after = chosen.bit;
    this.use(work, chosen.bit, chosen.bit);
  }

  finish(works: readonly Work[]): BentLine[] {
    return works.map((work) => {
      const { segments: _s, ...rest } = work.line;
      const plain = this.voice.grammar.noContractions ? withoutContractions(textOf(work)) : textOf(work);
      const asker = ASKERS.has(this.voice.id);
      const mayAsk = this.random.unit() < 0.35 && (asker || this.questions > 0);
      const flatQuestions = /rising tone/i.test(this.voice.never);
      const mood = { flatQuestions, mayAsk, mayTrail: this.random.unit() < 0.4, mayGasp: this.random.unit() < 0.5 };
      const bent =
        work.line.part === 'ALL'
          ? flatQuestions
            ? plain.replace(/\?+$/, '!')
            : plain
          : inGrammar(plain, this.voice.grammar, mood);
      const text = countWords(bent) <= MOST_WORDS ? bent : plain;
      if (text.endsWith('?') && !plain.endsWith('?')) this.questions--;
      const heard = bent !== plain && (/\p{L}\.\.\. /u.test(bent) || this.voice.grammar.lastWordLoud === true);
      return {
        ...rest,
        text,
        segments: work.instead === null ? work.segments : [],
        voiced: work.voiced || (heard && work.line.part !== 'ALL'),
      };
    });
  }

  /** A line that carries nothing, asks nothing and answers nothing may be said wholly by the voice; a ladder's rung never. */
  private mayStandIn(works: readonly Work[], index: number): boolean {
    const work = works[index];
    const intent = work?.line.intent;
    if (!work || (intent !== 'press' && intent !== 'dodge' && intent !== 'proof')) return false;
    const text = spoken(work.segments);
    const asked = works[index - 1] ? textOf(works[index - 1] as Work).endsWith('?') : false;
    const carried = work.segments.some((segment) => segment.carries !== null);
    return !carried && !asked && !/[?"]/.test(text) && this.random.unit() < 0.25;
  }

  private mayUse(text: string): boolean {
    if (this.said.has(text) || hasAnyStem(text, this.forbidden)) return false;
    if (text.includes('?') && this.questions <= 0 && !ASKERS.has(this.voice.id)) return false;
    return this.signatures + countSignatures(text, this.voice) <= MOST_SIGNATURES;
  }

  private signed(text: string): number {
    if (this.stale.has(text)) return 0;
    return this.signatures === 0 ? countSignatures(text, this.voice) : -countSignatures(text, this.voice);
  }

  private use(work: Work, line: string, part: string): void {
    this.said.add(line);
    if (part.includes('?')) this.questions--;
    this.words -= countWords(part) - (work.instead === null ? 0 : countWords(spoken(work.segments)));
    if (!work.voiced) this.lines--;
    this.signatures += countSignatures(part, this.voice);
    work.voiced = true;
  }
}

/** What of a bank line may be said by itself: all of it or its head; of a farewell its tail, which is where it says goodbye. */
function sayings(line: string, intent: Intent): string[] {
  const sentences = sentencesOf(line);
  if (sentences.length < 2) return [line];
  const heads = sentences.map((_, index) => sentences.slice(0, sentences.length - index).join(' '));
  const tails = sentences.map((_, index) => sentences.slice(index).join(' '));
  return (intent === 'button' ? [...tails, ...heads.slice(1)] : heads).filter((part) => countWords(part) > 0);
}

function textOf(work: Work): string {
  if (work.instead !== null) return work.instead;
  return beside(work.before, spoken(work.segments), work.after);
}
