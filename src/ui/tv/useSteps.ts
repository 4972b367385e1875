import { useEffect, useState } from 'react';

const LOOK_EVERY_MS = 80;

/** How many of these play times have passed, kept up to date. A pause stands still, a reopened TV finds its place. */
export function useSteps(times: readonly number[], playNow: () => number): number {
  const passed = (): number => {
    const now = playNow();
    return times.filter((at) => at <= now).length;
  };
  const [steps, setSteps] = useState(passed);
  const key = times.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the times as text stand for the list, which is made anew by each render
  useEffect(() => {
    const look = (): void => setSteps(passed());
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [key, playNow]);
  return steps;
}
