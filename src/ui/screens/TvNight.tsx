import type { Roster } from '../../kernel/roster.ts';
import { nightRanking } from '../nightRanking.ts';
import { tvWords } from '../tvWords.ts';
import type { NightScore } from './props.ts';
import css from './TvNight.module.css';

/** Who leads the night, on a strip of paper; nothing before anybody has a point. */
export function TvNight({ night, roster }: { readonly night: NightScore; readonly roster: Roster }) {
  const ranking = nightRanking(night.points, roster);
  if (ranking.length === 0) return null;
  return (
    <div className={css.night}>
      <b>{tvWords.lobby.night(night.games)}</b>
      <ol>
        {ranking.map(({ seat, points }) => (
          <li key={seat.id} data-colour={seat.colour}>
            {seat.name} <i>{points}</i>
          </li>
        ))}
      </ol>
    </div>
  );
}
