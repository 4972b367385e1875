export type Swiped = 'guessed' | 'skipped';

/** Where a thumb has got to, from where it went down: px, and px per ms over its last moments. Right and down count up. */
export type Drag = { readonly dx: number; readonly dy: number; readonly vx: number; readonly vy: number };

/** One look at the thumb. */
export type Touch = { readonly x: number; readonly y: number; readonly at: number };

/** Faster than this, in px per ms, is a flick: it need not go far. */
const FLICK_SPEED = 0.35;
/** What trembles is no flick. */
const FLICK_LEAST = 24;
/** Towards a corner between the two verdicts, the larger way must be this much larger. */
const CLEAR = 1.35;
/** A share of the card's shorter side, within what a thumb can do. */
const REACH_SHARE = 0.3;
const REACH_LEAST = 64;
const REACH_MOST = 120;
/** How far back the speed is measured. */
const SPEED_OVER_MS = 100;
/** A thumb that has rested for longer before it lets go is not flicking; sooner, its lifting is told late by a busy phone. */
const REST_MS = 60;

/** How far a card has to be pulled to count, in px. */
export const reachOf = (width: number, height: number): number =>
  Math.min(REACH_MOST, Math.max(REACH_LEAST, REACH_SHARE * Math.min(width, height)));

/** Up or right is guessed, down or left skipped; a corner between the two is neither, and so is the middle. */
export function sideOf(dx: number, dy: number): Swiped | null {
  const across: Swiped | null = dx === 0 ? null : dx > 0 ? 'guessed' : 'skipped';
  const along: Swiped | null = dy === 0 ? null : dy < 0 ? 'guessed' : 'skipped';
  if (across === along) return across;
  const [wide, high] = [Math.abs(dx), Math.abs(dy)];
  if (wide >= high * CLEAR) return across;
  return high >= wide * CLEAR ? along : null;
}

/** The verdict the card leans to, and how much of the way it has gone: 0 to 1, where 1 is far enough. */
export function leanOf({ dx, dy }: Pick<Drag, 'dx' | 'dy'>, reach: number): { to: Swiped | null; part: number } {
  const to = sideOf(dx, dy);
  return { to, part: to === null ? 0 : Math.min(1, Math.hypot(dx, dy) / reach) };
}

/** The verdict when the thumb lets go; null: the card springs back. */
export function verdictOf(drag: Drag, reach: number): Swiped | null {
  const { to, part } = leanOf(drag, reach);
  if (to === null) return null;
  const flung = sideOf(drag.vx, drag.vy);
  const fast = Math.hypot(drag.vx, drag.vy) >= FLICK_SPEED;
  // Flung back on the way out: changed their mind.
  if (fast && flung !== to) return null;
  if (part >= 1) return to;
  return fast && Math.hypot(drag.dx, drag.dy) >= FLICK_LEAST ? to : null;
}

/** The drag from the looks at a thumb, oldest first. */
export function dragOf(touches: readonly Touch[]): Drag {
  const first = touches[0];
  const lifted = touches.at(-1);
  if (!first || !lifted) return { dx: 0, dy: 0, vx: 0, vy: 0 };
  const before = touches.at(-2);
  const lateLift = before && before.x === lifted.x && before.y === lifted.y && lifted.at - before.at <= REST_MS;
  const last = lateLift ? before : lifted;
  const from = touches.find((touch) => last.at - touch.at <= SPEED_OVER_MS) ?? last;
  const ms = last.at - from.at;
  return {
    dx: last.x - first.x,
    dy: last.y - first.y,
    vx: ms > 0 ? (last.x - from.x) / ms : 0,
    vy: ms > 0 ? (last.y - from.y) / ms : 0,
  };
}

/** How a card lies under the thumb: it turns a little, as paper held at its lower edge does. */
export const lieOf = ({ dx, dy }: Pick<Drag, 'dx' | 'dy'>): string =>
  `translate3d(${Math.round(dx)}px, ${Math.round(dy)}px, 0) rotate(${(dx * 0.045).toFixed(2)}deg)`;

/** Where a card goes that was only tapped about: the way its button lies. */
export const TAPPED: Readonly<Record<Swiped, Pick<Drag, 'dx' | 'dy'>>> = {
  guessed: { dx: 8, dy: 0 },
  skipped: { dx: -8, dy: 0 },
};
