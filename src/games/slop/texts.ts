import type { Asker } from '../../kernel/game.ts';
import { type Roster, seatIn } from '../../kernel/roster.ts';
import type { SlopCommand } from './commands.ts';
import type { SlopState } from './state.ts';

/**
 * Player text in a command, and what it would make together with what stands beside it: a rude word spread over two slots is
 * stopped when its last part is typed, so that what stands is always clean.
 */
export function textsOf(command: SlopCommand, state?: SlopState, by?: Asker, roster?: Roster): readonly string[] {
  switch (command.type) {
    case 'SetSlot': {
      const slots = besideIn(state, by, roster)?.prompt ?? [];
      return withNeighbours(slots, command.slot, command.text);
    }
    case 'SetGuessSlot': {
      const typed = besideIn(state, by, roster)?.guess ?? [];
      return withNeighbours(typed, command.blank, command.text);
    }
    case 'SetClue':
      return [command.clue];
    default:
      return [];
  }
}

function besideIn(
  state: SlopState | undefined,
  by: Asker | undefined,
  roster: Roster | undefined,
): { readonly prompt: readonly string[]; readonly guess: readonly string[] } | null {
  if (!state?.begun || !roster || (by?.kind !== 'seat' && by?.kind !== 'bot')) return null;
  const team = seatIn(roster, by.seat)?.team;
  if (!team) return null;
  const guess = state.stage.phase === 'guess' ? (state.stage.guesses[team]?.typed ?? []) : [];
  return { prompt: state.pads[team]?.slots ?? [], guess };
}

function withNeighbours(beside: readonly string[], index: number, text: string): readonly string[] {
  const joined = beside.map((other, at) => (at === index ? text : other)).join(' ');
  return joined.trim() === text ? [text] : [text, joined];
}
