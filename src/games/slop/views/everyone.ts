import { type Roster, seatIn } from '../../../kernel/roster.ts';
import { cardOf, suspectOf } from '../cards.ts';
import { scriptOf } from '../decide/performance.ts';
import { namedPoints } from '../evolve.ts';
import { frameOf } from '../match.ts';
import type { Repertoire } from '../repertoire.ts';
import { ranked } from '../scoring.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Playing, SlopState, Stage, Turn } from '../state.ts';
import { ABSENT_OF_TWO_MS, ABSENT_TEAM_MS, WRITING_MS } from '../timing.ts';
import type * as View from '../view.ts';

/** What all may see. Built field by field: what is not named here stays backstage. */
export function everyone(state: SlopState, roster: Roster, repertoire: Repertoire): View.SlopEveryone {
  if (!state.begun) return NOT_BEGUN;
  return {
    settings: state.settings,
    act: state.act,
    acts: state.settings.acts,
    tie: state.tie,
    teams: state.teams,
    order: state.order,
    scores: state.scores,
    tieScores: state.tieScores,
    masks: Object.fromEntries(
      state.masks.map((team) => [team, cardOf(repertoire, state.deals[team]?.voice ?? '').name]),
    ),
    turn: state.turn && turnOf(state, state.turn, roster, repertoire),
    posters: state.records.flatMap((record) => record.poster ?? []),
    stage: stageOf(state, repertoire),
  };
}

const NOT_BEGUN: View.SlopEveryone = {
  settings: DEFAULT_SETTINGS,
  act: 0,
  acts: DEFAULT_SETTINGS.acts,
  tie: 0,
  teams: [],
  order: [],
  scores: {},
  tieScores: {},
  masks: {},
  turn: null,
  posters: [],
  stage: { phase: 'writing', absent: false, beganAt: 0, endsAt: 0 },
};

function turnOf(state: Playing, turn: Turn, roster: Roster, repertoire: Repertoire): View.Turn {
  const cast = (turn.play?.cast ?? []).map(({ part, seat }): View.Role => {
    const bot = seat !== null && seatIn(roster, seat)?.bot === true;
    return { part, seat, tv: seat === null || bot || turn.play?.given[seat] === true };
  });
  const shown = turn.play !== null && state.tie === 0;
  const suspects = shown ? (state.deals[turn.team]?.options ?? []) : [];
  return {
    round: turn.round,
    team: turn.team,
    cast,
    suspects: suspects.map((id) => suspectOf(repertoire, id, state.act)),
  };
}

function stageOf(state: Playing, repertoire: Repertoire): View.Stage {
  const { stage } = state;
  switch (stage.phase) {
    case 'opening': {
      const line = stage.lines[stage.line];
      const { beganAt, endsAt, lineEndsAt } = stage;
      return {
        phase: 'opening',
        line: stage.line,
        lines: stage.lines.length,
        who: line?.who ?? [],
        lineEndsAt,
        all: line?.part === 'ALL' ? line.text : null,
        shout: line ? null : stage.prompt,
        beganAt,
        endsAt,
      };
    }
    case 'prompt':
      return promptOf(state, stage);
    case 'writing':
      return writingOf(state, stage);
    case 'rehearsal': {
      const { beganAt, endsAt, soon, ready } = stage;
      return { phase: 'rehearsal', beganAt, endsAt, soon, ready };
    }
    case 'performance':
      return performanceOf(state, stage);
    case 'guess': {
      const { beganAt, endsAt, soon, tiles, blanks, encore, guesses } = stage;
      const frame = frameOf((state.turn && state.pads[state.turn.team]?.written?.slots) ?? []);
      const sent = flags(guesses, (guess) => guess.sentAt !== null);
      return { phase: 'guess', beganAt, endsAt, soon, frame, blanks, tiles, sent, encore };
    }
    case 'judging': {
      const { beganAt, endsAt, soon, candidates, accepted } = stage;
      return { phase: 'judging', beganAt, endsAt, soon, candidates, accepted };
    }
    case 'reveal': {
      const { beganAt, endsAt, beats } = stage;
      return { phase: 'reveal', beganAt, endsAt, beats };
    }
    case 'scores': {
      const { beganAt, endsAt, table, finale } = stage;
      const record = state.records.at(-1);
      const gained = Object.fromEntries((record?.points ?? []).map(({ team, total }) => [team, total]));
      return { phase: 'scores', beganAt, endsAt, table, finale, gained, skipped: record?.skipped ?? false };
    }
    case 'podium':
      return podiumOf(state, stage, repertoire);
    default:
      return stage satisfies never;
  }
}

type In<Name extends Stage['phase']> = Extract<Stage, { phase: Name }>;

const flags = <T>(record: Readonly<Record<string, T>>, is: (value: T) => boolean): Readonly<Record<string, true>> =>
  Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (is(value) ? [[key, true as const]] : [])));

function promptOf(state: Playing, stage: In<'prompt'>): View.Stage {
  const { beganAt, endsAt, soon } = stage;
  const filled = Object.fromEntries(
    Object.entries(state.pads).map(([team, pad]) => [team, pad.slots.filter((slot) => slot !== '').length]),
  );
  const slots = Object.values(state.pads)[0]?.slots.length ?? 0;
  const sent = flags(state.pads, (pad) => pad.written !== null);
  return { phase: 'prompt', beganAt, endsAt, soon, slots, filled, sent };
}

function writingOf(state: Playing, stage: In<'writing'>): View.Stage {
  const { beganAt, absentSince } = stage;
  const absent = absentSince !== null;
  const sentAt = (state.turn && state.pads[state.turn.team]?.written?.sentAt) ?? beganAt;
  const patience = state.teams.length > 2 ? ABSENT_TEAM_MS : ABSENT_OF_TWO_MS;
  const endsAt = absent ? absentSince + patience : Math.max(stage.beganAt, sentAt + WRITING_MS);
  return { phase: 'writing', beganAt, endsAt, absent };
}

function performanceOf(state: Playing, stage: In<'performance'>): View.Stage {
  const { beganAt, endsAt, line, lineBeganAt, tv } = stage;
  const lines = scriptOf(state)?.lines ?? [];
  const now = lines[line];
  return {
    phase: 'performance',
    beganAt,
    endsAt,
    line,
    lines: lines.length,
    part: now?.part ?? 'A',
    lineBeganAt,
    tv,
    all: now?.part === 'ALL' ? now.text : null,
  };
}

function podiumOf(state: Playing, stage: In<'podium'>, repertoire: Repertoire): View.Stage {
  const { beganAt, why, ham } = stage;
  return {
    phase: 'podium',
    beganAt,
    why,
    ranks: ranked(state.teams, state.scores, state.tieScores),
    masks: stage.masks.map((team) => ({
      team,
      voice: cardOf(repertoire, state.deals[team]?.voice ?? ''),
      named: namedPoints(state.records, team),
    })),
    ham,
  };
}
