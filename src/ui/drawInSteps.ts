/** So long a picture of time may stand: a pause has to be seen at once. */
const STEP_MOST_MS = 100;

/**
 * Draws now, and again before the first paint after as many ms as `draw` answers. What changes ten times a second must not be drawn
 * sixty times: that is a phone's battery. Returns how to stop.
 */
export function drawInSteps(draw: () => number): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout>;
  const once = (): void => {
    timer = setTimeout(
      () => {
        frame = requestAnimationFrame(once);
      },
      Math.min(STEP_MOST_MS, draw()),
    );
  };
  once();
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}

/** Until a clock that counts down shows its next second. */
export const toNextSecondMs = (leftMs: number): number => leftMs % 1_000 || 1_000;
