import { BROKEN_RULES, type BrokenRule, brokenRules } from '../checks.ts';
import type { Voice } from '../content/forms.ts';
import type { Casting, ScriptLine } from '../script.ts';
import { BANNED, CROSSWORD } from './banned.ts';
import { isBusiness } from './business.ts';
import { areLinked, isQuestion, takesUp } from './cohesion.ts';
import { hasContraction, sentencesOf } from './grammar.ts';
import { countSignatures } from './signatures.ts';
import { countWords, hasAnyStem, wordsOf } from './tokens.ts';
import { ASKERS } from './voice.ts';

/** What makes a script lazy though it breaks no rule of the game. */
export const LAZY = [
  'business-without-verb',
  'everyone-too-long',
  'crossword',
  'banned',
  'signatures',
  'questions',
  'average',
  'unlinked',
  'button',
  'turn-again',
  'faint-voice',
  'never',
] as const; // prettier-ignore
export type Refusal = { readonly reason: BrokenRule | (typeof LAZY)[number]; readonly what: string };

export type Facts = {
  readonly actors: 1 | 2 | 3;
  readonly lines: number;
  /** Stems of the content words: each needs a carrier. */
  readonly words: readonly string[];
  readonly forbidden: ReadonlySet<string>;
  readonly voice: Voice;
  readonly turn: string;
  readonly turnsHeard: readonly string[];
  /** How many lines bear the voice, where the writer knows. */
  readonly voiced?: number;
};

export const isHard = (refusal: Refusal) => (BROKEN_RULES as readonly string[]).includes(refusal.reason);

/** Everything a program can hold against a cast script; empty when it may go on stage. */
export function refusalsOf(casting: Casting, facts: Facts): Refusal[] {
  const { lines } = casting;
  const found: Refusal[] = [];
  const refuse = (reason: Refusal['reason'], what: string) => found.push({ reason, what });
  const texts = lines.map((line) => line.text);
  const all = texts.join(' ');

  const wanted = { actors: facts.actors, lines: facts.lines, stems: facts.words, voiceName: facts.voice.name };
  for (const rule of brokenRules(casting, wanted)) refuse(rule, all);
  // Base forms are forbidden too: the rules compare stems, and "stole" is no stem of "steal".
  for (const text of texts) if (hasAnyStem(text, facts.forbidden)) refuse('names-a-prompt-word', text);
  for (const line of lines)
    if (line.part === 'ALL' && countWords(line.text) > 5) refuse('everyone-too-long', line.text);
  for (const { business, part } of lines)
    if (business !== undefined && !isBusiness(business, part === 'ALL')) refuse('business-without-verb', business);
  for (const text of texts) {
    if (CROSSWORD.test(text)) refuse('crossword', text);
    if (BANNED.test(text)) refuse('banned', text);
  }
  if (countSignaturesIn(texts, facts.voice) > 2) refuse('signatures', all);
  const questions = texts.filter((text) => /\?/.test(text)).length;
  if (questions > 3 && !ASKERS.has(facts.voice.id)) refuse('questions', `${questions} questions`);
  const average = texts.reduce((sum, text) => sum + countWords(text), 0) / Math.max(1, texts.length);
  if (average > 9) refuse('average', average.toFixed(1));
  found.push(...coherence(casting, lines));
  if (facts.turnsHeard.includes(facts.turn)) refuse('turn-again', facts.turn);
  if (facts.voiced !== undefined && facts.voiced * 2 < lines.length)
    refuse('faint-voice', `${facts.voiced} of ${lines.length}`);
  for (const text of texts) if (breaksNever(text, facts.voice)) refuse('never', text);
  return found;
}

const countSignaturesIn = (texts: readonly string[], voice: Voice) =>
  texts.reduce((sum, text) => sum + countSignatures(text, voice), 0);

function coherence(casting: Casting, lines: readonly ScriptLine[]): Refusal[] {
  const found: Refusal[] = [];
  const linked = lines.map((line, index) => ({
    text: line.text,
    carries: Object.keys(casting.carriers).filter((stem) => casting.carriers[stem]?.includes(index)),
  }));
  // The button answers to lines 2 to 5, not to its neighbour.
  for (let at = 1; at < linked.length - 1; at++) {
    const [before, after] = [linked[at - 1], linked[at]];
    if (!before || !after || lines[at]?.part === 'ALL' || lines[at - 1]?.part === 'ALL') continue;
    if (!areLinked(before, after)) found.push({ reason: 'unlinked', what: `${before.text} / ${after.text}` });
  }
  const button = linked.at(-1);
  if (button && !takesUp(button, linked.slice(1, 5))) found.push({ reason: 'button', what: button.text });
  return found;
}

/** Forbidden moves that can be read off a page: a contraction, a plain yes, a plain no, a question. */
export function breaksNever(text: string, voice: Voice): boolean {
  const never = voice.never.toLowerCase();
  if (/contraction/.test(never) && hasContraction(text)) return true;
  const said = sentencesOf(text).map((sentence) => wordsOf(sentence).join(' '));
  if (/\bplain yes\b|\bsays yes\b/.test(never) && said.includes('yes')) return true;
  if (/\bsays no\b|\bdirect no\b|\bplain no\b/.test(never) && said.includes('no')) return true;
  return /rising tone/.test(never) && isQuestion(text) && text.includes('?');
}
