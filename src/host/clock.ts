/** The engine's clock: monotonic, anchored to the wall, so that setting the wall does not move a game. */
export type Clock = {
  /** Wall time in ms, by the anchor. */
  now(): number;
  /** Monotonic ms: for silences, which a moved wall must not lengthen. */
  steady(): number;
  /** How far the device's wall has moved from the anchor, in ms. */
  drift(): number;
  /** Takes the drift over into the anchor. */
  reanchor(): void;
};

export function createClock(monotonic: () => number, wall: () => number): Clock {
  let anchor = wall() - monotonic();
  return {
    now: () => anchor + monotonic(),
    steady: monotonic,
    drift: () => wall() - (anchor + monotonic()),
    reanchor: () => {
      anchor = wall() - monotonic();
    },
  };
}
