import { seatIn } from '../../../../../kernel/roster.ts';
import { propUrl } from '../../../../../ui/animals.ts';
import { Button } from '../../../../../ui/Button.tsx';
import { HoldButton } from '../../../../../ui/HoldButton.tsx';
import { EyesUp } from '../EyesUp.tsx';
import type { PhaseProps } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { useCue } from '../useCue.ts';
import { secondsOf, words } from '../words.ts';
import css from './Podium.module.css';
import { RankRow } from './podium/RankRow.tsx';

const w = words.podium;
const MEDALS: Readonly<Record<number, string>> = { 1: 'trophy', 2: 'silver', 3: 'bronze' };

/** The end: my team's place, my own words, everybody's points. */
export function Podium(props: PhaseProps<'podium'>) {
  const { stage, roster, team, captain } = props;
  const boss = roster.captain === null ? undefined : seatIn(roster, roster.captain);
  const own = stage.ended === 'no-cards' ? undefined : stage.ranks.find((row) => row.team === team?.id);
  useCue('podium', 'arrive');
  return (
    <Screen
      of={props}
      thumb={
        captain ? (
          <>
            <Button look="primary" big wide onClick={props.onRematch}>
              {w.rematch}
            </Button>
            <div className={css.pair}>
              <Button wide onClick={props.onTeams}>
                {w.teams}
              </Button>
              <HoldButton wide onHeld={props.onGoodNight}>
                {w.goodNight}
              </HoldButton>
            </div>
          </>
        ) : (
          boss && <p className={css.asks}>{w.asks(boss.name)}</p>
        )
      }
    >
      {own ? (
        <section className={css.card}>
          <img className={css.medal} src={propUrl(MEDALS[own.rank] ?? 'bouquet')} alt="" />
          <h1 className={css.place}>{placeOf(props, own.rank)}</h1>
          <p className={css.score}>{w.total(own.score)}</p>
          <Facts {...props} />
        </section>
      ) : (
        <EyesUp drawing="bouquet" title={w.title} note={stage.ended === 'no-cards' ? w.noCards : w.guest} />
      )}
      {stage.ended !== 'no-cards' && (
        <ol className={css.ranks}>
          {stage.ranks.map((row) => (
            <RankRow key={row.team} row={row} roster={roster} own={row.team === team?.id} />
          ))}
        </ol>
      )}
    </Screen>
  );
}

function placeOf({ stage }: PhaseProps<'podium'>, rank: number): string {
  if (rank > 1) return w.place(rank);
  return stage.ranks.filter((row) => row.rank === 1).length > 1 ? w.shared : w.won;
}

/** What the night says of this team, and of this very seat. */
function Facts({ stage, team, seat }: PhaseProps<'podium'>) {
  const { mvp, fastest, shame, teams } = stage.summary;
  const ours = team ? teams[team.id] : undefined;
  const mine = (fact: { readonly explainer: string } | null): boolean => fact !== null && fact.explainer === seat?.id;
  const each = ours?.secondsPerWord;
  return (
    <ul className={css.facts}>
      {ours && <li>{w.team(ours.words, each == null ? null : each.toFixed(1))}</li>}
      {mvp && mvp.seat === seat?.id && <li data-mine="true">{w.mvp(mvp.words)}</li>}
      {fastest && mine(fastest) && <li data-mine="true">{w.fastest(fastest.word, secondsOf(fastest.ms))}</li>}
      {shame && mine(shame) && <li data-mine="true">{w.shame(shame.word, secondsOf(shame.ms))}</li>}
    </ul>
  );
}
