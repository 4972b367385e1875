import type { SkeletonText, Voice } from '../content/forms.ts';
import { parseSkeleton, type Skeleton } from './notation.ts';
import type { Lexicon } from './reading.ts';

/** All the content a writer writes with, parsed once. */
export type Library = {
  readonly lexicon: Lexicon;
  readonly voices: ReadonlyMap<string, Voice>;
  readonly skeletons: readonly Skeleton[];
};

/** Throws on a skeleton that does not parse: content is ours, so that is a mistake of ours. */
export function libraryOf(lexicon: Lexicon, voices: readonly Voice[], skeletons: readonly SkeletonText[]): Library {
  return {
    lexicon,
    voices: new Map(voices.map((voice) => [voice.id, voice])),
    skeletons: skeletons.map((text) => {
      const parsed = parseSkeleton(text);
      if (!parsed.ok) throw new SyntaxError(parsed.problems.join('\n'));
      return parsed.skeleton;
    }),
  };
}
