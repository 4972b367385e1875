import { type Roster, teamIn } from '../../../../../../kernel/roster.ts';
import { TeamSign } from '../../../../../../ui/TeamSign.tsx';
import type { Rank } from '../../../../view.ts';
import css from './RankRow.module.css';

/** A team's place in the end. */
export function RankRow({ row, roster, own }: { readonly row: Rank; readonly roster: Roster; readonly own: boolean }) {
  const team = teamIn(roster, row.team);
  return (
    team && (
      <li className={css.row} data-own={own}>
        <span className={css.rank}>{row.rank}.</span>
        <TeamSign colour={team.colour} shape={team.shape} name={team.name} />
        <span className={css.score}>{row.score}</span>
      </li>
    )
  );
}
