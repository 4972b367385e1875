import type { SlopCommand } from './commands.ts';
import { SLOT_LENGTH_MOST } from './limits.ts';
import type { GuessDesk, PromptDesk, SeatOnly, SlopView, StageDesk } from './view.ts';

/** A phone's guess at what its own tap does, dropped when its effect or a refusal arrives. Only what surely follows. */
export function predict(view: SlopView, command: SlopCommand): SlopView {
  const only = view.only;
  if (only?.kind !== 'seat' || !only.desk) return view;
  switch (only.desk.at) {
    case 'prompt':
      return view.everyone.act === actOf(command) ? desked(view, only, prompted(only.desk, command)) : view;
    case 'stage':
      return view.everyone.turn?.round === roundOf(command) ? desked(view, only, staged(only.desk, command)) : view;
    case 'guess':
      return view.everyone.turn?.round === roundOf(command)
        ? desked(view, only, guessed(view, only.desk, command))
        : view;
    case 'opening':
      return view;
    default:
      return only.desk satisfies never;
  }
}

const actOf = (command: SlopCommand): number | null => ('act' in command ? command.act : null);
const roundOf = (command: SlopCommand): number | null => ('round' in command ? command.round : null);

const desked = (view: SlopView, only: SeatOnly, desk: SeatOnly['desk']): SlopView =>
  desk === only.desk ? view : { everyone: view.everyone, only: { ...only, desk } };

function prompted(desk: PromptDesk, command: SlopCommand): PromptDesk {
  if (desk.sent) return desk;
  switch (command.type) {
    case 'SetSlot':
      return { ...desk, slots: desk.slots.with(command.slot, command.text.slice(0, SLOT_LENGTH_MOST)) };
    case 'SetClue':
      return { ...desk, clues: { ...desk.clues, [command.word]: command.clue } };
    case 'SendPrompt':
      return desk.unfit === null ? { ...desk, sent: true } : desk;
    default:
      return desk;
  }
}

function staged(desk: StageDesk, command: SlopCommand): StageDesk {
  return command.type === 'GiveVoice' ? { ...desk, given: command.given } : desk;
}

function guessed(view: SlopView, desk: GuessDesk, command: SlopCommand): GuessDesk {
  const stage = view.everyone.stage;
  if (desk.sent || stage.phase !== 'guess') return desk;
  switch (command.type) {
    case 'PickTile': {
      const without = desk.picks.filter((pick) => pick !== command.tile);
      if (!command.picked) return { ...desk, picks: without };
      return without.length < stage.blanks ? { ...desk, picks: [...without, command.tile] } : desk;
    }
    case 'SetGuessSlot':
      return command.blank < desk.typed.length
        ? { ...desk, typed: desk.typed.with(command.blank, command.text.slice(0, SLOT_LENGTH_MOST)) }
        : desk;
    case 'NameVoice':
      return { ...desk, named: command.voice };
    case 'SendGuess':
      return { ...desk, sent: true };
    default:
      return desk;
  }
}
