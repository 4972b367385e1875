import { DECOY_ROWS } from './decoys.generated.ts';
import type { WordPart } from './forms.ts';
import { lemmaCandidates } from './lexicon/lemmas.ts';

/** Band 1 holds the most frequent quarter of the words of a part, band 4 the rarest. */
export type Band = 1 | 2 | 3 | 4;
export type Decoy = { readonly word: string; readonly part: WordPart; readonly band: Band };

const PARTS: Readonly<Record<string, WordPart>> = {
  n: 'noun',
  v: 'verb',
  a: 'adjective',
  r: 'adverb',
  d: 'number',
  t: 'time',
};

/** Numbers and times that no list of frequencies needs to rank, each with its band; the rest come generated. */
const NUMBERS = 'two three four five six seven ten dozen million';
const TIMES =
  'midnight noon dawn midday teatime bedtime breakfast weekend Monday Tuesday Wednesday Thursday Friday Saturday Sunday spring summer';

const decoys: Decoy[] = [];
const known = new Map<string, Decoy>();

function admit(decoy: Decoy, shown: boolean): void {
  if (known.has(decoy.word)) return;
  known.set(decoy.word, decoy);
  if (shown) decoys.push(decoy);
}

for (const row of DECOY_ROWS.trim().split('\n')) {
  const [head = '', ...words] = row.split(' ');
  const part = PARTS[head[0] ?? ''];
  if (!part) throw new Error(`no part of speech "${head}"`);
  for (const word of words) admit({ word, part, band: Number(head[1]) as Band }, !head.endsWith('-'));
}
for (const word of NUMBERS.split(' ')) admit({ word, part: 'number', band: 1 }, true);
for (const word of TIMES.toLowerCase().split(' ')) admit({ word, part: 'time', band: 2 }, true);

/** Words a family can picture, to stand among the tiles beside the prompt's own. */
export const DECOYS: readonly Decoy[] = decoys;

const SUFFIXES: readonly (readonly [RegExp, WordPart])[] = [
  [/^\d[\d.,]*$/, 'number'],
  [/^\d[\d.,]*(?:st|nd|rd|th)$/, 'number'],
  [/^\d+(?::\d\d)?(?:am|pm)$/, 'time'],
  [/(?:teen|ty-(?:one|two|three|four|five|six|seven|eight|nine)|illion)$/, 'number'],
  [/.{3}ly$/, 'adverb'],
  [/.{3}(?:ous|ful|less|ish|able|ible|ive|ical|esque|iest)$/, 'adjective'],
  [/.{3}(?:ise|ize|ises|izes|ised|ized|ify|ifies|ified|ating|ated|ing|ed)$/, 'verb'],
];

/** Part and band of a prompt's word as typed; an unknown one is judged by its ending and taken for rare. */
export function decoyOf(word: string): { readonly part: WordPart; readonly band: Band } {
  const typed = word.toLowerCase();
  for (const lemma of lemmaCandidates(typed)) {
    const found = known.get(lemma);
    if (found) return { part: found.part, band: found.band };
  }
  const guessed = SUFFIXES.find(([ending]) => ending.test(typed));
  return { part: guessed?.[1] ?? 'noun', band: 4 };
}

/** Whether the word or a base form of it is on the list at all: names, brands and memes are not. */
export function isKnownWord(word: string): boolean {
  return lemmaCandidates(word).some((lemma) => known.has(lemma));
}
