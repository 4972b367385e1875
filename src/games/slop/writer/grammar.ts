import type { Voice } from '../content/forms.ts';
import { countWords } from './tokens.ts';

const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/gi, 'cannot'],
  [/\bwon't\b/gi, 'will not'],
  [/\bshan't\b/gi, 'shall not'],
  [/\bain't\b/gi, 'is not'],
  [/\blet's\b/gi, 'let us'],
  [/n't\b/gi, ' not'],
  [/'re\b/gi, ' are'],
  [/'ve\b/gi, ' have'],
  [/'ll\b/gi, ' will'],
  [/\bI'm\b/gi, 'I am'],
  [/'d\b/gi, ' would'],
  [
    /\b(it|that|he|she|what|who|there|here|where|how|everybody|nobody|somebody|something|nothing|everything)'s\b/gi,
    '$1 is',
  ],
];

/** "It's not that we don't" to "It is not that we do not"; a possessive stays. */
export function withoutContractions(text: string): string {
  return CONTRACTED.reduce(
    (result, [pattern, put]) => {
      return result.replace(pattern, (match, ...groups: unknown[]) => {
        const first = typeof groups[0] === 'string' ? groups[0] : '';
        const full = put.replace('$1', first);
        const shouted = match.length > 2 && match === match.toUpperCase();
        if (shouted) return full.toUpperCase();
        return /^\p{Lu}/u.test(match) ? full.charAt(0).toUpperCase() + full.slice(1) : full;
      });
    },
    text.replaceAll('’', "'"),
  );
}

const CONTRACTION = /\b\w+n't\b|'(?:re|ve|ll|m|d)\b|\b(?:it|that|he|she|what|who|there|here|where|how|let)'s\b/i;
export const hasContraction = (text: string) => CONTRACTION.test(text.replaceAll('’', "'"));

/** Sentences of a line, each with its mark. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["']?)\s+(?=["'(]?[\p{Lu}\p{N}"])/u).filter((sentence) => sentence !== '');
}

const capital = (text: string) => text.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());

/** Cuts a sentence that is too long for a voice's breath, at a comma or a conjunction near its middle. */
function cutSentence(sentence: string, most: number): string {
  const words = sentence.split(' ');
  if (words.length <= most || /["?]/.test(sentence)) return sentence;
  let cut = -1;
  for (let at = 2; at <= words.length - 2; at++) {
    const joint = /,$/.test(words[at - 1] ?? '') || /^(?:and|but|because|so|or)$/i.test(words[at] ?? '');
    if (joint && Math.abs(at - words.length / 2) < Math.abs(cut - words.length / 2)) cut = at;
  }
  if (cut < 0) return sentence;
  const head = words.slice(0, cut).join(' ').replace(/,$/, '');
  return `${head}. ${capital(words.slice(cut).join(' '))}`;
}

/** "It only moves when warm." to "It only moves. When warm.": a gasp every so many words. */
function gasped(sentence: string, every: number): string {
  const words = sentence.split(' ');
  if (words.length <= every + 1 || sentence.includes('"')) return sentence;
  return words
    .map((word, index) => {
      const last = index === words.length - 1;
      const breath = (index + 1) % every === 0 && words.length - index - 1 >= 2;
      return last || !breath ? word : `${word.replace(/[,.;:]$/, '')}...`;
    })
    .join(' ');
}

export type Mood = {
  /** The voice never lets its tone rise, so it asks as it states. */
  readonly flatQuestions: boolean;
  /** Questions a line may still turn into. */
  readonly mayAsk: boolean;
  /** Whether this line trails off, for voices that do. */
  readonly mayTrail: boolean;
  /** Gasping in every line tires; this one may. */
  readonly mayGasp: boolean;
};

/** What a voice's grammar does to a line that already says what it says. Words stay; stops, cuts and case change. */
export function inGrammar(line: string, grammar: Voice['grammar'], mood: Mood): string {
  let sentences = sentencesOf(line);
  const { sentenceMost, gaspEvery, ending } = grammar;
  if (sentenceMost) sentences = sentences.flatMap((sentence) => sentencesOf(cutSentence(sentence, sentenceMost)));
  if (gaspEvery && mood.mayGasp) sentences = sentences.map((sentence) => gasped(sentence, gaspEvery));
  const last = sentences.length - 1;
  sentences = sentences.map((sentence, index) => {
    if (/["']$/.test(sentence)) return sentence;
    switch (ending) {
      case '!':
        return index === last || countWords(sentence) <= 3 ? sentence.replace(/(?<!\.)\.$/, '!') : sentence;
      case '.':
        return sentence.replace(mood.flatQuestions ? /[!?]+$/ : /!+$/, '.');
      case '...':
        return index === last && mood.mayTrail ? sentence.replace(/(?<!\.)\.$/, '...') : sentence.replace(/!+$/, '.');
      case '?':
        return index === last && mood.mayAsk ? sentence.replace(/(?<!\.)\.$/, '?') : sentence;
      default:
        return sentence;
    }
  });
  const text = mood.flatQuestions ? sentences.join(' ').replaceAll('?', '.') : sentences.join(' ');
  if (!grammar.lastWordLoud) return text;
  return text.replace(/[\p{L}\p{N}'’-]+(?=[^\p{L}\p{N}]*$)/u, (word) => word.toUpperCase());
}
