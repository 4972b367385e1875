import { accept, type Context, refuse } from '../../../kernel/game.ts';
import { membersHere, type Roster, type Seat, seatIn } from '../../../kernel/roster.ts';
import type { PeopleCommand } from '../commands.ts';
import { FOULS } from '../limits.ts';
import type { Foul, Turn } from '../state.ts';
import { FOUL_MS, GUARD_MS } from '../timing.ts';
import { dealNext, settle } from './explaining.ts';
import { type Answer, askingSeat, askingTeam, type Story, tell } from './story.ts';

type FoulCommand = Extract<PeopleCommand, { type: 'CallFoul' | 'AnswerFoul' | 'BreakTie' }>;

/** Calling a foul, answering it, and breaking a tie. */
export function decideFouls(story: Story, command: FoulCommand): Answer {
  const { stage, turn } = story.state;
  if (!turn || turn.round !== command.round) return refuse('too-late');
  if (stage.phase !== 'explaining' || stage.table.card !== command.card) return refuse('too-late');
  if (command.type === 'CallFoul') return call(story, turn, stage.foul, stage.endsAt);
  if (!stage.foul) return refuse('too-late');
  return command.type === 'AnswerFoul'
    ? answer(story, turn, stage.foul, command.fouled)
    : breakTie(story, turn, stage.foul, command.fouled);
}

function call(story: Story, turn: Turn, open: Foul | null, endsAt: number): Answer {
  const { context } = story;
  const by = askingSeat(context);
  if (!by) return refuse('not-allowed');
  const team = askingTeam(context);
  if (!team) return refuse('no-team');
  if (team === turn.team) return refuse('own-team');
  if (open) return refuse('foul-open');
  if ((turn.calls[team] ?? 0) >= FOULS) return refuse('no-fouls-left');
  const { play: at } = context;
  const remainingMs = Math.max(0, endsAt - at);
  return accept({ type: 'FoulCalled', at, endsAt: at + FOUL_MS, by, team, remainingMs });
}

/** Who answers for the explainer's team: its people here; its bots where there are none. */
export function jurors(roster: Roster, turn: Turn): readonly Seat[] {
  const here = membersHere(roster, turn.team);
  const people = here.filter((seat) => !seat.bot);
  return people.length > 0 ? people : here;
}

function answer(story: Story, turn: Turn, foul: Foul, fouled: boolean): Answer {
  const { context } = story;
  const seat = askingSeat(context);
  if (!seat || !jurors(context.roster, turn).some((juror) => juror.id === seat)) return refuse('not-yours');
  if (foul.step !== 'asked') return refuse('too-late');
  if (foul.votes[seat] === fouled) return accept();
  tell(story, { type: 'FoulAnswered', seat, fouled });
  settleIfAnswered(story);
  return accept(...story.events);
}

/** When everybody here has answered there is nothing more to wait for. */
export function settleIfAnswered(story: Story): void {
  const { stage, turn } = story.state;
  if (stage.phase !== 'explaining' || stage.foul?.step !== 'asked' || !turn) return;
  const { votes } = stage.foul;
  const asked = jurors(story.context.roster, turn);
  if (asked.length > 0 && asked.every((seat) => votes[seat.id] !== undefined)) countVotes(story);
}

/** Most count; halves are a tie; silence is no. */
export function countVotes(story: Story): void {
  const { stage } = story.state;
  if (stage.phase !== 'explaining' || !stage.foul) return;
  const votes = Object.values(stage.foul.votes);
  const yes = votes.filter((vote) => vote).length;
  const { play: at } = story.context;
  if (yes > 0 && yes * 2 === votes.length) tell(story, { type: 'FoulTied', at, endsAt: at + FOUL_MS });
  else settleFoul(story, yes * 2 > votes.length);
}

/** Who breaks a tie: the captain, unless one plays in either team or is not here. */
export function arbiterOf(roster: Roster, turn: Turn, foul: Pick<Foul, 'team'>): 'captain' | 'screen' {
  const captain = roster.captain && seatIn(roster, roster.captain);
  const neutral = captain?.here && captain.team !== turn.team && captain.team !== foul.team;
  return neutral ? 'captain' : 'screen';
}

const arbitrates = (context: Context, arbiter: 'captain' | 'screen'): boolean =>
  arbiter === 'screen'
    ? context.by.kind === 'screen'
    : context.by.kind === 'seat' && context.by.seat === context.roster.captain;

function breakTie(story: Story, turn: Turn, foul: Foul, fouled: boolean): Answer {
  if (!arbitrates(story.context, arbiterOf(story.context.roster, turn, foul))) return refuse('not-allowed');
  if (foul.step !== 'tied') return refuse('not-yet');
  settleFoul(story, fouled);
  return accept(...story.events);
}

/** The clock goes on with what was left; a proven foul takes the card away at -1. */
export function settleFoul(story: Story, fouled: boolean): void {
  const { stage } = story.state;
  if (stage.phase !== 'explaining' || !stage.foul) return;
  const { play: at } = story.context;
  const { remainingMs } = stage.foul;
  tell(story, { type: 'FoulSettled', at, fouled, endsAt: at + remainingMs, openAt: at + GUARD_MS });
  if (!fouled || story.state.stage.phase !== 'explaining') return;
  settle(story, story.state.stage.table, 'fouled', null, { swiped: false, last: false });
  dealNext(story);
}
