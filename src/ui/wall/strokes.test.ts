import { expect, test } from 'vitest';
import type { Stroke } from '../../stores/pads.ts';
import { drawFrom, drawnBy } from './strokes.ts';

const stroke = (seat: string, x: number): Stroke => ({ seat, colour: 'mint', points: [[x, x]] });
/** As they come from the host each time: alike, not the same. */
const copy = (strokes: readonly Stroke[]): Stroke[] => structuredClone([...strokes]);
const three = [stroke('ada', 1), stroke('bo', 2), stroke('ada', 3)];

test('only strokes that came are drawn', () => {
  expect(drawFrom([], three)).toBe(0);
  expect(drawFrom(three, copy([...three, stroke('bo', 4)]))).toBe(3);
  expect(drawFrom(three, copy(three))).toBe(3);
});

test('a wipe, and old strokes that made room, have all drawn anew', () => {
  expect(drawFrom(three, [])).toBeNull();
  expect(drawFrom(three, copy([...three.slice(1), stroke('bo', 4)]))).toBeNull();
});

test('another’s stroke that came in between has all drawn anew', () => {
  expect(drawFrom(three, copy([three[0], stroke('bo', 9), three[1], three[2]] as Stroke[]))).toBeNull();
});

test('whoever has drawn is named once, first come first', () => {
  expect(drawnBy(three)).toEqual(['ada', 'bo']);
});
