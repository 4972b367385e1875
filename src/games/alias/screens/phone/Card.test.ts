import { expect, test } from 'vitest';
import { widthsOf } from './Card.tsx';

test('a word of one piece cannot be broken', () => {
  expect(widthsOf('queue')).toEqual([5]);
});

test('more lines are never wider, and none is narrower than the longest piece', () => {
  const widths = widthsOf('a bug on a banana boat');
  expect(widths).toHaveLength(4);
  for (const [index, width] of widths.entries()) {
    expect(width).toBeLessThanOrEqual(widths[index - 1] ?? width);
    expect(width).toBeGreaterThanOrEqual(6);
  }
});

test('lines are broken as evenly as can be', () => {
  expect(widthsOf('bee bee bee bee')[1]).toBe(6.5);
});

test('a hyphen is a place to break', () => {
  expect(widthsOf('see-saw')).toHaveLength(2);
});
