import { membersOf, type Roster } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { propUrl } from '../../../../../ui/animals.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import { placed } from '../podium.ts';
import type { StageOf } from '../props.ts';
import { teamOf } from '../props.ts';
import css from './Steps.module.css';

/** From the left, as on every podium. */
const ORDER = [2, 1, 3] as const;
const MEDALS: Readonly<Record<number, string>> = { 1: 'gold', 2: 'silver', 3: 'bronze' };

export type StepsProps = {
  readonly ranks: StageOf<'podium'>['ranks'];
  readonly roster: Roster;
  /** The best rank that may be seen is this one; better ones are still in the wings. */
  readonly from: number;
  readonly headline: string | null;
};

/** Three blocks of wood, and whoever has earned them; behind them a row for everybody else. */
export function Steps({ ranks, roster, from, headline }: StepsProps) {
  const rest = ranks.filter(({ rank }) => rank > 3);
  return (
    <div className={css.podium}>
      {headline && (
        <h1
          className={css.headline}
          style={{ fontSize: fitted(headline, { wide: 36, lines: 1, most: 3.6, least: 1.6 }) }}
        >
          {headline}
        </h1>
      )}
      <div className={css.row}>
        <ol className={css.steps} data-slim={rest.length > 0}>
          {ORDER.map((rank) => {
            const teams = placed(ranks, rank);
            if (teams.length === 0) return null;
            const seen = rank >= from;
            const score = ranks.find((standing) => standing.rank === rank)?.score ?? 0;
            return (
              <li
                key={rank}
                className={css.step}
                data-rank={rank}
                data-seen={seen}
                data-crowd={teams.length > 1}
                style={{ ['--teams' as string]: Math.min(3, teams.length) }}
              >
                <div className={css.team}>
                  {!seen && <span className={css.mystery}>?</span>}
                  {seen &&
                    teams.map((id) => {
                      const team = teamOf(roster, id);
                      return (
                        <div key={id} className={css.members}>
                          <span className={css.faces}>
                            {membersOf(roster, id).map((seat) => (
                              <Avatar
                                key={seat.id}
                                animal={seat.animal}
                                colour={seat.colour}
                                bot={seat.bot}
                                label={seat.name}
                              />
                            ))}
                          </span>
                          <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.sign} />
                        </div>
                      );
                    })}
                </div>
                <div className={css.block}>
                  <img src={propUrl(MEDALS[rank] ?? 'star')} alt="" />
                  <span className={css.score}>{seen ? score : ''}</span>
                </div>
              </li>
            );
          })}
        </ol>
        {rest.length > 0 && (
          <ul className={css.rest}>
            {rest.map(({ team: id, rank, score }) => {
              const team = teamOf(roster, id);
              return (
                <li key={id}>
                  {rank}. <TeamSign colour={team.colour} shape={team.shape} name={team.name} /> {score}
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </div>
  );
}
