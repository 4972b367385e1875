import type { TeamId } from '../../kernel/ids.ts';
import { ENDLESS_CYCLES, TIE_CYCLES_MOST } from './limits.ts';
import { tiedAtTheTop } from './scoring.ts';
import type { Playing } from './state.ts';
import type { Ending } from './view.ts';

/** What comes after the rounds that have been scored. */
export type Ahead =
  | { readonly kind: 'turn'; readonly team: TeamId }
  | { readonly kind: 'cycle' }
  | { readonly kind: 'tie'; readonly order: readonly TeamId[] }
  | { readonly kind: 'over'; readonly ended: Ending };

export function ahead(state: Playing): Ahead {
  if (state.exhausted) return { kind: 'over', ended: 'exhausted' };
  const played = state.records.filter((record) => record.cycle === state.cycle).length;
  const team = state.order[played];
  const emptied = state.hat !== null && state.hat.pass > 2;
  if (team && !emptied) return { kind: 'turn', team };
  if (state.tie === 0 && !emptied && !reached(state)) return { kind: 'cycle' };
  // In a tie-break nobody else gets points, so that nobody else is at the top.
  const tied = tiedAtTheTop(state.teams, state.scores);
  if (tied.length > 1 && state.tie < TIE_CYCLES_MOST) return { kind: 'tie', order: tied };
  return { kind: 'over', ended: 'played' };
}

function reached({ settings, hat, cycle, teams, scores }: Playing): boolean {
  const { goal } = settings;
  if (cycle >= (goal.kind === 'rounds' ? goal.cycles : ENDLESS_CYCLES)) return true;
  return goal.kind === 'target' && hat === null && teams.some((team) => (scores[team] ?? 0) >= goal.points);
}
