import { useEffect } from 'react';
import { desk } from '../../../../../ui/tv/desk.ts';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import { words as w } from '../words.ts';
import css from './Shout.module.css';

/** From one flip to the next: as fast as a room can shout. */
const FLIP_MS = 650;
const FIRST_MS = 500;

/** Six words turn over one after another, to be shouted. */
export function Shout({ words }: { readonly words: readonly string[] }) {
  useEffect(() => {
    const timers = words.map((_, place) => setTimeout(() => desk().sound.play('flip'), FIRST_MS + place * FLIP_MS));
    return () => timers.forEach(clearTimeout);
  }, [words]);
  return (
    <div className={css.shout}>
      <ol className={css.words}>
        {words.map((word, place) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice; its place is what it is
            key={place}
            className={css.word}
            style={{
              animationDelay: `${FIRST_MS + place * FLIP_MS}ms`,
              rotate: `${((place * 37) % 5) - 2}deg`,
            }}
          >
            <span style={{ fontSize: fitted(word, { wide: 13, lines: 1, most: 3.9, least: 1, capitals: true }) }}>
              {word}
            </span>
          </li>
        ))}
      </ol>
      <p className={css.now} style={{ animationDelay: `${FIRST_MS}ms` }}>
        {w.opening.shout}
      </p>
    </div>
  );
}
