import type { AliasCommand } from './commands.ts';
import type { AliasOnly, AliasView } from './view.ts';

/** A phone's guess at what its own tap does, dropped when its effect or a refusal arrives. Only what surely follows. */
export function predict(view: AliasView, command: AliasCommand): AliasView {
  const { everyone, only } = view;
  if (!only) return view;
  const next = predicted(view, only, command);
  return next === only ? view : { everyone, only: next };
}

function predicted({ everyone }: AliasView, only: AliasOnly, command: AliasCommand): AliasOnly {
  const { desk } = only;
  switch (command.type) {
    case 'SetWord':
      if (desk?.at !== 'writing' || command.slot >= desk.words.length) return only;
      return { ...only, desk: { ...desk, words: desk.words.with(command.slot, command.text), sent: false } };
    case 'SendWords':
      return desk?.at === 'writing' ? { ...only, desk: { ...desk, sent: true } } : only;
    case 'Swipe': {
      // The card leaves the table at once; which one comes next only the host can tell.
      const { stage, turn } = everyone;
      if (stage.phase !== 'explaining' || stage.foul || turn?.round !== command.round) return only;
      if (desk?.at !== 'card' || desk.card !== command.card) return only;
      return desk.role === 'both' || desk.role === 'swiper' ? { ...only, desk: null, undo: null } : only;
    }
    case 'Undo':
      return only.undo?.card === command.card && everyone.turn?.round === command.round
        ? { ...only, undo: null }
        : only;
    default:
      return only;
  }
}
