import type { Missed } from '../../kernel/game.ts';
import { gainsOf } from './scoring.ts';
import type { AliasState, Playing } from './state.ts';

/** What went by between two looks at one game: words that were settled, and points, those of the running round too. */
export function missed(before: AliasState, after: AliasState): readonly Missed[] {
  if (!before.begun || !after.begun) return [];
  const words = wordsOf(after) - wordsOf(before);
  const points = after.teams.flatMap((team): readonly Missed[] => {
    const count = (tallyOf(after)[team] ?? 0) - (tallyOf(before)[team] ?? 0);
    return count === 0 ? [] : [{ what: 'points', count, team }];
  });
  return [...(words > 0 ? [{ what: 'words', count: words, team: null } as const] : []), ...points];
}

/** The turn whose score has not moved yet. */
const unscored = ({ turn, records }: Playing): Playing['turn'] =>
  turn && records.at(-1)?.round !== turn.round ? turn : null;

const wordsOf = (state: Playing): number =>
  state.records.reduce((sum, record) => sum + record.words.length, unscored(state)?.words.length ?? 0);

function tallyOf(state: Playing): Readonly<Record<string, number>> {
  const turn = unscored(state);
  const tally: Record<string, number> = { ...state.scores };
  const gains = turn ? gainsOf(turn.team, turn.words, state.settings.skips) : {};
  for (const [team, points] of Object.entries(gains)) tally[team] = (tally[team] ?? 0) + points;
  return tally;
}
