import { type Roster, seatIn } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { propUrl } from '../../../../../ui/animals.ts';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import type { Ham } from '../../../view.ts';
import { quoted } from '../quoted.ts';
import { words } from '../words.ts';
import css from './GoldenHam.module.css';

/** A ham comes down on a rope, onto whoever had the line of the night: once more, alone, in the light. */
export function GoldenHam({ ham, roster }: { readonly ham: Ham; readonly roster: Roster }) {
  const seat = ham.seat ? seatIn(roster, ham.seat) : undefined;
  return (
    <div className={css.night}>
      <span className={css.cone} aria-hidden="true" />
      <div className={css.pair}>
        <div className={css.actor}>
          {seat ? (
            <Avatar animal={seat.animal} colour={seat.colour} bot={seat.bot} className={css.face} />
          ) : (
            <img className={css.television} src={propUrl(ham.part === 'ALL' ? 'megaphone' : 'television')} alt="" />
          )}
          <span className={css.name}>{seat?.name ?? (ham.part === 'ALL' ? words.performance.all : words.tv)}</span>
        </div>
        <div className={css.ham} aria-hidden="true">
          <span className={css.rope} />
          <img src={propUrl('ham')} alt="" />
        </div>
      </div>
      <blockquote
        className={css.line}
        style={{ fontSize: fitted(ham.text, { wide: 38, high: 6, lines: 2, most: 2.7, least: 1.4 }) }}
      >
        {quoted(ham.text)}
      </blockquote>
    </div>
  );
}
