import { countWords, wordsOf } from './tokens.ts';

/** Moods are not business: nobody films a mood. */
const MOODS = new Set(
  'laughs smiles sighs cries grins worries panics thinks pauses hesitates looks seems feels waits'.split(' '),
);

/** A stage direction is a verb of at most three words: "unzips", or, when everybody does it, "tip hats". */
export function isBusiness(direction: string, everyone = false): boolean {
  const words = wordsOf(direction);
  const verb = words[0] ?? '';
  if (countWords(direction) > 3 || words.some((word) => word.length > 4 && word.endsWith('ly'))) return false;
  if (MOODS.has(verb) || MOODS.has(`${verb}s`)) return words.length > 1;
  return everyone ? verb.length > 1 : /[^su'i]s$/.test(verb) || /(ss|zz|sh|ch|x)es$/.test(verb);
}
