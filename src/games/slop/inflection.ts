import type { WordPart } from './content/forms.ts';
import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from './content/lexicon/lemmas.ts';

/** The ending a word was typed with. Among tiles an odd one out would give the prompt away. */
export type Form = 'base' | 's' | 'ing' | 'ed';

export function formOf(word: string, part: WordPart): Form {
  if (part !== 'verb' && part !== 'noun') return 'base';
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word.length > 3) return 's';
  if (part === 'noun') return 'base';
  if (word.length > 4 && word.endsWith('ing')) return 'ing';
  return word.length > 4 && word.endsWith('ed') ? 'ed' : 'base';
}

const singulars = new Set(IRREGULAR_PLURALS.split(/\s+/).map((pair) => pair.split(':')[1] ?? ''));
const strongVerbs = new Set(IRREGULAR_VERBS.split(/\s+/).map((pair) => pair.split(':')[0] ?? ''));

/** A base form with that ending, or null where it has none or an irregular one. */
export function inForm(word: string, part: WordPart, form: Form): string | null {
  if (form === 'base') return word;
  if (!/^[a-z]{2,}$/.test(word)) return null;
  if (part === 'noun') return form === 's' && !singulars.has(word) ? withS(word) : null;
  if (part !== 'verb') return null;
  if (form === 's') return withS(word);
  if (form === 'ed' && strongVerbs.has(word)) return null;
  return withEnding(word, form);
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function withEnding(word: string, ending: 'ing' | 'ed'): string {
  if (/(?:ee|oe|ye)$/.test(word)) return ending === 'ing' ? `${word}ing` : `${word}d`;
  if (word.endsWith('e')) return `${word.slice(0, -1)}${ending}`;
  if (ending === 'ed' && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  // One syllable that ends in consonant, vowel, consonant doubles the last: "hug" gives "hugging".
  const doubles = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word);
  return `${word}${doubles ? word.at(-1) : ''}${ending}`;
}
