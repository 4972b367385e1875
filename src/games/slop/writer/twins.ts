import type { SkeletonLine } from './notation.ts';
import { hasAnyStem, stemOf } from './tokens.ts';

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Lets twins step in for fixed words that the prompt names; null where a fixed word has none. */
export function withTwins(
  lines: readonly SkeletonLine[],
  twins: Readonly<Record<string, string>>,
  forbidden: ReadonlySet<string>,
): readonly SkeletonLine[] | null {
  const said = (text: string) => twinned(text, twins, forbidden);
  const result = lines.map((line): SkeletonLine => {
    const { business, ...rest } = line;
    const direction = business === undefined ? undefined : said(business);
    return {
      ...rest,
      // A direction that would give a word away is left out: the line stands without it.
      ...(direction !== undefined && !hasAnyStem(direction, forbidden) ? { business: direction } : {}),
      pieces: line.pieces.map((piece) =>
        typeof piece === 'string' ? said(piece) : { ...piece, own: said(piece.own) },
      ),
    };
  });
  const named = result.some((line) =>
    line.pieces.some((piece) => typeof piece === 'string' && hasAnyStem(piece, forbidden)),
  );
  return named ? null : result;
}

export function twinned(text: string, twins: Readonly<Record<string, string>>, forbidden: ReadonlySet<string>): string {
  if (!hasAnyStem(text, forbidden)) return text;
  return text.replace(WORD, (word) => {
    if (!forbidden.has(stemOf(word))) return word;
    const lower = word.toLowerCase();
    const keys = Object.keys(twins);
    // A form of its own (boots) before any form of the same stem (boot).
    const key = keys.find((one) => one === lower) ?? keys.find((one) => stemOf(one) === stemOf(lower));
    const twin = key === undefined ? undefined : twins[key];
    if (twin === undefined) return word;
    if (word === word.toUpperCase() && word.length > 1) return twin.toUpperCase();
    return /^\p{Lu}/u.test(word) ? twin.charAt(0).toUpperCase() + twin.slice(1) : twin;
  });
}
