import type { TeamId } from '../../kernel/ids.ts';
import { HEADLINES_MOST } from './limits.ts';
import type { ContentWord } from './match.ts';
import type { ReadGuess } from './scoring.ts';
import { scaled } from './timing.ts';
import type { Beat, Headline, Mask, PeakLine, Points, Poster } from './view.ts';

/** Lengths of the beats in ms at dial 1. */
const CURVE_MS = 3_000;
const HEADLINE_MS = 2_500;
const HEADLINES_MS = 5_500;
const WORD_MS = 900;
/** The last word is held for a drum roll. */
const LAST_WORD_MS = 2_200;
/** Still, for the camera. */
const POSTER_MS = 5_000;
const MASK_MS = 4_000;
const SCORE_MS = 2_500;
export const REVEAL_MS = 25_000;

type UntimedBeat = Beat extends infer B ? (B extends Beat ? Omit<B, 'at'> : never) : never;

export type Revealed = {
  readonly at: number;
  readonly dial: number;
  readonly frame: readonly (string | number)[];
  readonly content: readonly ContentWord[];
  readonly guesses: readonly ReadGuess[];
  readonly peak: PeakLine | null;
  readonly poster: Poster;
  readonly mask: Mask | null;
  readonly points: readonly Points[];
};

/** A guess as the headline it makes in the prompt's frame; a gap stays a gap. */
export const headlineOf = (frame: readonly (string | number)[], words: readonly string[]): readonly string[] =>
  frame.map((token) => (typeof token === 'string' ? token : words[token] || '…'));

/** The reveal in beats with their play times: at most 25 s at dial 1, of which the poster keeps its five. */
export function beatsOf(reveal: Revealed): { readonly beats: readonly Beat[]; readonly endsAt: number } {
  const parts: { readonly beat: UntimedBeat; readonly ms: number }[] = [];
  const add = (ms: number, beat: UntimedBeat) => parts.push({ beat, ms });

  add(CURVE_MS, { kind: 'curve', peak: reveal.peak });
  addHeadlines(reveal, add);
  reveal.content.forEach((word, blank) => {
    const last = blank === reveal.content.length - 1;
    add(last ? LAST_WORD_MS : WORD_MS, { kind: 'word', blank, word: word.word, last });
  });
  add(POSTER_MS, { kind: 'poster', poster: reveal.poster });
  if (reveal.mask) add(MASK_MS, { kind: 'mask', mask: reveal.mask });
  add(SCORE_MS, { kind: 'score', points: reveal.points });

  const others = parts.reduce((sum, { ms }) => sum + ms, 0) - POSTER_MS;
  const shrink = Math.min(1, (REVEAL_MS - POSTER_MS) / others);
  let at = reveal.at;
  const beats = parts.map(({ beat, ms }): Beat => {
    const timed = { ...beat, at } as Beat;
    at += scaled(beat.kind === 'poster' ? ms : Math.floor(ms * shrink), reveal.dial);
    return timed;
  });
  return { beats, endsAt: at };
}

function addHeadlines(reveal: Revealed, add: (ms: number, beat: UntimedBeat) => void): void {
  const wrong = reveal.guesses.filter(
    (guess) => guess.found.size < reveal.content.length && guess.words.some((word) => word !== ''),
  );
  const headlines = wrong.map(
    (guess): Headline => ({
      team: guess.team,
      words: headlineOf(reveal.frame, guess.words),
      matched: guess.found.size,
    }),
  );
  if (headlines.length > HEADLINES_MOST) {
    add(HEADLINES_MS, { kind: 'headlines', headlines, read: bestAndStrangest(headlines) });
  } else for (const headline of headlines) add(HEADLINE_MS, { kind: 'headline', headline });
}

function bestAndStrangest(headlines: readonly Headline[]): readonly TeamId[] {
  const byMatches = [...headlines].sort((a, b) => b.matched - a.matched);
  const strangest = byMatches.at(-1);
  return [byMatches[0], strangest].flatMap((headline) => headline?.team ?? []);
}
