import { accept, refuse } from '../../../kernel/game.ts';
import type { TeamId } from '../../../kernel/ids.ts';
import { nextCard } from '../cards.ts';
import type { PeopleCommand } from '../commands.ts';
import type { Verdict } from '../phases.ts';
import type { OnTable, Settled } from '../state.ts';
import { GUARD_MS, STEALING_MS, UNDO_MS } from '../timing.ts';
import { endRound, scoreRound } from './flow.ts';
import { type Answer, askingSeat, type Story, tell } from './story.ts';

type ExplainingCommand = Extract<PeopleCommand, { type: 'Swipe' | 'Undo' | 'GiveLast' }>;

/** What whoever swipes does, until the round is over. */
export function decideExplaining(story: Story, command: ExplainingCommand): Answer {
  const { turn } = story.state;
  if (!turn || command.round !== turn.round) return refuse('too-late');
  switch (command.type) {
    case 'Swipe':
      return swipe(story, command.card, command.verdict);
    case 'Undo':
      return undo(story, command.card);
    case 'GiveLast':
      return giveLast(story, command.card, command.team);
    default:
      return command satisfies never;
  }
}

function swipe(story: Story, card: number, verdict: 'guessed' | 'skipped'): Answer {
  const { state, context } = story;
  const { stage, turn } = state;
  if (!turn || askingSeat(context) !== turn.swiper) return refuse('not-yours');
  if (stage.phase !== 'explaining' || stage.table.card !== card) return refuse('too-late');
  if (stage.foul) return refuse('foul-open');
  if (context.play < stage.table.openAt) return refuse('too-soon');
  settle(story, stage.table, verdict, verdict === 'guessed' ? turn.team : null, { swiped: true, last: false });
  dealNext(story);
  return accept(...story.events);
}

/** The last swipe, if nothing has been settled after it. */
export const undoable = (words: readonly Settled[]): Settled | null => {
  const last = words.at(-1);
  return last?.swiped && !last.undone && !last.flipped ? last : null;
};

function undo(story: Story, card: number): Answer {
  const { state, context } = story;
  const { stage, turn } = state;
  if (!turn || askingSeat(context) !== turn.swiper) return refuse('not-yours');
  if (stage.phase === 'next') return refuse('too-late');
  const last = undoable(turn.words);
  if (!last || last.card !== card) return refuse('nothing-to-undo');
  if (context.play > last.settledAt + UNDO_MS) return refuse('too-late');
  const verdict = last.verdict === 'guessed' ? 'skipped' : 'guessed';
  return accept({
    type: 'VerdictUndone',
    at: context.play,
    card,
    verdict,
    to: verdict === 'guessed' ? turn.team : null,
  });
}

function giveLast(story: Story, card: number, team: TeamId | null): Answer {
  const { state, context } = story;
  const { stage, turn } = state;
  const seat = askingSeat(context);
  if (!turn || (seat !== turn.swiper && seat !== turn.explainer)) return refuse('not-yours');
  if (stage.phase !== 'stealing' || stage.table.card !== card) return refuse('too-late');
  if (team !== null && !stage.teams.includes(team)) return refuse('no-such-team');
  endStealing(story, team);
  return accept(...story.events);
}

/** The last word is settled, and with it the round. */
export function endStealing(story: Story, team: TeamId | null): void {
  const { stage, turn } = story.state;
  if (stage.phase !== 'stealing' || !turn) return;
  const verdict: Verdict = team === null ? 'lost' : team === turn.team ? 'guessed' : 'stolen';
  settle(story, stage.table, verdict, team, { swiped: false, last: true });
  endRound(story, 'bell');
}

export function settle(
  story: Story,
  table: OnTable,
  verdict: Verdict,
  to: TeamId | null,
  how: { readonly swiped: boolean; readonly last: boolean },
): void {
  const { state, context } = story;
  if (!state.turn) return;
  // After the bell the word's time is what it had until then.
  const until = state.stage.phase === 'stealing' ? state.stage.beganAt : context.play;
  tell(story, {
    type: 'WordSettled',
    at: context.play,
    card: table.card,
    word: table.face.word,
    hat: table.hat,
    verdict,
    to,
    explainer: state.turn.explainer,
    ms: Math.max(0, until - table.dealtAt),
    ...how,
  });
}

/** The next card, or the end of the round when there is none. */
export function dealNext(story: Story): void {
  const { state, context, packs } = story;
  const dealt = nextCard(state, packs, context.random);
  if (!dealt) return endRound(story, 'exhausted');
  tell(story, { type: 'CardDealt', at: context.play, openAt: context.play + GUARD_MS, dealt });
}

/** The 3-2-1 is over: the clock runs, the first card is there. */
export function beginExplaining(story: Story): void {
  const { state, context, packs } = story;
  const { play: at } = context;
  const dealt = nextCard(state, packs, context.random);
  if (!dealt || !state.turn) return endRound(story, 'exhausted');
  const endsAt = at + state.turn.remainingMs;
  tell(story, { type: 'ExplainingBegan', at, endsAt, openAt: at + GUARD_MS, dealt });
}

export function ringBell(story: Story): void {
  const { state, context } = story;
  const teams = state.tie > 0 ? state.order : state.teams;
  tell(story, { type: 'BellRang', at: context.play, endsAt: context.play + STEALING_MS, teams });
}

export const endReview = (story: Story): void => scoreRound(story);
