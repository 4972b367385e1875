import type { ReactNode } from 'react';
import css from './Marquee.module.css';

/** A sign in lights: words in a frame of bulbs that chase each other. */
export function Marquee({ children }: { readonly children: ReactNode }) {
  return (
    <div className={css.marquee}>
      <span className={css.bulbs} data-beat="0" aria-hidden="true" />
      <span className={css.bulbs} data-beat="1" aria-hidden="true" />
      <div className={css.board}>{children}</div>
    </div>
  );
}
