import type { Colour } from '../kernel/roster.ts';
import css from './Avatar.module.css';
import { animalName, animalUrl } from './animals.ts';
import { classes } from './classes.ts';

/** Three discs cut by hand; which one a face gets follows from its name, so it is the same on TV and phone. */
const DISCS = [
  'M50 3 68 6 84 16 94 32 97 51 92 70 80 86 63 95 45 97 27 92 12 80 4 63 3 44 9 26 21 12 35 5z',
  'M48 3 66 5 83 14 94 29 97 47 95 66 85 83 68 94 50 97 31 94 15 84 5 68 3 49 7 31 17 15 32 6z',
  'M52 3 70 8 86 19 95 36 97 54 91 73 78 88 60 96 42 96 24 90 10 77 3 59 4 40 11 23 24 10 38 4z',
] as const;

const disc = (animal: string): string => DISCS[animal.length % DISCS.length] ?? DISCS[0];

export type AvatarProps = {
  readonly animal: string;
  readonly colour: Colour;
  readonly bot?: boolean;
  readonly away?: boolean;
  /** Name for a screen reader; without it the face is decoration beside a written name. */
  readonly label?: string;
  readonly className?: string;
};

/** A seat's face: an animal cut out and glued on a paper disc. Sized by its font-size (1 face = 2.4em). */
export function Avatar({ animal, colour, bot = false, away = false, label, className }: AvatarProps) {
  const path = disc(animal);
  return (
    <span
      className={classes(css.avatar, away && css.away, className)}
      data-colour={colour}
      data-animal={animal}
      {...(label === undefined ? {} : { role: 'img', 'aria-label': `${label} (${animalName(animal)})` })}
    >
      <svg className={css.paper} viewBox="-3 -3 106 110" aria-hidden="true">
        <path d={path} transform="translate(0 5)" className={css.under} />
        <path d={path} className={css.disc} />
        {bot && (
          <g className={css.key}>
            <path d="M47 6V-9h6V6z" />
            <circle cx="50" cy="-15" r="9" />
          </g>
        )}
        <image href={animalUrl(animal)} x="9" y="7" width="82" height="82" />
      </svg>
      {away && (
        <svg className={css.zzz} viewBox="0 0 60 40" aria-hidden="true">
          <path d="M4 20h14L4 36h14" />
          <path d="M24 12h11L24 25h11" />
          <path d="M41 4h9l-9 10h9" />
        </svg>
      )}
    </span>
  );
}
