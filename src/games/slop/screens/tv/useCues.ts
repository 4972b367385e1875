import { useEffect } from 'react';
import type { SoundName } from '../../../../ui/sound/effects.ts';
import { desk } from '../../../../ui/tv/desk.ts';

const FULL = 1;
const LAST_SECONDS = 5;

/** Plays once for each new `cue`; null plays nothing. */
export function useSound(cue: string | number | null, name: SoundName | null, volume = FULL): void {
  useEffect(() => {
    if (cue !== null && name !== null) desk().sound.play(name, { volume });
  }, [cue, name, volume]);
}

/** The quiet groove under waiting. */
export function useGroove(on: boolean): void {
  useEffect(() => {
    desk().sound.groove(on);
  }, [on]);
  useEffect(() => () => desk().sound.groove(false), []);
}

/** The last five seconds, each a little higher. */
export const tickAloud = (secondsLeft: number): void =>
  desk().sound.play('tick', { pitch: 1 + (LAST_SECONDS - secondsLeft) * 0.08 });
