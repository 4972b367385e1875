import { type Roster, seatIn } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import type { Poster } from '../../../view.ts';
import { teamOf } from '../props.ts';
import { words } from '../words.ts';
import css from './Playbill.module.css';

/** Tonight's playbill: the whole prompt, and who dared. It stands still, for the camera. */
export function Playbill({ poster, roster }: { readonly poster: Poster; readonly roster: Roster }) {
  const team = teamOf(roster, poster.team);
  const text = poster.words.join(' ');
  const cast = poster.cast.flatMap((id) => seatIn(roster, id) ?? []);
  return (
    <article className={css.bill} data-colour={team.colour}>
      <header className={css.tonight}>
        <span className={css.star} aria-hidden="true">
          ★
        </span>
        {words.reveal.poster}
        <span className={css.star} aria-hidden="true">
          ★
        </span>
      </header>
      <h2
        className={css.words}
        style={{ fontSize: fitted(text, { wide: 32, high: 8.2, lines: 3, most: 4.6, least: 1.6, capitals: true }) }}
      >
        {text}
      </h2>
      {poster.title && <p className={css.title}>“{poster.title}”</p>}
      <div className={css.cast}>
        <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.team} />
        {cast.map((seat) => (
          <figure key={seat.id} className={css.actor}>
            <Avatar animal={seat.animal} colour={seat.colour} bot={seat.bot} className={css.face} />
            <figcaption>{seat.name}</figcaption>
          </figure>
        ))}
        {poster.safety && <span className={css.safety}>{words.reveal.safety}</span>}
      </div>
    </article>
  );
}
