import type { Viewer } from '../../../kernel/game.ts';
import type { SeatId, TeamId } from '../../../kernel/ids.ts';
import { type Roster, seatIn } from '../../../kernel/roster.ts';
import { undoable } from '../decide/explaining.ts';
import { emptyDesk } from '../evolve.ts';
import type { AliasState, OnTable, Playing, Turn } from '../state.ts';
import { MISSED_MS, UNDO_MS } from '../timing.ts';
import type * as View from '../view.ts';

/** What this viewer alone may see. The TV and spectators are given nothing: a card is never theirs. */
export function only(state: AliasState, viewer: Viewer, roster: Roster): View.AliasOnly | null {
  if (!state.begun || viewer.kind !== 'seat') return null;
  const team = seatIn(roster, viewer.seat)?.team ?? null;
  const swipes = state.turn?.swiper === viewer.seat;
  return {
    kind: 'seat',
    team,
    desk: deskOf(state, viewer.seat, team),
    undo: swipes ? undoOf(state) : null,
    missed: swipes ? missedOf(state) : [],
  };
}

const tableOf = ({ stage }: Playing): OnTable | null =>
  stage.phase === 'explaining' || stage.phase === 'stealing' ? stage.table : null;

function deskOf(state: Playing, seat: SeatId, team: TeamId | null): View.AliasOnly['desk'] {
  if (state.stage.phase === 'writing') {
    if (!team) return null;
    const desk = state.desks[seat];
    return { at: 'writing', words: desk?.words ?? emptyDesk(state), sent: desk?.sent ?? false };
  }
  const table = tableOf(state);
  const role = table && state.turn ? roleOf(state, state.turn, seat, team) : null;
  if (!table || !role) return null;
  return {
    at: 'card',
    card: table.card,
    word: table.face.word,
    level: table.face.level,
    // Some cards have forbidden words, others a picture; they are a matter of the mode that plays with them.
    taboo: state.settings.mode === 'taboo' ? table.face.taboo : null,
    picture: state.settings.mode === 'kids' ? table.face.picture : null,
    left: table.left,
    role,
    dealtAt: table.dealtAt,
    openAt: table.openAt,
  };
}

/** What this seat has to do with the card on the table; null: it may not see it. */
function roleOf(state: Playing, turn: Turn, seat: SeatId, team: TeamId | null): View.CardDesk['role'] | null {
  const explains = seat === turn.explainer;
  if (seat === turn.swiper) return explains ? 'both' : 'swiper';
  if (explains) return 'explainer';
  const { mode, showToOthers } = state.settings;
  return mode === 'taboo' && showToOthers && team !== null && team !== turn.team ? 'watcher' : null;
}

function undoOf({ turn, stage }: Playing): View.UndoDesk | null {
  const last = undoable(turn?.words ?? []);
  if (!last || stage.phase === 'next' || (last.verdict !== 'guessed' && last.verdict !== 'skipped')) return null;
  return { card: last.card, word: last.word, verdict: last.verdict, until: last.settledAt + UNDO_MS };
}

/** The words settled shortly before the card on the table came. */
function missedOf(state: Playing): readonly View.MissedCard[] {
  const table = tableOf(state);
  if (!table) return [];
  return (state.turn?.words ?? [])
    .filter((word) => word.settledAt > table.dealtAt - MISSED_MS)
    .map(({ card, word, verdict, settledAt }) => ({ card, word, verdict, settledAt }));
}
