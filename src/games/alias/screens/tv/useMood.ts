import type { AliasTvProps } from './props.ts';
import { useClock } from './useClock.ts';
import { heartBeats } from './useHeartbeat.ts';

/** How the wall of lights feels about this moment: frozen by a foul, hot near the bell; null: as its set says. */
export function useMood({ everyone, clocks }: AliasTvProps): 'hot' | 'frozen' | null {
  const { stage } = everyone;
  const running = stage.phase === 'explaining';
  const { seconds } = useClock({
    endsAt: running ? stage.endsAt : null,
    standsMs: null,
    totalMs: everyone.settings.roundMs,
    bulbs: 0,
    playNow: clocks.playNow,
  });
  if (!running) return null;
  if (stage.foul) return 'frozen';
  return heartBeats(seconds) ? 'hot' : null;
}
