import { DECOYS, decoyOf } from './content/decoys.ts';
import { HAND } from './content/lexicon/hand/index.ts';
import { lookup } from './content/lexicon/index.ts';
import { OPENINGS } from './content/openings.ts';
import { SAFETY } from './content/safety.ts';
import { SAFETY_SHORT } from './content/safetyShort.ts';
import { VOICES } from './content/voices/index.ts';
import type { Repertoire } from './repertoire.ts';
import { createSlop } from './rules.ts';
import { isGoodSeed } from './seeds.ts';

/** Slop's own content. */
export const repertoire: Repertoire = {
  voices: VOICES,
  openings: OPENINGS,
  safety: [...SAFETY, ...SAFETY_SHORT],
  decoys: DECOYS,
  seeds: HAND.filter(isGoodSeed).map((entry) => entry.word),
  known: (word) => lookup(word) !== undefined,
  classOf: decoyOf,
  evidence: (word) => Object.values(lookup(word)?.phrases ?? {}).flat(),
};

/** Slop, as the host plays it. `remember(state)` is what a room hands to the next game's `begin` as `night`. */
export const slop = createSlop(repertoire);
