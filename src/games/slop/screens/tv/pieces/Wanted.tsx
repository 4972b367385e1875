import { fitted } from '../../../../../ui/tv/fitted.ts';
import type { Suspect } from '../../../view.ts';
import { words } from '../words.ts';
import { PaperMask } from './PaperMask.tsx';
import css from './Wanted.module.css';

const TILTS = [-2, 1.2, -1, 2] as const;

/** One of the four behind whom a team hides: a name to learn, and the tell that gives it away. */
export function Wanted({ suspect, place }: { readonly suspect: Suspect; readonly place: number }) {
  return (
    <li
      className={css.poster}
      style={{ rotate: `${TILTS[place % TILTS.length]}deg`, animationDelay: `${place * 140}ms` }}
    >
      <span className={css.wanted}>{words.rehearsal.wanted}</span>
      <PaperMask look={place} className={css.mask} />
      <h2
        className={css.name}
        style={{ fontSize: fitted(suspect.name, { wide: 9.4, high: 3.7, lines: 3, most: 2, least: 1 }) }}
      >
        {suspect.name}
      </h2>
      <p
        className={css.tell}
        style={{ fontSize: fitted(suspect.tell, { wide: 9.4, high: 3.6, lines: 3, most: 1.4, least: 0.9 }) }}
      >
        {suspect.tell}
      </p>
    </li>
  );
}
