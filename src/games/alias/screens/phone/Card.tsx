import type { CSSProperties } from 'react';
import { classes } from '../../../../ui/classes.ts';
import type { CardDesk } from '../../view.ts';
import css from './Card.module.css';
import { words } from './words.ts';

const w = words.card;

const WIDE = /[mwMW@—]/u;
const NARROW = /[iljtfrI1.,’'!|-]/u;
/** How wide a letter is, of the face words are set in; 1 is an ordinary small one. */
const widthOf = (letter: string): number =>
  WIDE.test(letter) ? 1.5 : NARROW.test(letter) ? 0.65 : letter === letter.toLowerCase() ? 1 : 1.2;

const widthOfText = (text: string): number => [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

/** No word is set in more lines than this. */
const LINES_MOST = 4;
const SPACE = 0.5;

/**
 * How wide a word gets when it is broken into 1, 2, 3 ... lines as evenly as can be, in ordinary letters: never less than its
 * longest piece.
 */
export function widthsOf(word: string): readonly number[] {
  const pieces = word
    .split(/\s+|(?<=-)/u)
    .filter(Boolean)
    .map(widthOfText);
  if (pieces.length === 0) return [1];
  const best = (from: number, lines: number): number => {
    const rest = pieces.slice(from);
    if (lines === 1) return rest.reduce((sum, piece) => sum + piece, SPACE * (rest.length - 1));
    let [width, least] = [-SPACE, Number.POSITIVE_INFINITY];
    for (let to = from; to <= pieces.length - lines; to++) {
      width += SPACE + (pieces[to] ?? 0);
      least = Math.min(least, Math.max(width, best(to + 1, lines - 1)));
    }
    return least;
  };
  return Array.from({ length: Math.min(LINES_MOST, pieces.length) }, (_, index) => best(0, index + 1));
}

/** The largest type with which the word fits the card (`--wide`, `--high`) in some number of lines, as CSS. */
const fitOf = (word: string): string =>
  `max(${widthsOf(word)
    .map((width, index) => `min(var(--wide) / ${Math.max(3, width).toFixed(2)}, var(--high) / ${index + 1})`)
    .join(', ')})`;

export const pictureUrl = (picture: string): string => `/pictures/${picture}.svg`;

/** The face of a card: one huge word; above it the picture of a Kids card, below it what a Taboo card forbids. */
export function Card({ desk, className }: { readonly desk: CardDesk; readonly className?: string }) {
  const { word, taboo, picture, left, role } = desk;
  return (
    <div className={classes(css.card, className)} data-rich={taboo !== null || picture !== null}>
      <div className={css.inside}>
        {picture && <img className={css.picture} src={pictureUrl(picture)} alt="" draggable={false} />}
        <h1 className={css.word} style={{ '--fit': fitOf(word) } as CSSProperties}>
          {word}
        </h1>
        {taboo && (
          <div className={css.taboo}>
            <p className={css.dont}>{w.dontSay}</p>
            <ul className={css.list}>
              {taboo.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {role !== 'watcher' && (
        <p className={css.left} data-last={left === 0}>
          {w.left(left)}
        </p>
      )}
    </div>
  );
}
