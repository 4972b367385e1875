import { type RefObject, useEffect } from 'react';
import { motionReduced } from '../../../../ui/motion.ts';
import { desk } from '../../../../ui/tv/desk.ts';

const LAST_SECONDS = 10;
/** From here on it beats twice a second. */
const RACING = 4;

/** In the last ten seconds a heart beats and the stage pulses with it; with less motion it is only heard, and the lights are red. */
export function useHeartbeat(stage: RefObject<HTMLElement | null>, secondsLeft: number, beating: boolean): void {
  useEffect(() => {
    if (!beating || secondsLeft < 1 || secondsLeft > LAST_SECONDS) return;
    const beat = (): void => {
      const near = (LAST_SECONDS - secondsLeft) / LAST_SECONDS;
      desk().sound.play('heartbeat', { volume: 0.6 + 0.4 * near, pitch: 1 + near * 0.35 });
      if (motionReduced()) return;
      const scale = 1.012 + 0.016 * near;
      stage.current?.animate(
        [
          { transform: 'none' },
          { transform: `scale(${scale})` },
          { transform: 'none' },
          { transform: `scale(${1 + (scale - 1) / 2})` },
          { transform: 'none' },
        ],
        { duration: 380, easing: 'ease-out' },
      );
    };
    beat();
    if (secondsLeft > RACING) return;
    const again = setTimeout(beat, 500);
    return () => clearTimeout(again);
  }, [stage, secondsLeft, beating]);
}

export const heartBeats = (secondsLeft: number): boolean => secondsLeft <= LAST_SECONDS;
