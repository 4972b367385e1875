import { TEAMS_LEAST, TEAMS_MOST } from './limits.ts';
import type { Acts } from './settings.ts';

/** Minutes of a game at dial 1 for two to six teams, as measured in play; five teams stand between four and six. */
const MINUTES: Readonly<Record<Acts, readonly number[]>> = { 1: [7, 9, 11, 13, 15], 3: [17, 23, 29, 34, 39] };

/** For the lobby's two buttons. */
export function minutesOf(teams: number, acts: Acts, dial: number): number {
  const row = Math.min(Math.max(teams, TEAMS_LEAST), TEAMS_MOST) - TEAMS_LEAST;
  return Math.round((MINUTES[acts][row] ?? 0) * dial);
}
