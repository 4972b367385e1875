import type { Roster } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { propUrl } from '../../../../../ui/animals.ts';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import type { Summary } from '../../../view.ts';
import { faceOf, nameOf } from '../props.ts';
import { words } from '../words.ts';
import css from './Awards.module.css';

const WIDE = 10.4;
const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** Three prizes of the night: who explained best, the fastest word, and the word of shame. Until `shown` they lie face down. */
export function Awards(props: { readonly summary: Summary; readonly roster: Roster; readonly shown: boolean }) {
  const { summary, roster, shown } = props;
  const { mvp, fastest, shame } = summary;
  const prizes = [
    {
      prop: 'trophy',
      title: words.podium.mvp,
      seat: faceOf(roster, mvp?.seat ?? null),
      big: mvp ? nameOf(roster, mvp.seat) : null,
      small: mvp && words.podium.mvpWords(mvp.words),
    },
    {
      prop: 'stopwatch',
      title: words.podium.fastest,
      seat: faceOf(roster, fastest?.explainer ?? null),
      big: fastest?.word ?? null,
      small: fastest && words.podium.by(seconds(fastest.ms), nameOf(roster, fastest.explainer)),
    },
    {
      prop: 'tomato',
      title: words.podium.shame,
      seat: faceOf(roster, shame?.explainer ?? null),
      big: shame?.word ?? null,
      small: shame && words.podium.shameBy(seconds(shame.ms), nameOf(roster, shame.explainer)),
    },
  ];
  return (
    <ul className={css.awards}>
      {prizes.map(({ prop, title, seat, big, small }, place) =>
        shown ? (
          <li
            key={title}
            className={css.award}
            data-none={big === null}
            style={{ animationDelay: `${500 + place * 450}ms` }}
          >
            {seat ? (
              <Avatar animal={seat.animal} colour={seat.colour} bot={seat.bot} className={css.face ?? ''} />
            ) : null}
            <img src={propUrl(prop)} alt="" />
            <span className={css.text}>
              <span className={css.title}>{title}</span>
              <b
                style={{
                  fontSize: fitted(big ?? words.podium.none, {
                    wide: WIDE,
                    lines: 1,
                    most: big ? 1.7 : 0.9,
                    least: 0.8,
                  }),
                }}
              >
                {big ?? words.podium.none}
              </b>
              {small && <span className={css.small}>{small}</span>}
            </span>
          </li>
        ) : (
          <li key={prop} className={css.down}>
            ?
          </li>
        ),
      )}
    </ul>
  );
}
