import { describe, expect, it } from 'vitest';
import { stepTo } from './useKeyboardNav.ts';

const box = (left: number, top: number, width = 100, height = 50) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('walking the screen with arrows', () => {
  const here = box(200, 200);

  it('what lies on the other side is no step', () => {
    expect(stepTo(here, box(0, 200), 'right')).toBeNull();
    expect(stepTo(here, box(200, 400), 'up')).toBeNull();
  });

  it('the neighbour in the same row is nearer than a closer thing two rows down', () => {
    const neighbour = stepTo(here, box(420, 200), 'right');
    const below = stepTo(here, box(310, 400), 'right');
    expect(neighbour).not.toBeNull();
    expect(neighbour ?? 0).toBeLessThan(below ?? Number.POSITIVE_INFINITY);
  });

  it('from below a row, the button straight above is nearer than its neighbours', () => {
    const above = stepTo(here, box(200, 100), 'up');
    const beside = stepTo(here, box(320, 100), 'up');
    expect(above ?? Number.POSITIVE_INFINITY).toBeLessThan(beside ?? 0);
  });
});
