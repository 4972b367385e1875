import type { Missed } from '../../kernel/game.ts';
import type { SlopState } from './state.ts';

/** What went by between two looks at one game: rounds that ended, and the points they brought. */
export function missed(before: SlopState, after: SlopState): readonly Missed[] {
  if (!before.begun || !after.begun) return [];
  const rounds = after.records.length - before.records.length;
  const lines =
    after.rounds === before.rounds ? (after.turn?.play?.reached ?? -1) - (before.turn?.play?.reached ?? -1) : 0;
  const points = after.teams.flatMap((team): readonly Missed[] => {
    const count = (after.scores[team] ?? 0) - (before.scores[team] ?? 0);
    return count === 0 ? [] : [{ what: 'points', count, team }];
  });
  return [
    ...(rounds > 0 ? [{ what: 'rounds', count: rounds, team: null } as const] : []),
    ...(lines > 0 ? [{ what: 'lines', count: lines, team: null } as const] : []),
    ...points,
  ];
}
