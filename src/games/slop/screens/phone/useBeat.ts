import { useEffect, useState } from 'react';
import type { Beat } from '../../view.ts';

const LOOK_EVERY_MS = 100;

/** Which beat of the reveal the TV shows now, by play time; -1 before the first. */
export function useBeat(beats: readonly Beat[], playNow: () => number): number {
  const [beat, setBeat] = useState(-1);
  useEffect(() => {
    const look = (): void => {
      const now = playNow();
      setBeat(beats.findLastIndex((one) => one.at <= now));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [beats, playNow]);
  return beat;
}
