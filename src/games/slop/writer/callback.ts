import type { Random } from '../../../kernel/random.ts';
import { lemmaCandidates } from '../content/lexicon/lemmas.ts';
import type { Lexicon } from './reading.ts';
import { hasAnyStem, wordsOf } from './tokens.ts';

/** Two rounds later it is back, and nobody explains it. */
const CALLBACKS = [
  "Is that the *'s towel?",
  'The * never made this much trouble.',
  'Ask the *. The * was here first.',
  'The * sends its regards.',
  'I still owe the * a lunch.',
  'The * left its umbrella here, too.',
  'Do not tell the *. It worries.',
  'Last time it was the *. Same chair.',
  'The * got away with it. Why not us?',
];

/** One sentence that brings back a thing of the night, without a word of the present prompt; null when none can come. */
export function callbackFor(
  things: readonly string[],
  forbidden: ReadonlySet<string>,
  stale: ReadonlySet<string>,
  lexicon: Lexicon,
  random: Random,
): string | null {
  for (const thing of random.shuffle(things)) {
    const words = wordsOf(thing).filter((word) => word !== 'the' && word !== 'a' && word !== 'an');
    if (words.length === 0 || words.length > 2) continue;
    const last = words.at(-1) ?? '';
    const entry = lemmaCandidates(last).flatMap((form) => lexicon.get(form) ?? [])[0];
    if (entry && entry.part !== 'noun') continue;
    const name = [...words.slice(0, -1), entry?.word ?? last].join(' ');
    const sentences = random
      .shuffle(CALLBACKS)
      .map((sentence) => sentence.replaceAll('*', name))
      .filter((sentence) => !hasAnyStem(sentence, forbidden) && !stale.has(sentence));
    if (sentences[0] !== undefined) return sentences[0];
  }
  return null;
}
