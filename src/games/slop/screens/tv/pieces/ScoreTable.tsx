import { membersOf, type Roster } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import type { SlopEveryone } from '../../../view.ts';
import { teamOf } from '../props.ts';
import css from './ScoreTable.module.css';

export type ScoreTableProps = {
  readonly everyone: SlopEveryone;
  readonly roster: Roster;
  readonly gained: Readonly<Record<string, number>>;
};

/** All teams, best first, each as a strip of paper as long as its points. In a tie-break its own points stand behind. */
export function ScoreTable({ everyone, roster, gained }: ScoreTableProps) {
  const { teams, scores, tieScores, tie } = everyone;
  const rows = teams
    .map((id) => ({ team: teamOf(roster, id), points: scores[id] ?? 0, extra: tieScores[id] ?? 0 }))
    .sort((a, b) => b.points - a.points || b.extra - a.extra);
  const most = Math.max(1, ...rows.map(({ points }) => points));
  return (
    <ol className={css.table} data-many={rows.length > 4} data-few={rows.length < 4}>
      {rows.map(({ team, points, extra }, place) => (
        <li key={team.id} className={css.row} data-colour={team.colour}>
          <span className={css.strip}>
            <span
              className={css.bar}
              style={{ width: `${18 + (82 * points) / most}%`, animationDelay: `${(rows.length - place) * 130}ms` }}
            />
            <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.team} />
            <span className={css.faces}>
              {membersOf(roster, team.id).map((seat) => (
                <Avatar key={seat.id} animal={seat.animal} colour={seat.colour} bot={seat.bot} away={!seat.here} />
              ))}
            </span>
          </span>
          <span className={css.points}>
            {points}
            {tie > 0 && extra > 0 && <small>+{extra}</small>}
            {tie === 0 && (gained[team.id] ?? 0) > 0 && <small>+{gained[team.id]}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}
