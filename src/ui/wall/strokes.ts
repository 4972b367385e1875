import type { Stroke } from '../../stores/pads.ts';

const same = (a: Stroke | undefined, b: Stroke | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.seat === b.seat &&
    a.points.length === b.points.length &&
    a.points.every(([x, y], at) => b.points[at]?.[0] === x && b.points[at]?.[1] === y));

/** From where on these have to be drawn over those; null when something is gone and all has to be drawn anew. */
export function drawFrom(drawn: readonly Stroke[], strokes: readonly Stroke[]): number | null {
  if (drawn.length === 0) return 0;
  if (strokes.length < drawn.length) return null;
  const last = drawn.length - 1;
  return same(drawn[0], strokes[0]) && same(drawn[last], strokes[last]) ? drawn.length : null;
}

/** Who has drawn, in the order of their first stroke. */
export const drawnBy = (strokes: readonly Stroke[]): readonly string[] => [...new Set(strokes.map(({ seat }) => seat))];
