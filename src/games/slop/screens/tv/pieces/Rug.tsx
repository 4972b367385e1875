import type { Team } from '../../../../../kernel/roster.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { words } from '../words.ts';
import css from './Rug.module.css';

export type RugProps = {
  readonly team: Team;
};

/** An empty rug in the light, for a team that is not there. It does its best. */
export function Rug({ team }: RugProps) {
  return (
    <div className={css.rug}>
      <svg className={css.drawing} viewBox="0 0 900 220" aria-hidden="true">
        <path className={css.cone} d="M390-420h120L860 150H40z" />
        <ellipse className={css.edge} cx="450" cy="140" rx="420" ry="66" />
        <ellipse className={css.inside} cx="450" cy="140" rx="330" ry="44" />
        <ellipse className={css.heart} cx="450" cy="140" rx="170" ry="22" />
      </svg>
      <p className={css.where}>
        <TeamSign colour={team.colour} shape={team.shape} label={team.name} />
        {words.writing.absentBig(team.name)}
      </p>
    </div>
  );
}
