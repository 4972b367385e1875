import { countWords, wordsOf } from './tokens.ts';

/** Moods are not business: nobody films a mood. */
const MOODS = new Set(
  'laughs smiles sighs cries grins worries panics thinks pauses hesitates looks seems feels waits'.split(' '),
);

/** A stage direction is a verb of at most three words: its first word stands in the third person. */
export function isBusiness(direction: string): boolean {
  const words = wordsOf(direction);
  const verb = words[0] ?? '';
  if (countWords(direction) > 3 || words.some((word) => word.length > 4 && word.endsWith('ly'))) return false;
  if (words.length === 1 && MOODS.has(verb)) return false;
  return /[^su'i]s$/.test(verb) || /(ss|zz|sh|ch|x)es$/.test(verb);
}
