import type { Voice, WordPart } from './content/forms.ts';
import type { Opening } from './content/openings.forms.ts';
import type { Draft } from './script.ts';

/** A prompt kept ready, with a script that needs no writer. */
export type SafetyPrompt = { readonly id: string; readonly prompt: readonly string[]; readonly scripts: Draft };

/** Part of speech and frequency; band 1 holds the most frequent words of a part. */
export type WordClass = { readonly part: WordPart; readonly band: 1 | 2 | 3 | 4 };
/** A word in its base form that may stand among the tiles to mislead. */
export type Decoy = WordClass & { readonly word: string };

/** Slop's content as its rules use it. Given to them as one value, so that tests bring their own. */
export type Repertoire = {
  readonly voices: readonly Voice[];
  readonly openings: readonly Opening[];
  readonly safety: readonly SafetyPrompt[];
  readonly decoys: readonly Decoy[];
  /** Nouns a team may be given to begin with. */
  readonly seeds: readonly string[];
  /** False for a word the lexicon does not know: a friend, a brand, a meme. */
  known(word: string): boolean;
  /** Of a word as typed, unknown ones too. */
  classOf(word: string): WordClass;
  /** What in a scene would point to this word; what bots go by. */
  evidence(word: string): readonly string[];
};
