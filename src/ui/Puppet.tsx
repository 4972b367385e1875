import type { Seat } from '../kernel/roster.ts';
import { Avatar } from './Avatar.tsx';
import { LinkLight, type LinkState } from './LinkLight.tsx';
import css from './Puppet.module.css';
import { words } from './words.ts';

export type PuppetProps = {
  readonly seat: Seat;
  readonly captain?: boolean;
  /** Shown only when the line is not good. */
  readonly link?: LinkState;
  /** A change of this number makes it jump. */
  readonly jump?: number;
  /**
   * How the name is written: in full, on two lines, or hung on two levels between
   * neighbours, in full or by its first word. */
  readonly tag?: 'full' | 'lines' | 'levels' | 'first';
  readonly onSelect?: (seat: Seat) => void;
};

const stateOf = (seat: Seat, captain: boolean): string =>
  [seat.name, seat.bot && words.bot, captain && words.captain, !seat.here && words.away].filter(Boolean).join(', ');

/** A guest as a paper puppet on a stick, name tag below. The TV's one mark for a seat: `[data-testid=seat]`. */
export function Puppet({ seat, captain = false, link, jump = 0, tag = 'full', onSelect }: PuppetProps) {
  const inside = (
    <>
      <span key={jump} className={css.body} data-jump={jump > 0}>
        <span className={css.stick} aria-hidden="true" />
        <Avatar animal={seat.animal} colour={seat.colour} bot={seat.bot} away={!seat.here} className={css.face} />
        {captain && (
          <svg className={css.crown} viewBox="0 0 60 40" aria-hidden="true">
            <path d="M5 36 3 9l15 12L30 3l12 18L57 9l-2 27z" />
          </svg>
        )}
        {link !== undefined && link !== 'good' && (
          <span className={css.link}>
            <LinkLight state={link} />
          </span>
        )}
      </span>
      <span className={css.tag}>{tag === 'first' ? seat.name.split(' ')[0] : seat.name}</span>
    </>
  );
  const marks = {
    className: css.puppet,
    'data-testid': 'seat',
    'data-name': seat.name,
    'data-connected': seat.here,
    'data-away': !seat.here,
    'data-tag': tag,
    'data-levels': tag === 'levels' || tag === 'first',
  };
  return onSelect ? (
    <button type="button" {...marks} aria-label={stateOf(seat, captain)} onClick={() => onSelect(seat)}>
      {inside}
    </button>
  ) : (
    <div {...marks} role="img" aria-label={stateOf(seat, captain)}>
      {inside}
    </div>
  );
}
