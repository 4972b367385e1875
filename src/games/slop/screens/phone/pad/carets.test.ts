import { expect, test } from 'vitest';
import { flagAt, isBehind, placeIn, rangeOf } from './carets.ts';

test('a selection drawn backwards is put back backwards', () => {
  expect(rangeOf({ anchor: 5, head: 2 }, 9)).toEqual({ start: 2, end: 5, direction: 'backward' });
  expect(rangeOf({ anchor: 2, head: 5 }, 9)).toEqual({ start: 2, end: 5, direction: 'forward' });
});

test('a caret behind letters that have gone is put at the end', () => {
  expect(rangeOf({ anchor: 7, head: 7 }, 4)).toEqual({ start: 4, end: 4, direction: 'forward' });
});

test('a caret stands as far into the field as its letters, less what is scrolled away', () => {
  expect(placeIn({ left: 10, width: 100, scroll: 0 }, 30)).toBe(40);
  expect(placeIn({ left: 10, width: 100, scroll: 25 }, 30)).toBe(15);
});

test('a caret out of sight waits at the edge it is behind', () => {
  const window = { left: 10, width: 100, scroll: 50 };
  expect(placeIn(window, 20)).toBe(10);
  expect(placeIn(window, 400)).toBe(110);
});

test('a flag never hangs over the field’s sides', () => {
  expect(flagAt(80, 40, 160)).toBe(60);
  expect(flagAt(12, 40, 160)).toBe(0);
  expect(flagAt(155, 40, 160)).toBe(120);
  expect(flagAt(30, 90, 60)).toBe(0);
});

test('a word the room has not is behind; blanks and signs it tidied away are not', () => {
  expect(isBehind('', 'pirate', 28)).toBe(true);
  expect(isBehind('pirate', ' pirate  ', 28)).toBe(false);
  expect(isBehind('a b', 'a  b', 28)).toBe(false);
  expect(isBehind('café', 'cafe\u0301', 28)).toBe(false);
});

test('a line longer than the room keeps is not called behind', () => {
  expect(isBehind('x'.repeat(28), 'x'.repeat(30), 28)).toBe(false);
});
