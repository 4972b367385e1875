import { useEffect } from 'react';
import { type Haptic, haptic } from '../../../../ui/haptics.ts';

/** A knock in the hand when something begins that concerns this phone; once for each new `cue`, none for null. */
export function useCue(cue: string | null, kind: Haptic = 'cue'): void {
  useEffect(() => {
    if (cue !== null) haptic(kind);
  }, [cue, kind]);
}
