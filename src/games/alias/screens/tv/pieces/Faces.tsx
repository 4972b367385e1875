import type { Seat } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import css from './Faces.module.css';

/** A face, and what each further one adds to a row in which they overlap, in em of its font. */
const FACE_EM = 2.4;
const NEXT_EM = 2.1;

export type FacesProps = {
  readonly seats: readonly Seat[];
  /** In em of the stage: the row is never wider. */
  readonly wide: number;
  /** The largest font size; a face is 2.4 of it. */
  readonly most: number;
  readonly className?: string | undefined;
};

/** A team's faces in a row, as large as they fit: two or nine. */
export function Faces({ seats, wide, most, className }: FacesProps) {
  const size = Math.min(most, wide / (FACE_EM + Math.max(0, seats.length - 1) * NEXT_EM));
  return (
    <span className={`${css.faces} ${className ?? ''}`} style={{ fontSize: `${size.toFixed(2)}em` }}>
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
