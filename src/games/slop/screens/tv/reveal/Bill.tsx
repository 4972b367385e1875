import type { Roster } from '../../../../../kernel/roster.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import type { Points } from '../../../view.ts';
import { teamOf } from '../props.ts';
import { words } from '../words.ts';
import css from './Bill.module.css';

const reasons = ({ words: found, whole, earliest, accepted }: Points): readonly string[] => {
  const w = words.reveal.points;
  const all = [found > 0 && w.words(found), whole && w.whole, earliest && w.earliest, accepted && w.accepted].filter(
    (reason) => reason !== false,
  );
  return all.length > 0 ? all : [words.reveal.nothing];
};

/** What this round is worth to each team, and why, on slips of paper. */
export function Bill({ points, roster }: { readonly points: readonly Points[]; readonly roster: Roster }) {
  const best = Math.max(...points.map(({ total }) => total));
  return (
    <ul className={css.bill} data-many={points.length > 4}>
      {points.map((one, place) => {
        const team = teamOf(roster, one.team);
        return (
          <li
            key={one.team}
            className={css.slip}
            data-best={one.total === best && best > 0}
            data-colour={team.colour}
            style={{ animationDelay: `${place * 110}ms` }}
          >
            <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.team} />
            <span className={css.total}>+{one.total}</span>
            <span className={css.why}>
              {reasons(one).map((reason) => (
                <span key={reason}>{reason}</span>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
