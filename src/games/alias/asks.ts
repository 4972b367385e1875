import type { Ask, AskAnswer } from '../../kernel/game.ts';
import type { OutsideCommand } from './commands.ts';
import { OWN_PACK } from './settings.ts';
import type { AliasState } from './state.ts';

/** Own packs are asked for once a game. */
export const cardsAskId = 'cards';

/** What the host's shelf is asked: the ids of own packs, without their `own:`. It answers with an array of their cards. */
export type CardsInput = { readonly packs: readonly string[] };

export function asks(state: AliasState): readonly Ask[] {
  if (!state.begun || state.stage.phase !== 'dealing') return [];
  const packs = state.settings.packs.filter((id) => id.startsWith(OWN_PACK)).map((id) => id.slice(OWN_PACK.length));
  const input: CardsInput = { packs };
  return [{ id: cardsAskId, task: 'alias.cards', input, by: state.stage.endsAt, drafts: [] }];
}

/** An answer from outside as the command that brings it to the rules. */
export const answered = (ask: Ask, answer: AskAnswer): OutsideCommand => ({
  type: 'BringCards',
  ask: ask.id,
  answer: answer.ok ? { ok: true, cards: answer.value } : { ok: false, why: answer.why },
});
