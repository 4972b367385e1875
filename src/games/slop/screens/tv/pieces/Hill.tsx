import type { Colour } from '../../../../../kernel/roster.ts';
import { hillPoints, softLine } from '../hill.ts';
import css from './Hill.module.css';

const WIDE = 1000;
const HIGH = 260;
const LEAST_SECONDS = 36;
const GROUND = 40;

/** The room's laughter as a hill of paper that grows from the left while they play. */
export function Hill({ curve, colour }: { readonly curve: readonly number[]; readonly colour: Colour }) {
  const points = hillPoints(curve.length > 0 ? curve : [0], LEAST_SECONDS);
  const last = points.at(-1) ?? { x: 0, y: 0 };
  const line = softLine([...points, { x: Math.min(1, last.x + 0.035), y: 0 }], WIDE, HIGH);
  const shape = `M-10 ${HIGH + GROUND}V${HIGH}L${line}L${WIDE + 10} ${HIGH}V${HIGH + GROUND}z`;
  return (
    <svg
      className={css.hill}
      viewBox={`0 -10 ${WIDE} ${HIGH + GROUND + 10}`}
      preserveAspectRatio="none"
      data-colour={colour}
      aria-hidden="true"
    >
      <path d={shape} className={css.back} transform="translate(0 -14)" />
      <path d={shape} className={css.front} />
    </svg>
  );
}
