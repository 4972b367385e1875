import type { TeamId } from '../../../kernel/ids.ts';
import { freshCards } from '../cards.ts';
import { ahead } from '../goal.ts';
import { isHere, nextExplainer, swiperFor } from '../rotation.ts';
import { gainsOf } from '../scoring.ts';
import { NEXT_MS, REVIEW_MS, STARTING_MS, WRITING_MS } from '../timing.ts';
import type { Ending, RoundEnd } from '../view.ts';
import { closeWriting, writersHere } from './hatFilling.ts';
import { type Story, tell } from './story.ts';

/** All cards that will ever come are there: a Hat is written, anything else begins. */
export function afterDealing(story: Story): void {
  const { state, context } = story;
  if (state.settings.mode === 'hat') {
    tell(story, { type: 'WritingBegan', at: context.play, endsAt: context.play + WRITING_MS });
    // Bots write nothing: without people the hat is filled at once.
    if (!context.roster.seats.some((seat) => seat.team !== null && !seat.bot)) endWriting(story);
    return;
  }
  if (freshCards(state, story.packs).length === 0) return reachPodium(story, 'no-cards');
  beginCycle(story, 0, state.teams);
}

/** Writing is over when every person here is done. */
export function endWritingIfDone(story: Story): void {
  const here = writersHere(story);
  if (here.length > 0 && here.every((seat) => story.state.desks[seat.id]?.sent)) endWriting(story);
}

export function endWriting(story: Story): void {
  closeWriting(story);
  if (story.state.hat && story.state.hat.words.length > 0) beginCycle(story, 0, story.state.teams);
  else reachPodium(story, 'no-cards');
}

function beginCycle(story: Story, tie: number, order: readonly TeamId[]): void {
  tell(story, { type: 'CycleBegan', at: story.context.play, cycle: story.state.cycle + 1, tie, order });
  goOn(story);
}

/** From one round to whatever comes after it. */
export function goOn(story: Story): void {
  const next = ahead(story.state);
  switch (next.kind) {
    case 'turn':
      return beginTurn(story, next.team);
    case 'cycle':
      return beginCycle(story, 0, story.state.teams);
    case 'tie':
      return beginCycle(story, story.state.tie + 1, next.order);
    case 'over':
      return reachPodium(story, next.ended);
    default:
      return next satisfies never;
  }
}

function beginTurn(story: Story, team: TeamId): void {
  const { state, context } = story;
  const { play: at, roster } = context;
  const round = state.rounds + 1;
  const explainer = nextExplainer(state, team, roster);
  if (!explainer) return tell(story, { type: 'TurnSkipped', at, endsAt: at + NEXT_MS, round, team });
  const swiper = swiperFor(state, team, explainer, roster);
  const absent = !isHere(roster, explainer) || !isHere(roster, swiper);
  tell(story, { type: 'RoundBegan', at, endsAt: at + STARTING_MS, round, team, explainer, swiper, absent });
}

/** A round without words has nothing to review. */
export function endRound(story: Story, why: RoundEnd): void {
  const { play: at } = story.context;
  tell(story, { type: 'RoundEnded', at, endsAt: at + REVIEW_MS, why });
  if (story.state.turn?.words.length === 0) scoreRound(story);
}

export function scoreRound(story: Story): void {
  const { state, context } = story;
  const { turn, settings } = state;
  if (!turn) return;
  const gained = gainsOf(turn.team, turn.words, settings.skips);
  tell(story, { type: 'RoundScored', at: context.play, endsAt: context.play + NEXT_MS, gained });
}

export function reachPodium(story: Story, ended: Ending): void {
  tell(story, { type: 'PodiumReached', at: story.context.play, ended });
}
