import { hillPoints, type Point, softLine } from '../hill.ts';

/** Hills of a ride: more are a washboard, fewer a bump. */
const HILLS = 6;
const LOW = 0.08;
/** A room that stayed quiet still gets a ride worth the ticket. */
const QUIET = [0.12, 0.3, 0.18, 0.5, 0.22, 0.14] as const;

/** The part of the beat at which the car is at the summit. */
export const SUMMIT_AT = 0.5;
/** It hangs there until this part, then falls. */
const FALLS_AT = 0.68;

export type Track = {
  readonly path: string;
  readonly summit: Point;
  readonly trestles: readonly Point[];
};

/** The curve, sampled to a few hills, as a track in a box; y down. */
export function coaster(curve: readonly number[], wide: number, high: number): Track {
  const points = hillPoints(curve, 1);
  const loud = points.some(({ y }) => y > 0.02);
  const top = Math.max(...points.map(({ y }) => y), 0.01);
  const heights = Array.from({ length: HILLS }, (_, hill) => {
    if (!loud) return QUIET[hill] ?? LOW;
    const from = Math.floor((hill * points.length) / HILLS);
    const to = Math.max(from + 1, Math.floor(((hill + 1) * points.length) / HILLS));
    return Math.max(...points.slice(from, to).map(({ y }) => y / top), 0);
  });
  // Valleys between the hills: a curve that only climbs makes no ride.
  const ride: Point[] = [{ x: 0, y: 0.04 }];
  heights.forEach((height, hill) => {
    const next = heights[hill + 1] ?? 0;
    ride.push({ x: (hill + 0.75) / (HILLS + 0.5), y: LOW + height * (1 - LOW) });
    ride.push({ x: (hill + 1.25) / (HILLS + 0.5), y: LOW + Math.min(height, next) * 0.55 });
  });
  ride.push({ x: 1, y: 0.04 });
  const at = ride.map(({ x, y }) => ({ x: x * wide, y: high - y * high }));
  const summit = at.reduce((best, point) => (point.y < best.y ? point : best));
  const trestles = at.filter((_, index) => index % 2 === 1);
  return { path: `M${softLine(ride, wide, high)}`, summit, trestles };
}

/** Slowly up to the summit, a breath, and down: the part of the track behind the car. `peak` is the summit's. */
export function progressAt(part: number, peak: number): number {
  if (part <= SUMMIT_AT) {
    const up = part / SUMMIT_AT;
    return peak * (1 - (1 - up) ** 2);
  }
  if (part <= FALLS_AT) return peak;
  const down = (part - FALLS_AT) / (1 - FALLS_AT);
  return peak + (1 - peak) * down ** 2;
}
