import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../stores/pads.ts';
import { beginLine, endLine, goOn, NEAR, onGrid, PIECE_EVERY_MS, PIECE_POINTS } from './pen.ts';

const row = (count: number): Point[] => Array.from({ length: count }, (_, at) => [(at + 1) * 10, 0] as const);

test('a tap is a dot', () => {
  expect(endLine(beginLine([5, 5], 0))).toEqual([[5, 5]]);
});

test('points wait for their piece, and go off when it has waited long enough', () => {
  const early = goOn(beginLine([0, 0], 0), row(3), PIECE_EVERY_MS - 1);
  expect(early.pieces).toEqual([]);
  const late = goOn(early.line, [], PIECE_EVERY_MS);
  expect(late.pieces).toEqual([[[0, 0], ...row(3)]]);
  expect(late.line.points).toEqual([[30, 0]]);
});

test('a full piece goes off at once', () => {
  const { pieces, line } = goOn(beginLine([0, 0], 0), row(PIECE_POINTS), 1);
  expect(pieces.map((piece) => piece.length)).toEqual([PIECE_POINTS]);
  expect(line.points).toHaveLength(2);
});

test('a finger that trembles on the spot sends nothing', () => {
  const { line, pieces } = goOn(
    beginLine([50, 50], 0),
    [
      [51, 50],
      [50, 52],
      [52, 51],
    ],
    1_000,
  );
  expect(pieces).toEqual([]);
  expect(line.points).toEqual([[50, 50]]);
});

test('a finger lifted after its last piece sends no dot on top', () => {
  const { line } = goOn(beginLine([0, 0], 0), row(3), PIECE_EVERY_MS);
  expect(endLine(line)).toBeNull();
});

const point = fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 1_000 }));
const moves = fc.array(fc.tuple(fc.array(point, { maxLength: 50 }), fc.nat({ max: 100 })), { maxLength: 20 });

test('pieces joined end to end are the line that was drawn, trembling aside', () => {
  fc.assert(
    fc.property(point, moves, (first, steps) => {
      let line = beginLine(first, 0);
      let nowMs = 0;
      const pieces: (readonly Point[])[] = [];
      const drawn: Point[] = [first];
      for (const [points, passed] of steps) {
        nowMs += passed;
        const gone = goOn(line, points, nowMs);
        line = gone.line;
        pieces.push(...gone.pieces);
        for (const [x, y] of points) {
          const [px, py] = drawn.at(-1) as Point;
          if (Math.hypot(x - px, y - py) >= NEAR) drawn.push([x, y]);
        }
      }
      const rest = endLine(line);
      if (rest) pieces.push(rest);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(PIECE_POINTS);
      expect(pieces.flatMap((piece, at) => (at === 0 ? piece : piece.slice(1)))).toEqual(drawn);
    }),
  );
});

test('a finger outside of the wall draws along its edge', () => {
  const box = { left: 100, top: 50, width: 200, height: 400 };
  expect(onGrid({ clientX: 200, clientY: 250 }, box)).toEqual([500, 500]);
  expect(onGrid({ clientX: 0, clientY: 999 }, box)).toEqual([0, 1_000]);
  expect(onGrid({ clientX: 5, clientY: 5 }, { left: 0, top: 0, width: 0, height: 0 })).toEqual([0, 0]);
});
