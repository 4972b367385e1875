import { readLexicon } from '../content/lexicon/index.ts';
import { SKELETONS } from '../content/skeletons/index.ts';
import { VOICES } from '../content/voices/index.ts';
import type { Draft, ScriptRequest } from '../script.ts';
import { writeWith } from './drafts.ts';
import { type Library, libraryOf } from './library.ts';

let library: Library | null = null;

/** The house's own content, parsed at the first call. */
export function houseLibrary(): Library {
  library ??= libraryOf(readLexicon(), VOICES, SKELETONS);
  return library;
}

/** The house writer: two drafts with different scenes for one prompt, pure given its seed. */
export function writeDrafts(request: ScriptRequest): readonly [Draft, Draft] {
  return writeWith(houseLibrary(), request);
}
