import type { Point } from '../../stores/pads.ts';

/** A piece of a line goes off when it has so many points, or when it has waited so long; whichever comes first. */
export const PIECE_POINTS = 20;
export const PIECE_EVERY_MS = 60;
/** Points closer than this, on the wall's grid of 1,000, are one: about a line's width. */
export const NEAR = 4;

/** A line being drawn: what of it has not gone off yet. Never empty; its first point is where the last piece ended. */
export type Line = { readonly points: readonly Point[]; readonly hasGone: boolean; readonly sinceMs: number };

const near = ([ax, ay]: Point, [bx, by]: Point): boolean => Math.hypot(ax - bx, ay - by) < NEAR;

export const beginLine = (at: Point, nowMs: number): Line => ({ points: [at], hasGone: false, sinceMs: nowMs });

/** The line after these points, and the pieces that go off now; each begins where the last one ended. */
export function goOn(line: Line, points: readonly Point[], nowMs: number): { line: Line; pieces: Point[][] } {
  const pieces: Point[][] = [];
  let { sinceMs, hasGone } = line;
  let open = [...line.points];
  const goOff = (): void => {
    pieces.push(open);
    open = open.slice(-1);
    hasGone = true;
    sinceMs = nowMs;
  };
  for (const point of points) {
    const last = open.at(-1);
    if (last && near(last, point)) continue;
    open.push(point);
    if (open.length >= PIECE_POINTS) goOff();
  }
  if (open.length > 1 && nowMs - sinceMs >= PIECE_EVERY_MS) goOff();
  return { line: { points: open, hasGone, sinceMs }, pieces };
}

/** The last piece; a line of one point is a dot. */
export const endLine = ({ points, hasGone }: Line): readonly Point[] | null =>
  hasGone && points.length < 2 ? null : points;

/** Where on the grid a place of the screen lies, the box being the wall. */
export function onGrid(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): Point {
  const part = (at: number, size: number): number =>
    Math.round(Math.max(0, Math.min(1, size > 0 ? at / size : 0)) * 1_000);
  return [part(clientX - box.left, box.width), part(clientY - box.top, box.height)];
}
