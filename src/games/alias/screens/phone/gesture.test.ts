import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dragOf, leanOf, reachOf, sideOf, verdictOf } from './gesture.ts';

const REACH = 100;
const held = (dx: number, dy: number) => ({ dx, dy, vx: 0, vy: 0 });

test.each([
  ['right', 120, 0, 'guessed'],
  ['up', 0, -120, 'guessed'],
  ['up and right', 90, -90, 'guessed'],
  ['left', -120, 0, 'skipped'],
  ['down', 0, 120, 'skipped'],
  ['down and left', -90, 90, 'skipped'],
] as const)('[E2] a card pulled %s far enough is judged', (_way, dx, dy, verdict) => {
  expect(verdictOf(held(dx, dy), REACH)).toBe(verdict);
});

test('[E2] a card let go before it is far enough springs back', () => {
  expect(verdictOf(held(60, 0), REACH)).toBeNull();
});

test('[E2] a flick needs no distance, a tremble is no flick', () => {
  expect(verdictOf({ dx: 40, dy: 0, vx: 0.8, vy: 0 }, REACH)).toBe('guessed');
  expect(verdictOf({ dx: 10, dy: 0, vx: 0.8, vy: 0 }, REACH)).toBeNull();
});

test('[E2] a card flung back on its way out is not judged', () => {
  expect(verdictOf({ dx: 130, dy: 0, vx: -0.9, vy: 0 }, REACH)).toBeNull();
});

test('[E2] a corner between the two verdicts is neither', () => {
  expect(verdictOf(held(110, 110), REACH)).toBeNull();
  expect(verdictOf(held(-110, -110), REACH)).toBeNull();
});

test('the opposite pull is the opposite verdict', () => {
  const px = fc.integer({ min: -900, max: 900 });
  const other = { guessed: 'skipped', skipped: 'guessed' } as const;
  fc.assert(
    fc.property(px, px, (dx, dy) => {
      const side = sideOf(dx, dy);
      expect(sideOf(-dx, -dy)).toBe(side === null ? null : other[side]);
    }),
  );
});

test('what a card leans to is what it becomes, for whoever lets go slowly', () => {
  const px = fc.integer({ min: -900, max: 900 });
  fc.assert(
    fc.property(px, px, (dx, dy) => {
      const { to, part } = leanOf({ dx, dy }, REACH);
      expect(verdictOf(held(dx, dy), REACH)).toBe(part >= 1 ? to : null);
      expect(part).toBeGreaterThanOrEqual(0);
      expect(part).toBeLessThanOrEqual(1);
    }),
  );
});

test('speed is that of the last moments, not of the whole way', () => {
  const drag = dragOf([
    { x: 0, y: 0, at: 0 },
    { x: 100, y: 0, at: 100 },
    { x: 102, y: 0, at: 900 },
    { x: 102, y: 0, at: 960 },
  ]);
  expect(drag).toEqual({ dx: 102, dy: 0, vx: 0, vy: 0 });
});

test('[E2] a flick whose lifting is told late is still a flick, and a rest is a rest', () => {
  const flick = [
    { x: 195, y: 400, at: 3_201 },
    { x: 195, y: 380, at: 3_255 },
    { x: 195, y: 360, at: 3_299 },
    { x: 195, y: 340, at: 3_336 },
  ];
  expect(verdictOf(dragOf([...flick, { x: 195, y: 340, at: 3_367 }]), REACH)).toBe('guessed');
  expect(verdictOf(dragOf([...flick, { x: 195, y: 340, at: 3_536 }]), REACH)).toBeNull();
});

test('one look at a thumb has no speed', () => {
  expect(dragOf([{ x: 5, y: 5, at: 7 }])).toEqual({ dx: 0, dy: 0, vx: 0, vy: 0 });
});

test('the reach is a thumb’s, on any card', () => {
  expect(reachOf(100, 60)).toBe(64);
  expect(reachOf(290, 300)).toBeCloseTo(87);
  expect(reachOf(2_000, 2_000)).toBe(120);
});
