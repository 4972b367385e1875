import { words } from '../words.ts';
import css from './Logo.module.css';

const COLOURS = ['tangerine', 'lemon', 'mint', 'sky', 'bubblegum', 'grape'] as const;

/** The name of the show, each letter cut from another paper, in a frame of bulbs. */
export function Logo({ small = false }: { readonly small?: boolean }) {
  return (
    <h1 className={css.logo} data-small={small} aria-label={words.show}>
      {[...words.show].map((letter, place) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: letters have no other identity than their place.
          key={place}
          className={css.letter}
          data-colour={COLOURS[place % COLOURS.length]}
          aria-hidden="true"
        >
          {letter}
        </span>
      ))}
    </h1>
  );
}
