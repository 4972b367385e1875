import { useRef } from 'react';
import type { SeatId } from '../../kernel/ids.ts';
import { type Roster, seatIn } from '../../kernel/roster.ts';
import type { Stroke } from '../../stores/pads.ts';
import { WALL_HEIGHT, WALL_WIDTH } from './chalk.ts';
import { drawnBy } from './strokes.ts';
import css from './TvWall.module.css';
import { useStrokes } from './useStrokes.ts';
import { wallWords } from './words.ts';

export type TvWallProps = { readonly strokes: readonly Stroke[]; readonly roster: Roster };

/** The lobby's back wall, with what phones chalk on it: behind the guests, beside the ticket and the shelf. First in the lobby's grid. */
export function TvWall({ strokes, roster }: TvWallProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useStrokes(canvas, strokes, 'chalk');
  const names = drawnBy(strokes).flatMap((seat) => seatIn(roster, seat as SeatId)?.name ?? []);
  return (
    <div className={css.wall} data-testid="wall" data-strokes={strokes.length}>
      <canvas
        ref={canvas}
        className={css.chalk}
        width={WALL_WIDTH}
        height={WALL_HEIGHT}
        {...(names.length > 0
          ? { role: 'img', 'aria-label': wallWords.by(names.join(', ')) }
          : { 'aria-hidden': true })}
      />
    </div>
  );
}
