import { describe, expect, it } from 'vitest';
import { rosterOf, seat, team } from '../../kernel/testing/rosters.ts';
import { ENDLESS_CYCLES, TIE_CYCLES_MOST } from './limits.ts';
import type { AliasTable } from './testing/tableOf.ts';
import {
  alias,
  everyoneOf,
  finishRound,
  now,
  phaseOf,
  stageIn,
  swipe,
  swipeAll,
  tableAtExplaining,
  tableOf,
  turnOf,
  until,
} from './testing/tableOf.ts';

const atReview = (options: Parameters<typeof tableOf>[0] = {}): AliasTable => {
  const table = tableAtExplaining(options);
  swipeAll(table, 'guessed', 'guessed', 'skipped');
  until(table, 'review');
  return table;
};
const flip = (
  table: AliasTable,
  who: string,
  card: number,
  verdict: 'guessed' | 'skipped' | 'fouled' | 'stolen' | 'lost',
  to: string | null = null,
) => table.send(who, { type: 'Flip', round: turnOf(table).round, card, verdict, team: to === null ? null : team(to) });

/** Plays a round of so many points for whoever’s turn it is, review included. */
const playRound = (table: AliasTable, points: number): void => {
  until(table, 'explaining');
  for (let k = 0; k < points; k++) swipe(table, 'guessed', 300);
  finishRound(table);
  table.until((state) => state.begun && (state.stage.phase === 'next' || state.stage.phase === 'podium'));
  table.until((state) => state.begun && state.stage.phase !== 'next');
};

describe('review', () => {
  it('[RV1] anyone marks a word, once', () => {
    const table = atReview();
    for (const who of ['blue1', 'blue1', 'orange2']) table.send(who, { type: 'Dispute', round: 1, card: 2 });
    expect(everyoneOf(table).turn?.words[1]?.disputed).toEqual(['blue1', 'orange2']);
    expect(now(table).scores.orange).toBe(0);
    const unknown = table.send('blue1', { type: 'Dispute', round: 1, card: 99 });
    expect(unknown).toEqual({ ok: false, reason: 'no-such-word' });
  });
  it('[RV2] captain and TV flip, nobody else', () => {
    const table = atReview();
    expect(flip(table, 'blue1', 1, 'skipped')).toEqual({ ok: false, reason: 'not-allowed' });
    expect(flip(table, 'orange1', 1, 'skipped').ok).toBe(true);
    expect(flip(table, 'screen', 2, 'fouled').ok).toBe(true);
    // One skip is free, the second costs one, the foul another: below 0 it does not go.
    expect(everyoneOf(table).turn?.score).toBe(0);
    expect(everyoneOf(table).turn?.words.map((word) => word.flipped)).toEqual([true, true, false, false]);
  });
  it('[RV2] a last word is guessed, stolen or lost; any other guessed, skipped or fouled', () => {
    const table = atReview();
    expect(flip(table, 'screen', 4, 'skipped')).toEqual({ ok: false, reason: 'no-such-verdict' });
    expect(flip(table, 'screen', 1, 'lost')).toEqual({ ok: false, reason: 'no-such-verdict' });
    expect(flip(table, 'screen', 4, 'stolen')).toEqual({ ok: false, reason: 'no-such-verdict' });
    expect(flip(table, 'screen', 4, 'stolen', 'orange')).toEqual({ ok: false, reason: 'no-such-team' });
    expect(flip(table, 'screen', 4, 'stolen', 'green').ok).toBe(true);
    until(table, 'next');
    expect(now(table).scores).toEqual({ orange: 2, blue: 0, green: 1 });
  });
  it('[RV3] only then the score moves: after 20 s, and 5 s later the next round starts', () => {
    const table = atReview();
    table.advance(19_999);
    expect(now(table).scores.orange).toBe(0);
    table.advance(1);
    expect(phaseOf(table)).toBe('next');
    expect(now(table).scores.orange).toBe(2);
    expect(flip(table, 'screen', 1, 'skipped')).toEqual({ ok: false, reason: 'too-late' });
    table.advance(5_000);
    expect(turnOf(table)).toMatchObject({ round: 2, team: 'blue' });
  });
  it('[RV4] captain and TV move on; a round without words has no review', () => {
    const table = atReview();
    const on = { type: 'MoveOn', phase: 'review', round: 1 } as const;
    expect(table.send('blue1', on)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(table.send('orange1', on).ok).toBe(true);
    expect(phaseOf(table)).toBe('next');
    expect(table.send('orange1', on)).toEqual({ ok: false, reason: 'too-late' });
  });
});

describe('what is told beside the view', () => {
  it('[RV5] the checkpoint is the moved score, and everybody must have seen a round begin, end, and the game end', () => {
    expect(alias.checkpoint).toBe('RoundScored');
    expect([...alias.milestones]).toEqual(['ExplainingBegan', 'RoundEnded', 'PodiumReached']);
  });
  it('moments tell a round’s story in order, to all', () => {
    const table = tableAtExplaining({ settings: { roundMs: 15_000, goal: { kind: 'rounds', cycles: 1 } } });
    swipe(table, 'guessed');
    table.send('orange1', { type: 'Undo', round: 1, card: 1 });
    table.send('blue1', { type: 'CallFoul', round: 1, card: 2 });
    for (const id of ['orange1', 'orange2']) table.send(id, { type: 'AnswerFoul', round: 1, card: 2, fouled: true });
    swipe(table, 'guessed');
    until(table, 'stealing');
    table.send('orange1', { type: 'GiveLast', round: 1, card: 4, team: team('blue') });
    table.send('green1', { type: 'Dispute', round: 1, card: 1 });
    flip(table, 'screen', 1, 'guessed');
    until(table, 'next');
    let state = alias.empty;
    const kinds: string[] = [];
    for (const event of table.events) {
      const next = alias.evolve(state, event);
      for (const moment of alias.moments(state, event, next)) {
        expect(moment.to).toBe('all');
        kinds.push(moment.fact.kind);
      }
      state = next;
    }
    expect(kinds).toEqual([
      'round-started',
      'settled',
      'undone',
      'foul-called',
      'foul-settled',
      'settled',
      'settled',
      'bell',
      'settled',
      'stolen',
      'round-ended',
      'disputed',
      'flipped',
      'points',
      'points',
    ]);
  });
});

describe('the goal', () => {
  it('[G1] the cycle is finished after the target is reached', () => {
    const table = tableOf({ roster: rosterOf([2, 2]), settings: { goal: { kind: 'target', points: 5 } } });
    playRound(table, 6);
    expect(now(table).scores.orange).toBe(6);
    expect(turnOf(table).team).toBe('blue');
    playRound(table, 2);
    expect(stageIn(table, 'podium').ended).toBe('played');
    expect(alias.standings(table.state)).toEqual([
      { team: 'orange', score: 6, rank: 1 },
      { team: 'blue', score: 2, rank: 2 },
    ]);
  });
  it('[G1] a number of cycles ends whatever the score', () => {
    const table = tableOf({ roster: rosterOf([2, 2]), settings: { goal: { kind: 'rounds', cycles: 2 } } });
    for (const points of [40, 1, 0, 0]) playRound(table, points);
    expect(phaseOf(table)).toBe('podium');
  });
  it('[G1] a target nobody reaches ends after 20 cycles', () => {
    const table = tableOf({ roster: rosterOf([2, 2]) });
    playRound(table, 1);
    until(table, 'podium');
    expect(now(table).records).toHaveLength(ENDLESS_CYCLES * 2);
  });
  it('[G2] a tie plays one more cycle among the tied only', () => {
    const table = tableOf({ settings: { goal: { kind: 'rounds', cycles: 1 } } });
    for (const points of [2, 1, 2]) playRound(table, points);
    expect(now(table)).toMatchObject({ tie: 1, order: ['orange', 'green'] });
    playRound(table, 1);
    playRound(table, 3);
    expect(phaseOf(table)).toBe('podium');
    expect(alias.standings(table.state)?.[0]).toEqual({ team: 'green', score: 5, rank: 1 });
  });
  it('[G2] still tied after three such cycles is a shared win', () => {
    const table = tableOf({ roster: rosterOf([2, 2]), settings: { goal: { kind: 'rounds', cycles: 1 } } });
    until(table, 'podium');
    expect(now(table).records).toHaveLength(2 + 2 * TIE_CYCLES_MOST);
    expect(alias.standings(table.state)?.map((standing) => standing.rank)).toEqual([1, 1]);
  });
  it('[G3] the podium tells words, the fastest, the most valuable and the word of shame', () => {
    const table = tableOf({ roster: rosterOf([2, 2]), settings: { goal: { kind: 'rounds', cycles: 1 } } });
    until(table, 'explaining');
    const words: string[] = [];
    for (const [verdict, ms] of [
      ['guessed', 4_000],
      ['skipped', 9_000],
      ['guessed', 2_000],
    ] as const) {
      const { stage } = now(table);
      if (stage.phase === 'explaining') words.push(stage.table.face.word);
      swipe(table, verdict, ms);
    }
    // Nobody dwells on the last word.
    for (let k = 0; k < 5; k++) swipe(table, 'guessed', 8_900);
    finishRound(table);
    until(table, 'explaining');
    swipe(table, 'guessed', 5_000);
    finishRound(table);
    table.send('screen', { type: 'EndGame' });
    const { stage } = everyoneOf(table);
    if (stage.phase !== 'podium') throw new Error('no podium');
    const { summary } = stage;
    expect(summary.mvp).toEqual({ seat: 'orange1', team: 'orange', words: 7 });
    expect(summary.fastest).toMatchObject({ word: words[2], ms: 2_000, explainer: 'orange1' });
    expect(summary.teams.orange).toEqual({ words: 7, secondsPerWord: 7.2 });
    expect(summary.teams.blue).toEqual({ words: 1, secondsPerWord: 5 });
    // Blue’s last word lay there for 55 s.
    expect(summary.shame).toMatchObject({ team: 'blue', ms: 55_000 });
  });
});

describe('control', () => {
  it('[C1] nobody but captain and TV ends, moves on or passes a role', () => {
    const table = tableOf();
    for (const command of [
      { type: 'EndGame' },
      { type: 'MoveOn', phase: 'starting', round: 1 },
      { type: 'PassRole', round: 1 },
    ] as const) {
      expect(table.send('blue1', command)).toEqual({ ok: false, reason: 'not-allowed' });
    }
    expect(table.send('orange1', { type: 'MoveOn', phase: 'starting', round: 1 }).ok).toBe(true);
    expect(phaseOf(table)).toBe('explaining');
  });
  it('[C1] the clock of a round is nobody’s to cut short', () => {
    const table = tableAtExplaining();
    const cut = table.send('screen', { type: 'MoveOn', phase: 'explaining', round: 1 });
    expect(cut).toEqual({ ok: false, reason: 'not-yet' });
  });
  it('[C3] a round whose review is not over does not count', () => {
    const table = tableAtExplaining();
    swipeAll(table, 'guessed', 'guessed');
    table.send('screen', { type: 'EndGame' });
    expect(stageIn(table, 'podium').ended).toBe('ended');
    expect(now(table).scores.orange).toBe(0);
    expect(table.send('screen', { type: 'EndGame' })).toEqual({ ok: false, reason: 'too-late' });
  });
  it('[C4] a pause refuses what needs the clock and lets pass what rights a wrong', () => {
    const needs = (type: string, rest: object) =>
      alias.needsClock(alias.parseCommand({ type, ...rest }) ?? { type: 'EndGame' });
    const about = { round: 1, card: 1 };
    expect(needs('Swipe', { ...about, verdict: 'guessed' })).toBe(true);
    expect(needs('CallFoul', about)).toBe(true);
    expect(needs('GiveLast', { ...about, team: null })).toBe(true);
    expect(needs('MoveOn', { phase: 'review', round: 1 })).toBe(true);
    expect(needs('Undo', about)).toBe(false);
    expect(needs('PassRole', { round: 1 })).toBe(false);
    expect(needs('Dispute', about)).toBe(false);
  });
  it('answers and times come from outside and the engine only', () => {
    const table = tableOf();
    const brought = table.send('orange1', { type: 'BringCards', ask: 'cards', answer: { ok: true, cards: [] } });
    expect(brought).toEqual({ ok: false, reason: 'engine-only' });
    const timed = table.send(seat('screen'), { type: 'TimeUp', phase: 'starting', round: 1 });
    expect(timed).toEqual({ ok: false, reason: 'engine-only' });
    expect(alias.parseCommand({ type: 'TimeUp', phase: 'starting', round: 1 })).toBeNull();
  });
});
