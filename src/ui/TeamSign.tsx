import type { Colour, Shape } from '../kernel/roster.ts';
import { classes } from './classes.ts';
import css from './TeamSign.module.css';

const SHAPES: Readonly<Record<Shape, string>> = {
  circle: 'M50 7a43 43 0 1 0 .1 0z',
  triangle: 'M50 9 95 88H5z',
  square: 'M12 14 87 11l2 76-76 3z',
  star: 'M50 4l14 29 32 5-23 23 5 33-28-16-29 15 6-32L4 37l32-4z',
  heart: 'M50 91C17 66 6 50 8 32 11 10 39 5 50 27 61 5 89 10 92 32c2 18-9 34-42 59z',
  moon: 'M66 6C36 2 10 24 10 53c0 27 22 44 46 42 15-1 28-9 34-21-28 6-48-11-48-34 0-14 9-27 24-34z',
};

export type TeamSignProps = {
  readonly colour: Colour;
  readonly shape: Shape;
  /** Shown beside the sign; without it the sign stands alone and `label` must name it for a screen reader. */
  readonly name?: string;
  readonly label?: string;
  readonly className?: string;
};

/** A team is always colour + shape + name. Sized by the text around it. */
export function TeamSign({ colour, shape, name, label, className }: TeamSignProps) {
  return (
    <span className={classes(css.sign, className)} data-colour={colour}>
      <svg
        className={css.shape}
        viewBox="-6 -6 112 116"
        role={name === undefined && label !== undefined ? 'img' : undefined}
        aria-label={name === undefined ? label : undefined}
        aria-hidden={name !== undefined || label === undefined ? true : undefined}
      >
        <path d={SHAPES[shape]} transform="translate(0 6)" className={css.under} />
        <path d={SHAPES[shape]} className={css.face} />
      </svg>
      {name !== undefined && <span className={css.name}>{name}</span>}
    </span>
  );
}
