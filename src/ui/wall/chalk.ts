import type { Point, Stroke } from '../../stores/pads.ts';

/** The wall's shape, as wide and as high as the middle of the lobby's stage. In the canvas's own px. */
export const WALL_WIDTH = 700;
export const WALL_HEIGHT = 1_000;
/** About a finger's line on a phone, and a thick piece of chalk on the TV. */
const LINE_WIDTH = 13;
/** A tap leaves more than the tip of a line. */
const DOT = 1.6;
/** Gaps and what is left between them: uneven, so that no pattern is seen. */
const CRUMBS = [0.8, 2.3, 0.6, 3.7, 1.5, 4.9, 0.7, 2.8, 1.1, 6.2];
const GRID = 1_000;

/** Paper colours as the page has them. */
function ink(colour: string): string {
  const paint = getComputedStyle(document.documentElement).getPropertyValue(`--${colour}`).trim();
  return paint === '' ? 'white' : paint;
}

/** Draws a line. Chalk lies thin and leaves gaps; a phone's line is full. */
export function drawStroke(
  canvas: HTMLCanvasElement,
  stroke: Pick<Stroke, 'colour' | 'points'>,
  look: 'chalk' | 'full',
): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const scale = canvas.width / WALL_WIDTH;
  const at = ([x, y]: Point): [number, number] => [(x / GRID) * canvas.width, (y / GRID) * canvas.height];
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = ink(stroke.colour);
  const path = new Path2D();
  const [first, ...rest] = stroke.points;
  if (!first) return;
  path.moveTo(...at(first));
  // A dot is a line to itself.
  if (rest.length === 0) path.lineTo(...at(first));
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    const [x, y] = at(point);
    if (!next) path.lineTo(x, y);
    else {
      const [nextX, nextY] = at(next);
      path.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
    }
  }
  pen.setLineDash([]);
  pen.lineWidth = LINE_WIDTH * scale * (rest.length === 0 ? DOT : 1);
  pen.globalAlpha = look === 'chalk' ? 0.82 : 1;
  pen.stroke(path);
  if (look === 'chalk' && rest.length > 0) {
    // Crumbs missing along the line.
    pen.globalCompositeOperation = 'destination-out';
    pen.globalAlpha = 0.24;
    pen.lineCap = 'butt';
    pen.lineWidth = LINE_WIDTH * scale * 1.1;
    pen.setLineDash(CRUMBS.map((length) => length * scale));
    pen.stroke(path);
    pen.globalCompositeOperation = 'source-over';
  }
  pen.globalAlpha = 1;
}

export const wipeCanvas = (canvas: HTMLCanvasElement): void =>
  canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height);
