import type { SeatId } from '../../../../../kernel/ids.ts';
import type { Roster } from '../../../../../kernel/roster.ts';
import { seatIn } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { propUrl } from '../../../../../ui/animals.ts';
import { words } from '../words.ts';
import css from './Spotlit.module.css';

export type SpotlitProps = {
  readonly roster: Roster;
  /** Null: the TV itself. */
  readonly seat: SeatId | null;
  readonly lit: boolean;
  /** Its voice comes from the TV: a mouth in its light. */
  readonly mimes?: boolean;
  /** In em of the stage: how wide the puppet is. */
  readonly size: number;
};

/** A large paper puppet on its stick, with a light of its own. */
export function Spotlit({ roster, seat: id, lit, mimes = false, size }: SpotlitProps) {
  const seat = id === null ? undefined : seatIn(roster, id);
  return (
    <div className={css.puppet} data-lit={lit} data-mimes={mimes} style={{ ['--size' as string]: `${size}em` }}>
      <span className={css.cone} aria-hidden="true" />
      <span className={css.body}>
        <span className={css.stick} aria-hidden="true" />
        {seat ? (
          <Avatar animal={seat.animal} colour={seat.colour} bot={seat.bot} away={!seat.here} className={css.face} />
        ) : (
          <img className={css.television} src={propUrl('television')} alt="" />
        )}
        {mimes && (
          <svg className={css.lips} viewBox="0 0 100 50" aria-hidden="true">
            <path d="M2 24C18 6 34-2 50 8 66-2 82 6 98 24 84 44 68 50 50 50S16 44 2 24z" />
            <path className={css.teeth} d="M16 24c22-8 46-8 68 0-20 10-48 10-68 0z" />
          </svg>
        )}
      </span>
      <span className={css.name}>{seat?.name ?? words.tv}</span>
    </div>
  );
}
