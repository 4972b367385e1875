import { scriptOf } from './decide/performance.ts';
import type { SlopState } from './state.ts';

/** Lines spoken aloud since this round began: what bots may hear. A line counts once it is over. */
export function heard(state: SlopState): readonly string[] {
  if (!state.begun) return [];
  const { stage, turn } = state;
  const play = turn?.play;
  if (!play) return [];
  const over = stage.phase === 'performance' ? stage.line : play.reached + 1;
  return (scriptOf(state)?.lines ?? []).slice(0, Math.max(0, over)).map((line) => line.text);
}
