import type { TeamId } from '../../../../../kernel/ids.ts';
import { membersOf, type Roster } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { propUrl } from '../../../../../ui/animals.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import { teamOf } from '../props.ts';
import { words } from '../words.ts';
import css from './FrontPage.module.css';

export type FrontPageProps = {
  readonly roster: Roster;
  readonly team: TeamId;
  readonly headline: readonly string[];
  readonly size: 'full' | 'half' | 'small';
  /** Without the picture: where the clock needs the room. */
  readonly bare?: boolean;
  /** Below the headline: how close it is, or what became of it. */
  readonly note?: string;
  /** Spins in this much later than the one before it. */
  readonly delayMs?: number;
  /** A stamp across the page. */
  readonly stamp?: { readonly text: string; readonly good: boolean } | null;
};

/** In em of the stage: what the headline has for itself. */
const ROOM = {
  full: { wide: 32, high: 6.6, lines: 3, most: 4.2, least: 1.6 },
  half: { wide: 17.6, high: 5.4, lines: 4, most: 2.7, least: 1 },
  small: { wide: 12.4, high: 2.9, lines: 3, most: 1.5, least: 0.8 },
} as const;

/** A wrong guess is tomorrow's headline: it spins in and lands crooked. */
export function FrontPage({
  roster,
  team: id,
  headline,
  size,
  bare = false,
  note,
  delayMs = 0,
  stamp,
}: FrontPageProps) {
  const team = teamOf(roster, id);
  const text = headline.join(' ');
  const face = membersOf(roster, id)[0];
  return (
    <article className={css.page} data-size={size} data-colour={team.colour} style={{ animationDelay: `${delayMs}ms` }}>
      <header className={css.head}>
        <span className={css.extra}>{words.paper.extra}</span>
        {size !== 'small' && <span className={css.name}>{words.paper.name}</span>}
      </header>
      <h2 className={css.headline} style={{ fontSize: fitted(text, { ...ROOM[size], capitals: true }) }}>
        {text}
      </h2>
      {size === 'full' && !bare && (
        <div className={css.story} aria-hidden="true">
          <span className={css.columns} />
          <span className={css.photo}>
            {face && <Avatar animal={face.animal} colour={face.colour} />}
            <img src={propUrl('gasp')} alt="" />
          </span>
          <span className={css.columns} />
        </div>
      )}
      <footer className={css.byline}>
        <TeamSign colour={team.colour} shape={team.shape} name={team.name} />
        {note && <span>{note}</span>}
      </footer>
      {stamp && (
        <span className={css.stamp} data-good={stamp.good}>
          {stamp.text}
        </span>
      )}
    </article>
  );
}
