/** A quiet room still makes a hill: presses per watcher and second that fill the height. */
const FULL_PRESSES = 2.5;

export type Point = { readonly x: number; readonly y: number };

/** The curve as points between 0 and 1, y up, each second smoothed with its neighbours. `least` seconds fill the width at least. */
export function hillPoints(curve: readonly number[], least: number): readonly Point[] {
  const top = Math.max(FULL_PRESSES, ...curve);
  const last = Math.max(least, curve.length - 1);
  return curve.map((value, second) => {
    const before = curve[second - 1] ?? value;
    const after = curve[second + 1] ?? value;
    return { x: second / last, y: (before + 2 * value + after) / (4 * top) };
  });
}

/** A soft line through points in a box, as the inside of an SVG path; y down. */
export function softLine(points: readonly Point[], wide: number, high: number): string {
  const at = points.map(({ x, y }) => ({ x: x * wide, y: high - y * high }));
  const first = at[0];
  if (!first) return '';
  let path = `${first.x.toFixed(1)} ${first.y.toFixed(1)}`;
  for (let index = 1; index < at.length; index++) {
    const from = at[index - 1] ?? first;
    const to = at[index] ?? first;
    const middle = ((from.x + to.x) / 2).toFixed(1);
    path += `C${middle} ${from.y.toFixed(1)} ${middle} ${to.y.toFixed(1)} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  }
  return path;
}
