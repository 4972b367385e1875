import type { Deadline } from '../../kernel/game.ts';
import type { AliasCommand } from './commands.ts';
import type { AliasState } from './state.ts';
import { ABSENT_MS } from './timing.ts';

/** When the state wants to be woken, and with what. Derived from it each time, all in play time. */
export function deadlines(state: AliasState): readonly Deadline<AliasCommand>[] {
  if (!state.begun || state.stage.phase === 'podium') return [];
  const { stage } = state;
  const round = state.rounds;
  const one = (at: number, command: AliasCommand): readonly Deadline<AliasCommand>[] => [
    { at, clock: 'play', command },
  ];
  if (stage.phase === 'starting' && stage.absentSince !== null) {
    return one(stage.absentSince + ABSENT_MS, { type: 'GiveUpWaiting', round });
  }
  if (stage.phase === 'explaining' && stage.foul) {
    const { step, endsAt } = stage.foul;
    return one(endsAt, { type: 'FoulTimeUp', round, card: stage.table.card, step });
  }
  return one(stage.endsAt, { type: 'TimeUp', phase: stage.phase, round });
}
