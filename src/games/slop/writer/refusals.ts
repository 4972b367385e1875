import type { Voice } from '../content/forms.ts';
import type { Casting, ScriptLine } from '../script.ts';
import { isBusiness } from './business.ts';
import { areLinked, isQuestion, takesUp } from './cohesion.ts';
import { hasContraction, sentencesOf } from './grammar.ts';
import { countWords, hasAnyStem, wordsOf } from './tokens.ts';
import { ASKERS, countSignatures } from './voice.ts';

/** What a program can refuse. The hard ones break the game's rules; the soft ones make a lazy script. */
export const HARD = [
  'line-count',
  'word-count',
  'names-a-word',
  'names-the-voice',
  'no-carrier',
  'everyone',
  'business-count',
] as const;
export const SOFT = [
  'business-verb',
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
export type Refusal = { readonly reason: (typeof HARD)[number] | (typeof SOFT)[number]; readonly what: string };

export type Facts = {
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

const CROSSWORD =
  /\b(?:(?:a |some )?(?:kind|type|sort) of|the opposite of|opposite of|rhymes? with|(?:begins|starts) with)\b/i;
const BANNED =
  /\b(?:wow|amazing|amazed|crazy|oh no|what is going on|what's going on|i can(?:'t|not) believe|something strange|the thing)\b(?! (?:is|about|with)\b)/i;

export const isHard = (refusal: Refusal) => (HARD as readonly string[]).includes(refusal.reason);

/** Everything a program can hold against a cast script; empty when it may go on stage. */
export function refusalsOf(casting: Casting, facts: Facts): Refusal[] {
  const { lines } = casting;
  const found: Refusal[] = [];
  const refuse = (reason: Refusal['reason'], what: string) => found.push({ reason, what });
  const texts = lines.map((line) => line.text);
  const all = texts.join(' ');

  if (lines.length !== facts.lines) refuse('line-count', `${lines.length} lines, not ${facts.lines}`);
  for (const text of texts) if (countWords(text) > 12 || countWords(text) === 0) refuse('word-count', text);
  for (const line of lines)
    if (hasAnyStem(`${line.text} ${line.business ?? ''}`, facts.forbidden)) refuse('names-a-word', line.text);
  if (all.toLowerCase().includes(facts.voice.name.toLowerCase())) refuse('names-the-voice', facts.voice.name);
  for (const stem of facts.words)
    if (!casting.carriers[stem]?.some((line) => lines[line] !== undefined)) refuse('no-carrier', stem);
  const everyone = lines.filter((line) => line.part === 'ALL');
  if (everyone.length !== 1 || countWords(everyone[0]?.text ?? '') > 5)
    refuse('everyone', everyone.map((line) => line.text).join(' / '));
  const directions = lines.flatMap((line) => line.business ?? []);
  if (directions.length > Math.floor(lines.length / 3)) refuse('business-count', directions.join(', '));
  for (const direction of directions) if (!isBusiness(direction)) refuse('business-verb', direction);
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
  for (let at = 1; at < linked.length; at++) {
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
