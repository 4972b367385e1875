import type { Random } from '../../../../kernel/random.ts';
import type { Lexicon, Reading } from '../reading.ts';
import { stemOf, stemsOf } from '../tokens.ts';

/** Fourteen tiles as guests see them: the content words, and decoys of the same parts that nothing in the round names. */
export function tilesFor(reading: Reading, texts: readonly string[], lexicon: Lexicon, random: Random): string[] {
  const tiles = reading.words.map((word) => word.word);
  const taken = new Set([...stemsOf(texts.join(' ')), ...reading.forbidden]);
  const entries = [...lexicon.values()].filter((entry) => /^[a-z]+$/.test(entry.word));
  for (let at = 0; tiles.length < 14; at++) {
    const like = reading.words[at % reading.words.length];
    const alike = entries.filter((entry) => entry.part === like?.part && !taken.has(stemOf(entry.word)));
    // Half of them are of the very same kind: a decoy for "penguin" is a goose, not a gearbox.
    const same = alike.filter((entry) => entry.kind === like?.kind);
    const pool = random.unit() < 0.5 && same.length > 0 ? same : alike.length > 0 ? alike : entries;
    const word = random.pick(pool).word;
    if (taken.has(stemOf(word)) && alike.length > 0) continue;
    taken.add(stemOf(word));
    tiles.push(word);
  }
  return random.shuffle(tiles);
}
