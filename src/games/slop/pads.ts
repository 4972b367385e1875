import type { Pad } from '../../kernel/game.ts';
import type { Roster } from '../../kernel/roster.ts';
import type { SlopCommand } from './commands.ts';
import { SLOT_LENGTH_MOST } from './limits.ts';
import { SLOT_HINTS } from './script.ts';
import type { SlopState } from './state.ts';

/** What teams write together: the prompt's six slots, and the blanks of a typed guess. */
export function pads(state: SlopState, _roster: Roster): readonly Pad<SlopCommand>[] {
  if (!state.begun) return [];
  const { stage, act, turn } = state;
  if (stage.phase === 'prompt') {
    return state.order.flatMap((team): Pad<SlopCommand>[] => {
      const pad = state.pads[team];
      if (!pad || pad.written) return [];
      return [
        {
          id: `prompt:${act}:${team}`,
          team,
          texts: SLOT_HINTS.map((_, slot) => pad.slots[slot] ?? ''),
          lineMost: SLOT_LENGTH_MOST,
          closesAt: stage.soon ?? stage.endsAt,
          set: (slot, text) => ({ type: 'SetSlot', act, slot, text }),
        },
      ];
    });
  }
  if (stage.phase === 'guess' && stage.tiles === null && turn) {
    return state.teams.flatMap((team): Pad<SlopCommand>[] => {
      const guess = stage.guesses[team];
      if (team === turn.team || guess?.sentAt != null || stage.blanks === 0) return [];
      return [
        {
          id: `guess:${turn.round}:${team}`,
          team,
          texts: Array.from({ length: stage.blanks }, (_, blank) => guess?.typed[blank] ?? ''),
          lineMost: SLOT_LENGTH_MOST,
          closesAt: stage.soon ?? stage.endsAt,
          set: (blank, text) => ({ type: 'SetGuessSlot', round: turn.round, blank, text }),
        },
      ];
    });
  }
  return [];
}
