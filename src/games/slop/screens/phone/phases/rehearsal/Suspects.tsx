import type { Suspect } from '../../../../view.ts';
import css from './Suspects.module.css';

/** The four voices a team hides among, one tell each. */
export function Suspects({ suspects }: { readonly suspects: readonly Suspect[] }) {
  return (
    <ul className={css.suspects}>
      {suspects.map((suspect) => (
        <li key={suspect.id} className={css.suspect}>
          <b className={css.name}>{suspect.name}</b>
          <span>{suspect.tell}</span>
        </li>
      ))}
    </ul>
  );
}
