import type { AliasEveryone } from '../../view.ts';
import { words } from './words.ts';

/** What the game is played to, for the sign in the valance. */
export function goalOf({ settings, cycle, tie }: AliasEveryone): string {
  if (tie > 0) return words.goal.tie;
  const { goal, mode } = settings;
  if (goal.kind === 'rounds') return words.goal.rounds(cycle, goal.cycles);
  return mode === 'hat' ? words.goal.hat : words.goal.target(goal.points);
}
