import type { Deadline } from '../../kernel/game.ts';
import { type Roster, seatIn } from '../../kernel/roster.ts';
import type { SlopCommand } from './commands.ts';
import { scriptOf } from './decide/performance.ts';
import { isHere, isReady } from './decide/story.ts';
import type { Playing, SlopState, Stage } from './state.ts';
import {
  ABSENT_ACTOR_MS,
  ABSENT_OF_TWO_MS,
  ABSENT_TEAM_MS,
  HOLD_FRESH_MS,
  LAUGH_HOLD_MS,
  MODEL_MS,
  scaled,
  WRITING_LEAST_MS,
} from './timing.ts';

/** When the state wants to be woken, and with what. Derived from it each time, all in play time. */
export function deadlines(state: SlopState, roster: Roster): readonly Deadline<SlopCommand>[] {
  if (!state.begun || state.stage.phase === 'podium') return [];
  const found: Deadline<SlopCommand>[] = [];
  const at = (play: number, command: SlopCommand) => found.push({ at: play, clock: 'play', command });
  const { stage } = state;
  const round = state.turn?.round ?? 0;

  writersDeadlines(state, at);
  switch (stage.phase) {
    case 'opening':
      at(stage.endsAt, { type: 'TimeUp', phase: 'opening', round });
      at(stage.lineEndsAt, { type: 'OpeningLineOver', line: stage.line });
      break;
    case 'writing':
      writingDeadlines(state, stage, roster, at);
      break;
    case 'performance':
      at(stage.endsAt, { type: 'TimeUp', phase: 'performance', round });
      lineDeadlines(state, stage, roster, at);
      break;
    case 'reveal':
    case 'scores':
      at(stage.endsAt, { type: 'TimeUp', phase: stage.phase, round });
      break;
    default:
      at(Math.min(stage.soon ?? stage.endsAt, stage.endsAt), { type: 'TimeUp', phase: stage.phase, round });
  }
  return found;
}

type At = (play: number, command: SlopCommand) => void;
type In<Name extends Stage['phase']> = Extract<Stage, { phase: Name }>;

function writersDeadlines(state: Playing, at: At): void {
  for (const team of state.order) {
    const written = state.pads[team]?.written;
    if (written?.model.kind === 'asked') at(written.sentAt + MODEL_MS, { type: 'CloseModel', act: state.act, team });
    if (written?.house) at(written.house.by, { type: 'CloseWriting', act: state.act, team });
  }
}

function writingDeadlines(state: Playing, stage: In<'writing'>, roster: Roster, at: At): void {
  const { turn } = state;
  if (!turn) return;
  if (stage.absentSince !== null) {
    if (isHere(roster, turn.team)) return;
    const wait = state.teams.length > 2 ? ABSENT_TEAM_MS : ABSENT_OF_TWO_MS;
    at(stage.absentSince + wait, { type: 'SkipTeam', round: turn.round });
    return;
  }
  const written = state.pads[turn.team]?.written ?? null;
  if (isReady(written)) {
    const when = Math.max(stage.beganAt + WRITING_LEAST_MS, written.readyAt);
    at(when, { type: 'TimeUp', phase: 'writing', round: turn.round });
  }
}

function lineDeadlines(state: Playing, stage: In<'performance'>, roster: Roster, at: At): void {
  const { turn } = state;
  if (!turn) return;
  const over: SlopCommand = { type: 'LineOver', round: turn.round, line: stage.line };
  const part = scriptOf(state)?.lines[stage.line]?.part;
  const actor = turn.play?.cast.find((role) => role.part === part)?.seat ?? null;
  if (stage.away && !stage.tv && !(actor && seatIn(roster, actor)?.here)) {
    at(stage.lineBeganAt + ABSENT_ACTOR_MS, { type: 'TvReads', round: turn.round, line: stage.line });
  }
  // The laugh hold: as long as a third of the watchers press on, but not for ever.
  const laugh = turn.play?.bursts.findLast((burst) => burst.holds && burst.line === stage.line);
  const held = laugh ? Math.max(stage.due, laugh.at + HOLD_FRESH_MS) : stage.due;
  at(Math.min(held, stage.due + scaled(LAUGH_HOLD_MS, state.settings.dial)), over);
}
