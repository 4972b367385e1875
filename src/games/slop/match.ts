import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import { COMMON_WORDS } from './content/commonWords.ts';
import { STOP_WORDS } from './content/stopWords.ts';
import { folded, wordsOf } from './tokens.ts';

/** A word that is hidden, carried and guessed. Two words of one stem are one content word. */
export type ContentWord = {
  /** Folded: lower case, without accents. */
  readonly word: string;
  readonly stem: string;
};

/** The stem by which everything is compared; a possessive counts as its owner. */
export const stemOf = (word: string): string => stemmer(folded(word).replace(/'s?$/, ''));

export const isStopWord = (word: string): boolean => {
  const plain = folded(word);
  return STOP_WORDS.has(plain) || STOP_WORDS.has(plain.replaceAll("'", ''));
};

export const stemsOf = (text: string): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    stems.add(stemOf(word));
    if (word.includes("'")) stems.add(stemOf(word.slice(0, word.indexOf("'"))));
  }
  return stems;
};

/** The different content words of a prompt, in their order. */
export function contentWordsOf(slots: readonly string[]): readonly ContentWord[] {
  const found = new Map<string, ContentWord>();
  for (const word of slots.flatMap(wordsOf)) {
    const stem = stemOf(word);
    if (!isStopWord(word) && !found.has(stem)) found.set(stem, { word: folded(word), stem });
  }
  return [...found.values()];
}

/** Stop words in place, and for each content word the number of its blank. */
export function frameOf(slots: readonly string[]): readonly (string | number)[] {
  const blanks = contentWordsOf(slots).map((word) => word.stem);
  return slots.flatMap(wordsOf).map((word) => (isStopWord(word) ? word : blanks.indexOf(stemOf(word))));
}

/** A slip is forgiven once from five letters and twice from nine. */
const slipsIn = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);

/**
 * The stems a guess has found, in any order, each word of the guess for one of them at most. `typed` guesses may slip,
 * but whoever wrote a common word meant it.
 */
export function matched(
  guess: readonly string[],
  content: readonly ContentWord[],
  typed: boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  const rest: string[] = [];
  for (const word of guess.flatMap((entry) => firstContentWord(entry))) {
    const stem = stemOf(word);
    if (content.some((target) => target.stem === stem) && !found.has(stem)) found.add(stem);
    else rest.push(folded(word));
  }
  if (!typed) return found;
  for (const word of rest) {
    if (COMMON_WORDS.has(word)) continue;
    const near = content
      .filter((target) => !found.has(target.stem))
      .map((target) => ({ target, slips: distance(word, target.word) }))
      .filter(({ target, slips }) => slips <= slipsIn(target.word))
      .sort((a, b) => a.slips - b.slips)[0];
    if (near) found.add(near.target.stem);
  }
  return found;
}

/** A blank holds one word: what else is typed into it does not count. */
const firstContentWord = (entry: string): readonly string[] => {
  const words = wordsOf(entry);
  return [words.find((word) => !isStopWord(word)) ?? words[0] ?? ''].filter((word) => word !== '');
};
