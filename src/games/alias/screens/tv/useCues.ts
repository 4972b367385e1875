import { useEffect } from 'react';
import { desk } from '../../../../ui/tv/desk.ts';
import { useFact } from '../../../../ui/tv/useFact.ts';
import type { Verdict } from '../../view.ts';
import type { AliasTvProps } from './props.ts';

const LAST_SECONDS = 5;

/** The quiet groove under waiting. */
export function useGroove(on: boolean): void {
  useEffect(() => {
    desk().sound.groove(on);
  }, [on]);
  useEffect(() => () => desk().sound.groove(false), []);
}

/** The last five seconds of whatever waits, each a little higher. */
export const tickAloud = (secondsLeft: number): void =>
  desk().sound.play('tick', { pitch: 1 + (LAST_SECONDS - secondsLeft) * 0.08 });

/** A guess after a guess sounds higher, up to an octave. */
const STREAK_MOST = 12;

function settled(verdict: Verdict, streak: number): void {
  const { sound } = desk();
  switch (verdict) {
    case 'guessed':
      return sound.play('pop', { pitch: 2 ** (Math.min(streak, STREAK_MOST) / 12) });
    case 'skipped':
      return sound.play('swipeLeft');
    case 'fouled':
      return sound.play('buzzer');
    case 'stolen':
      return sound.play('rimShot');
    case 'lost':
      return sound.play('buzzer', { pitch: 0.7, volume: 0.5 });
    default:
      return verdict satisfies never;
  }
}

/** Every fact that is heard. What is heard is seen as well: a slip, a flash, or the set that comes with it. */
export function useFactSounds({ onFact, everyone }: AliasTvProps): void {
  useFact(onFact, (fact) => {
    const { sound } = desk();
    switch (fact.kind) {
      case 'round-started':
        return sound.play('go');
      case 'settled': {
        const all = everyone.turn?.words ?? [];
        const words = all.filter((word) => word.card < fact.card);
        const since = [...words].reverse().findIndex((word) => word.verdict !== 'guessed');
        return settled(fact.verdict, since === -1 ? words.length : since);
      }
      case 'undone':
        return sound.play('flip');
      case 'foul-called':
        return sound.play('whistle');
      case 'foul-settled':
        return fact.fouled ? undefined : sound.play('go');
      case 'role-passed':
        return sound.play('curtain');
      case 'bell':
        return sound.play('bell');
      case 'disputed':
        return sound.play('flip', { pitch: 0.8 });
      case 'flipped':
        return sound.play('slam');
      case 'points':
        return sound.play('pop');
      case 'team-skipped':
        return sound.play('sadTrombone');
      case 'tie-break':
      case 'hat-pass':
        return sound.play('horn');
      case 'stolen':
      case 'round-ended':
      case 'game-ended':
        return undefined;
      default:
        return fact satisfies never;
    }
  });
}
