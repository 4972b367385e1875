import type { HTMLAttributes, ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './Paper.module.css';

export type PaperProps = HTMLAttributes<HTMLDivElement> & {
  readonly children: ReactNode;
  /** card: a cue card; ticket: with bites and a perforation; poster: pinned and crooked. */
  readonly cut?: 'card' | 'ticket' | 'poster';
  /** How it lies, in degrees. */
  readonly tilt?: number;
};

/** A sheet of paper with an ink edge and a hard shadow under it. */
export function Paper({ children, cut = 'card', tilt = 0, className, style, ...rest }: PaperProps) {
  return (
    <div
      {...rest}
      className={classes(css.paper, css[cut], className)}
      style={tilt === 0 ? style : { ...style, rotate: `${tilt}deg` }}
    >
      {cut === 'poster' && <span className={css.pin} aria-hidden="true" />}
      {children}
    </div>
  );
}
