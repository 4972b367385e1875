import { LEXICON, lookup } from './content/lexicon/index.ts';
import { VOICES } from './content/voices/index.ts';
import { LAST_RESORT } from './lastResort.ts';
import type { Decoy, Repertoire } from './repertoire.ts';
import { createSlop } from './rules.ts';

const nouns = [...LEXICON.values()].filter((entry) => entry.part === 'noun');

/** Slop's own content. */
const repertoire: Repertoire = {
  voices: VOICES,
  openings: [],
  safety: [LAST_RESORT],
  decoys: [...LEXICON.values()].map(({ word, part, band }): Decoy => ({ word, part, band })),
  seeds: nouns.filter((entry) => entry.band <= 2).map((entry) => entry.word),
  known: (word) => lookup(word) ?? null,
  evidence: (word) => Object.values(lookup(word)?.phrases ?? {}).flat(),
};

/** Slop, as the host plays it. `remember(state)` is what a room hands to the next game's `begin` as `night`. */
export const slop = createSlop(repertoire);
