import type { Seat } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import css from './Faces.module.css';

/** What a face adds to a row in which they overlap, and what sticks out at its ends, in em of its font. */
const FACE_EM = 2.1;
const ENDS_EM = 0.3;
/** More than these stand in two rows, which are that much smaller at most. */
const ROW_MOST = 5;
const TWO_ROWS = 0.62;

export type FacesProps = {
  readonly seats: readonly Seat[];
  /** In em of the stage: the row is never wider. */
  readonly wide: number;
  /** The largest font size; a face is 2.4 of it. */
  readonly most: number;
  readonly className?: string | undefined;
};

/** A team's faces in a row, or two, as large as they fit: two or nine. */
export function Faces({ seats, wide, most, className }: FacesProps) {
  const two = seats.length > ROW_MOST;
  const row = ENDS_EM + FACE_EM * (two ? Math.ceil(seats.length / 2) : seats.length);
  const size = Math.min(two ? most * TWO_ROWS : most, wide / row);
  return (
    <span
      className={`${css.faces} ${className ?? ''}`}
      style={{ fontSize: `${size.toFixed(2)}em`, maxWidth: `${(row + 0.05).toFixed(2)}em` }}
    >
      {seats.map((seat) => (
        <Avatar
          key={seat.id}
          animal={seat.animal}
          colour={seat.colour}
          bot={seat.bot}
          away={!seat.here}
          label={seat.name}
          className={css.face ?? ''}
        />
      ))}
    </span>
  );
}
