import { accept, refuse } from '../../../kernel/game.ts';
import type { SeatId } from '../../../kernel/ids.ts';
import { type Roster, seatIn } from '../../../kernel/roster.ts';
import { isHere, nextInTurn, swiperFor } from '../rotation.ts';
import type { Turn } from '../state.ts';
import { STARTING_MS } from '../timing.ts';
import { endRound } from './flow.ts';
import { settleIfAnswered } from './fouls.ts';
import { type Answer, directs, type Story, tell } from './story.ts';

/** Who is here has changed in a round that starts or is on: roles are forfeited, pass on, or come back. */
export function mindRoles(story: Story): void {
  const { roster } = story.context;
  const { turn } = story.state;
  if (!turn || !inRound(story)) return;
  if (isLost(roster, turn, turn.explainer, true)) return passExplainer(story);
  if (isLost(roster, turn, turn.swiper, false)) return passSwiper(story);
  for (const seat of new Set([turn.explainer, turn.swiper])) forfeit(story, turn, seat);
  mindStart(story);
  settleIfAnswered(story);
}

const inRound = ({ state }: Story): boolean => state.stage.phase === 'starting' || state.stage.phase === 'explaining';

/** Away for 60 s, gone from the room or the team, or back after having forfeited. */
function isLost(roster: Roster, turn: Turn, id: SeatId, explains: boolean): boolean {
  const seat = seatIn(roster, id);
  if (!seat || seat.away === 'out') return true;
  if (explains ? seat.team !== turn.team : id !== turn.explainer && seat.team === turn.team) return true;
  return seat.here && turn.forfeited.includes(id);
}

/** A round that has not dealt a card forfeits nothing. */
function forfeit(story: Story, turn: Turn, id: SeatId): void {
  const long = seatIn(story.context.roster, id)?.away === 'long';
  if (!long || turn.cards === 0 || turn.forfeited.includes(id)) return;
  tell(story, { type: 'RoleForfeited', at: story.context.play, seat: id });
}

/** The 3-2-1 waits for explainer and swiper, and begins anew when they are back. */
function mindStart(story: Story): void {
  const { state, context } = story;
  const { stage, turn } = state;
  if (stage.phase !== 'starting' || !turn) return;
  const { roster, play: at } = context;
  const absent = !isHere(roster, turn.explainer) || !isHere(roster, turn.swiper);
  if (absent && stage.absentSince === null) tell(story, { type: 'StartHeld', at });
  if (!absent && stage.absentSince !== null) tell(story, { type: 'StartRenewed', at, endsAt: at + STARTING_MS });
}

/** To the next of the team who is here; if nobody is, the turn ends with what it has. */
export function passExplainer(story: Story): void {
  const { state, context } = story;
  const { turn } = state;
  const explainer = nextInTurn(state, context.roster);
  if (!turn || !explainer) return endRound(story, 'nobody');
  // A bot explains without a sound: whoever judged a person cannot judge it.
  const anew = turn.swiper === turn.explainer || seatIn(context.roster, explainer)?.bot;
  const swiper = anew ? swiperFor(state, turn.team, explainer, context.roster, turn.forfeited) : turn.swiper;
  pass(story, explainer, swiper);
}

/** Only the swiping passes on: to another judge, or to the explainer. */
export function passSwiper(story: Story): void {
  const { state, context } = story;
  const { turn } = state;
  if (!turn) return;
  const not = [...turn.forfeited, turn.swiper];
  pass(story, turn.explainer, swiperFor(state, turn.team, turn.explainer, context.roster, not));
}

/** The card is discarded unscored, the clock keeps what it has, 3-2-1. */
function pass(story: Story, explainer: SeatId, swiper: SeatId): void {
  const { state, context } = story;
  const { roster, play: at } = context;
  const remainingMs = remaining(story);
  if (state.stage.phase === 'explaining' && remainingMs <= 0) return endRound(story, 'bell');
  const absent = !isHere(roster, explainer) || !isHere(roster, swiper);
  tell(story, { type: 'RolePassed', at, endsAt: at + STARTING_MS, explainer, swiper, remainingMs, absent });
}

function remaining({ state, context }: Story): number {
  const { stage, turn } = state;
  if (stage.phase !== 'explaining') return turn?.remainingMs ?? 0;
  return stage.foul ? stage.foul.remainingMs : Math.max(0, stage.endsAt - context.play);
}

/** The role of whoever is missing goes on: first the explainer's, then the swiper's. False when nobody is missing. */
export function passAbsent(story: Story): boolean {
  const { turn } = story.state;
  if (!turn || !inRound(story)) return false;
  if (!isHere(story.context.roster, turn.explainer)) passExplainer(story);
  else if (!isHere(story.context.roster, turn.swiper)) passSwiper(story);
  else return false;
  return true;
}

export function passRole(story: Story, round: number): Answer {
  if (!directs(story.context)) return refuse('not-allowed');
  if (story.state.turn?.round !== round || !inRound(story)) return refuse('too-late');
  return passAbsent(story) ? accept(...story.events) : refuse('not-absent');
}
