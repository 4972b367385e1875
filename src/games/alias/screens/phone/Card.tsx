import type { CSSProperties } from 'react';
import { classes } from '../../../../ui/classes.ts';
import type { CardDesk } from '../../view.ts';
import css from './Card.module.css';
import { words } from './words.ts';

const w = words.card;

/** What a word asks of its card: its longest piece that cannot be broken, in letters, and its pieces. */
export function fitOf(word: string): { readonly letters: number; readonly pieces: number } {
  const pieces = word.split(/[\s-]+/u).filter(Boolean);
  return {
    letters: Math.max(4, ...pieces.map((piece) => [...piece].length)),
    pieces: Math.max(1, pieces.length),
  };
}

export const pictureUrl = (picture: string): string => `/pictures/${picture}.svg`;

/** The face of a card: one huge word; above it the picture of a Kids card, below it what a Taboo card forbids. */
export function Card({ desk, className }: { readonly desk: CardDesk; readonly className?: string }) {
  const { word, taboo, picture, left } = desk;
  const { letters, pieces } = fitOf(word);
  return (
    <div
      className={classes(css.card, className)}
      data-rich={taboo !== null || picture !== null}
      style={{ '--letters': letters, '--pieces': pieces } as CSSProperties}
    >
      <div className={css.inside}>
        {picture && <img className={css.picture} src={pictureUrl(picture)} alt="" draggable={false} />}
        <h1 className={css.word}>{word}</h1>
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
      <p className={css.left} data-last={left === 0}>
        {w.left(left)}
      </p>
    </div>
  );
}
