import { membersOf, type Roster } from '../../../../../kernel/roster.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import type { AliasEveryone } from '../../../view.ts';
import { teamOf } from '../props.ts';
import { Faces } from './Faces.tsx';
import css from './ScoreTable.module.css';

export type ScoreTableProps = {
  readonly everyone: AliasEveryone;
  readonly roster: Roster;
  readonly gained: Readonly<Record<string, number>>;
};

/** All teams, best first, each a bar as long as its points; what was just gained grows on at its end. */
export function ScoreTable({ everyone, roster, gained }: ScoreTableProps) {
  const { teams, scores, settings, tie, order } = everyone;
  const rows = teams
    .map((id) => ({ team: teamOf(roster, id), points: scores[id] ?? 0, gain: gained[id] ?? 0 }))
    .sort((a, b) => b.points - a.points);
  const goal = settings.goal.kind === 'target' && settings.mode !== 'hat' ? settings.goal.points : 0;
  const most = Math.max(1, goal, ...rows.map(({ points }) => points));
  const size = rows.length > 4 ? 'many' : rows.length < 3 ? 'few' : 'some';
  return (
    <ol className={css.table} data-size={size}>
      {rows.map(({ team, points, gain }) => (
        <li
          key={team.id}
          className={css.row}
          data-colour={team.colour}
          data-out={tie > 0 && !order.includes(team.id)}
          data-gains={gain > 0}
        >
          <span className={css.strip}>
            <span className={css.bar} style={{ width: `${(100 * points) / most}%` }}>
              <span className={css.old} style={{ width: `${points > 0 ? (100 * (points - gain)) / points : 100}%` }} />
            </span>
            <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.team ?? ''} />
            <Faces
              seats={membersOf(roster, team.id)}
              wide={size === 'few' ? 8.8 : 8.4}
              most={size === 'few' ? 1.5 : size === 'many' ? 0.74 : 0.95}
            />
          </span>
          <span className={css.points}>
            {points}
            {gain > 0 && <small>+{gain}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}
