import { membersHere, type Roster } from '../../../kernel/roster.ts';
import { arbiterOf } from '../decide/fouls.ts';
import { ahead } from '../goal.ts';
import { FOULS } from '../limits.ts';
import { PASSES } from '../phases.ts';
import { nextExplainer } from '../rotation.ts';
import { backInHat, gainsOf, pointsOf, ranked, roundScore } from '../scoring.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { AliasState, Playing, Stage, Turn } from '../state.ts';
import { summaryOf } from '../summary.ts';
import type * as View from '../view.ts';

/** What all may see. Built field by field: what is not named here stays face down. */
export function everyone(state: AliasState, roster: Roster): View.AliasEveryone {
  if (!state.begun) return NOT_BEGUN;
  const { settings, teams, order, cycle, rounds, tie, scores, turn, hat } = state;
  return {
    settings,
    teams,
    order,
    cycle,
    round: rounds,
    tie,
    scores,
    hat: hat && { pass: PASSES[Math.min(hat.pass, 2)] ?? 'mime', left: inHat(state) },
    turn: turn && turnOf(state, turn, roster),
    stage: stageOf(state, roster),
  };
}

const NOT_BEGUN: View.AliasEveryone = {
  settings: DEFAULT_SETTINGS,
  teams: [],
  order: [],
  cycle: 0,
  round: 0,
  tie: 0,
  scores: {},
  hat: null,
  turn: null,
  stage: { phase: 'dealing', beganAt: 0, endsAt: 0 },
};

/** Words that are not out of the hat yet, this turn's included once the score has moved. */
function inHat({ hat, turn, stage }: Playing): number {
  if (!hat) return 0;
  const running = stage.phase !== 'next' && stage.phase !== 'podium';
  const out = running ? (turn?.words ?? []).filter((word) => !backInHat(word)).length : 0;
  return hat.left.length - out;
}

function turnOf(state: Playing, turn: Turn, roster: Roster): View.Turn {
  const { skips } = state.settings;
  const points = pointsOf(turn.words, skips);
  return {
    round: turn.round,
    team: turn.team,
    explainer: turn.explainer,
    swiper: turn.swiper,
    guessers: membersHere(roster, turn.team).length < 2 ? 'everybody' : 'team',
    words: turn.words.map(
      (word, index): View.SettledWord => ({
        card: word.card,
        word: backInHat(word) ? null : word.word,
        verdict: word.verdict,
        to: word.to,
        ms: word.ms,
        settledAt: word.settledAt,
        points: points[index] ?? 0,
        disputed: word.disputed,
        flipped: word.flipped,
      }),
    ),
    score: roundScore(turn.words, skips),
    foulsLeft: Object.fromEntries(
      state.teams
        .filter((team) => team !== turn.team)
        .map((team) => [team, Math.max(0, FOULS - (turn.calls[team] ?? 0))]),
    ),
  };
}

function stageOf(state: Playing, roster: Roster): View.Stage {
  const { stage, turn, settings } = state;
  switch (stage.phase) {
    case 'writing':
      return writingOf(state, stage);
    case 'dealing':
      return { phase: 'dealing', beganAt: stage.beganAt, endsAt: stage.endsAt };
    case 'starting':
      return {
        phase: 'starting',
        remainingMs: turn?.remainingMs ?? settings.roundMs,
        resumed: (turn?.cards ?? 0) > 0,
        absent: stage.absentSince !== null,
        beganAt: stage.beganAt,
        endsAt: stage.endsAt,
      };
    case 'explaining':
      return explainingOf(stage, turn, roster);
    case 'stealing': {
      const { beganAt, endsAt, teams, table } = stage;
      return { phase: 'stealing', card: table.card, teams, beganAt, endsAt };
    }
    case 'review': {
      const gains = turn ? gainsOf(turn.team, turn.words, settings.skips) : {};
      return { phase: 'review', why: stage.why, gains, beganAt: stage.beganAt, endsAt: stage.endsAt };
    }
    case 'next':
      return nextOf(state, stage, roster);
    case 'podium': {
      const ranks = ranked(state.teams, state.scores);
      return { phase: 'podium', beganAt: stage.beganAt, ended: stage.ended, ranks, summary: summaryOf(state) };
    }
    default:
      return stage satisfies never;
  }
}

type In<Name extends Stage['phase']> = Extract<Stage, { phase: Name }>;

function writingOf({ desks, settings }: Playing, { beganAt, endsAt }: In<'writing'>): View.Stage {
  const all = Object.entries(desks);
  const filled = all.map(([seat, desk]) => [seat, desk.words.filter((word) => word !== '').length]);
  const sent = all.filter(([, desk]) => desk.sent).map(([seat]) => [seat, true]);
  return {
    phase: 'writing',
    words: settings.hatWords,
    filled: Object.fromEntries(filled),
    sent: Object.fromEntries(sent),
    beganAt,
    endsAt,
  };
}

function explainingOf(stage: In<'explaining'>, turn: Turn | null, roster: Roster): View.Stage {
  const { foul, table, beganAt, endsAt } = stage;
  return {
    phase: 'explaining',
    beganAt,
    endsAt: foul ? null : endsAt,
    card: table.card,
    foul:
      foul && turn
        ? {
            by: foul.by,
            team: foul.team,
            card: table.card,
            step: foul.step,
            votes: foul.votes,
            arbiter: arbiterOf(roster, turn, foul),
            remainingMs: foul.remainingMs,
            beganAt: foul.beganAt,
            endsAt: foul.endsAt,
          }
        : null,
  };
}

function nextOf(state: Playing, { beganAt, endsAt }: In<'next'>, roster: Roster): View.Stage {
  const record = state.records.at(-1);
  const next = ahead(state);
  const team = next.kind === 'turn' ? next.team : next.kind === 'tie' ? next.order[0] : state.teams[0];
  return {
    phase: 'next',
    gained: record?.gained ?? {},
    last: next.kind === 'over',
    skipped: record?.skipped ?? false,
    upNext: next.kind === 'over' || !team ? null : { team, explainer: nextExplainer(state, team, roster) },
    tieAhead: next.kind === 'tie',
    beganAt,
    endsAt,
  };
}
