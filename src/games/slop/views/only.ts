import type { Viewer } from '../../../kernel/game.ts';
import type { SeatId, TeamId } from '../../../kernel/ids.ts';
import { type Roster, seatIn } from '../../../kernel/roster.ts';
import { cardOf } from '../cards.ts';
import { unfit } from '../decide/flow.ts';
import { scriptOf } from '../decide/performance.ts';
import { REROLLS } from '../limits.ts';
import { contentWordsOf } from '../match.ts';
import type { Repertoire } from '../repertoire.ts';
import type { Pad, Playing, SlopState, Turn } from '../state.ts';
import { wordsOf } from '../tokens.ts';
import type * as View from '../view.ts';
import { screenOnly } from './screen.ts';

/** What this viewer alone may see. Spectators see what all see. */
export function only(state: SlopState, viewer: Viewer, roster: Roster, repertoire: Repertoire): View.SlopOnly | null {
  if (!state.begun || viewer.kind === 'spectator') return null;
  if (viewer.kind === 'screen') return screenOnly(state, roster);
  const team = seatIn(roster, viewer.seat)?.team ?? null;
  const deal = team && state.deals[team];
  return {
    kind: 'seat',
    team,
    card: deal ? cardOf(repertoire, deal.voice) : null,
    desk: deskOf(state, viewer.seat, team, repertoire),
  };
}

function deskOf(state: Playing, seat: SeatId, team: TeamId | null, repertoire: Repertoire): View.SeatOnly['desk'] {
  const { stage, turn } = state;
  switch (stage.phase) {
    case 'opening': {
      const mine = (line: number): boolean => stage.lines[line]?.who.includes(seat) ?? false;
      const now = mine(stage.line) ? stage.lines[stage.line] : undefined;
      return { at: 'opening', text: now?.text ?? null, business: now?.business ?? null, next: mine(stage.line + 1) };
    }
    case 'prompt': {
      const pad = team && state.pads[team];
      return pad ? promptDesk(state, pad, repertoire) : null;
    }
    case 'rehearsal':
    case 'performance':
    case 'judging':
      return turn && team === turn.team ? stageDesk(state, turn, seat) : null;
    case 'guess': {
      if (turn && team === turn.team) return stageDesk(state, turn, seat);
      const guess = team && stage.guesses[team];
      if (!guess) return null;
      const { picks, typed, named, sentAt } = guess;
      return { at: 'guess', picks, typed, named, sent: sentAt !== null };
    }
    case 'writing':
    case 'reveal':
    case 'scores':
    case 'podium':
      return null;
    default:
      return stage satisfies never;
  }
}

function promptDesk(state: Playing, pad: Pad, repertoire: Repertoire): View.PromptDesk {
  const { slots, clues, written } = pad;
  return {
    at: 'prompt',
    slots,
    sent: written !== null,
    safety: written !== null && written.safety !== null,
    seed: pad.seeds[pad.seed] ?? '',
    rerolls: Math.max(0, REROLLS - pad.seed),
    unknown: contentWordsOf(slots)
      .map((word) => word.word)
      .filter((word) => !repertoire.known(word)),
    clues,
    unfit: unfit(slots, state.tie),
  };
}

/** The teleprompter: the acting team's alone, and not before its own rehearsal. */
function stageDesk(state: Playing, turn: Turn, seat: SeatId): View.StageDesk | null {
  const written = state.pads[turn.team]?.written;
  const script = scriptOf(state);
  const { play } = turn;
  if (!written || !play) return null;
  const offering = state.stage.phase === 'rehearsal' && !play.swiped && play.offers.length > 1;
  return {
    at: 'stage',
    prompt: written.slots.flatMap(wordsOf),
    safety: written.safety !== null,
    title: script?.title ?? '',
    lines: (script?.lines ?? []).map(
      ({ part, text, business }): View.PromptLine => ({ part, text, ...(business ? { business } : {}) }),
    ),
    parts: play.cast.flatMap((role) => (role.seat === seat ? role.part : [])),
    drafts: offering ? play.offers.map(({ title, premise }) => ({ title, premise })) : [],
    chosen: play.chosen,
    given: play.given[seat] === true,
  };
}
