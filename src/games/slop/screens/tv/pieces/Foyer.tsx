import type { Roster } from '../../../../../kernel/roster.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import type { Poster } from '../../../view.ts';
import { teamOf } from '../props.ts';
import css from './Foyer.module.css';

const TILTS = [-2.5, 1.8, -1.2, 2.4] as const;

export type FoyerProps = { readonly posters: readonly Poster[]; readonly roster: Roster; readonly title?: string };

/** The night's posters, small, as they hang outside. */
export function Foyer({ posters, roster, title }: FoyerProps) {
  if (posters.length === 0) return null;
  return (
    <div className={css.foyer}>
      {title && <h2 className={css.title}>{title}</h2>}
      {posters.map((poster) => {
        const team = teamOf(roster, poster.team);
        const text = poster.words.join(' ');
        return (
          <figure
            key={poster.round}
            className={css.poster}
            data-colour={team.colour}
            style={{ rotate: `${TILTS[poster.round % TILTS.length]}deg` }}
          >
            <TeamSign colour={team.colour} shape={team.shape} label={team.name} className={css.sign} />
            <figcaption style={{ fontSize: fitted(text, { wide: 8.4, lines: 4, high: 4, most: 1.3, least: 0.8 }) }}>
              {text}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
