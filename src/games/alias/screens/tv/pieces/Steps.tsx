import { membersOf, type Roster } from '../../../../../kernel/roster.ts';
import { propUrl } from '../../../../../ui/animals.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { placed } from '../podium.ts';
import type { StageOf } from '../props.ts';
import { teamOf } from '../props.ts';
import { words } from '../words.ts';
import { Faces } from './Faces.tsx';
import css from './Steps.module.css';

/** From the left, as on every podium. */
const ORDER = [2, 1, 3] as const;
const MEDALS: Readonly<Record<number, string>> = { 1: 'gold', 2: 'silver', 3: 'bronze' };

export type StepsProps = {
  readonly stage: Pick<StageOf<'podium'>, 'ranks' | 'summary'>;
  readonly roster: Roster;
  /** The best rank that may be seen; better ones are still in the wings. */
  readonly from: number;
};

/** Three blocks, whoever has earned them, and how many words it took; beside them a row for everybody else. */
export function Steps({ stage: { ranks, summary }, roster, from }: StepsProps) {
  const rest = ranks.filter(({ rank }) => rank > 3);
  // How many teams stand on the blocks, side by side.
  const steps = Math.max(1, ranks.length - rest.length);
  const pace = (id: string) => {
    const seconds = summary.teams[id]?.secondsPerWord ?? null;
    const guessed = words.podium.teamWords(summary.teams[id]?.words ?? 0);
    return [guessed, seconds === null ? null : words.podium.pace(seconds.toFixed(1))].filter((line) => line !== null);
  };
  return (
    <div className={css.row}>
      <ol className={css.steps} data-slim={rest.length > 0} data-pair={ranks.length === 2}>
        {ORDER.map((rank) => {
          const teams = placed(ranks, rank);
          if (teams.length === 0) return null;
          const seen = rank >= from;
          const facesWide = Math.min(10, (rest.length > 0 ? 20 : 29) / steps - 0.5);
          const score = ranks.find((standing) => standing.rank === rank)?.score ?? 0;
          return (
            <li
              key={rank}
              className={css.step}
              data-rank={rank}
              data-seen={seen}
              data-crowd={teams.length}
              style={{ flexGrow: teams.length }}
            >
              <div className={css.teams}>
                {!seen && <span className={css.mystery}>?</span>}
                {seen &&
                  teams.map((id) => {
                    const team = teamOf(roster, id);
                    return (
                      <div key={id} className={css.team}>
                        <Faces
                          seats={membersOf(roster, id)}
                          wide={facesWide}
                          most={membersOf(roster, id).length > 5 ? 0.95 : rank === 1 ? 1.5 : 1.3}
                        />
                        <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.sign ?? ''} />
                      </div>
                    );
                  })}
              </div>
              <div className={css.block}>
                <span className={css.score}>
                  <img src={propUrl(MEDALS[rank] ?? 'star')} alt={words.podium.place[rank] ?? ''} />
                  {seen ? score : ''}
                </span>
                {seen && teams.length === 1 && (
                  <span className={css.pace}>
                    {pace(teams[0] ?? '').map((line) => (
                      <span key={line}>{line}</span>
                    ))}
                  </span>
                )}
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
                <span>
                  {rank}. <TeamSign colour={team.colour} shape={team.shape} name={team.name} />
                  <b>{score}</b>
                </span>
                <small>{pace(id).join(', ')}</small>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
