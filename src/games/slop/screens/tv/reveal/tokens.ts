import type { Beat, Poster } from '../../../view.ts';
import type { Token } from '../pieces/Sign.tsx';

type WordBeat = Extract<Beat, { kind: 'word' }>;

/** Twins ("dog", "dogs") share a blank, so a token belongs to one if it is its word or that word with another ending. */
function same(token: string, word: string): boolean {
  const a = token.toLowerCase();
  const b = word.toLowerCase();
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const stem = Math.max(3, shorter - 1);
  return shorter >= 3 && Math.abs(a.length - b.length) <= 3 && a.slice(0, stem) === b.slice(0, stem);
}

/** The prompt as it stands after `open` words have been turned over. */
export function tokensOf(poster: Poster, found: readonly WordBeat[], open: number): readonly Token[] {
  return poster.words.map((text): Token => {
    const exact = found.find(({ word }) => word.toLowerCase() === text.toLowerCase());
    const beat = exact ?? found.find(({ word }) => same(text, word));
    if (!beat) return { kind: 'word', text };
    return { kind: 'blank', n: beat.blank, text: found.indexOf(beat) < open ? text : null, under: text };
  });
}
