import { useEffect } from 'react';
import { tickAloud } from './useCues.ts';

const LAST_SECONDS = 5;

/** A tick for each of the last five seconds. */
export function useTicks(secondsLeft: number, running: boolean): void {
  useEffect(() => {
    if (running && secondsLeft >= 1 && secondsLeft <= LAST_SECONDS) tickAloud(secondsLeft);
  }, [secondsLeft, running]);
}
