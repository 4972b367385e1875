import type { Seat, Team } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import { Beeps } from './Beeps.tsx';
import css from './Hero.module.css';

export type HeroProps = {
  readonly seat: Seat | null;
  readonly team: Team;
  /** Font size of the face in em of the stage: a face is 2.4 of it. */
  readonly size: number;
  /** In em of the stage. */
  readonly wide: number;
  /** Of the name, in em of the stage. */
  readonly most: number;
  readonly line?: string | undefined;
  readonly beeps?: boolean;
};

/** Somebody in the light: a large face on a lit disc, the name, and whose they are. */
export function Hero({ seat, team, size, wide, most, line, beeps = false }: HeroProps) {
  const name = seat?.name ?? '?';
  return (
    <div className={css.hero} data-colour={team.colour} data-away={seat ? !seat.here : false}>
      <div className={css.spot} style={{ fontSize: `${size}em` }}>
        {seat && <Avatar animal={seat.animal} colour={seat.colour} bot={seat.bot} away={!seat.here} />}
        {beeps && <Beeps />}
      </div>
      <p className={css.name} style={{ fontSize: fitted(name, { wide, lines: 1, most, least: 1 }) }}>
        {name}
      </p>
      <p className={css.for}>
        {line && <span className={css.line}>{line}</span>}
        <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.team} />
      </p>
    </div>
  );
}
