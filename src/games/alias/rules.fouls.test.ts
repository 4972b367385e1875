import { describe, expect, it } from 'vitest';
import { rosterOf, seat, withHere } from '../../kernel/testing/rosters.ts';
import type { AliasTable } from './testing/tableOf.ts';
import {
  about,
  everyoneOf,
  onTable,
  phaseOf,
  stageIn,
  swipe,
  tableAtExplaining,
  turnOf,
  verdicts,
} from './testing/tableOf.ts';
import { GUARD_MS } from './timing.ts';

const call = (table: AliasTable, who = 'blue1') => table.send(who, { type: 'CallFoul', ...about(table) });
const answer = (table: AliasTable, who: string, fouled: boolean) =>
  table.send(who, { type: 'AnswerFoul', ...about(table), fouled });
const foulOf = (table: AliasTable) => stageIn(table, 'explaining').foul;

const called = (options: Parameters<typeof tableAtExplaining>[0] = {}, who = 'blue1'): AliasTable => {
  const table = tableAtExplaining(options);
  table.advance(5_000);
  call(table, who);
  return table;
};

describe('fouls', () => {
  it('[F1] the own team calls none, and nobody calls two at once', () => {
    const table = tableAtExplaining();
    expect(call(table, 'orange2')).toEqual({ ok: false, reason: 'own-team' });
    expect(call(table, 'blue1').ok).toBe(true);
    expect(call(table, 'green1')).toEqual({ ok: false, reason: 'foul-open' });
  });
  it('[F1] [F6] two a team and round, proven or not', () => {
    const table = tableAtExplaining();
    for (const fouled of [true, false]) {
      call(table, 'blue1');
      answer(table, 'orange1', fouled);
      answer(table, 'orange2', fouled);
    }
    expect(call(table, 'blue2')).toEqual({ ok: false, reason: 'no-fouls-left' });
    expect(everyoneOf(table).turn?.foulsLeft).toEqual({ blue: 0, green: 2 });
    expect(call(table, 'green1').ok).toBe(true);
  });
  it('[F2] the round’s clock stands until it is settled and goes on with what was left', () => {
    const table = called();
    expect(foulOf(table)?.remainingMs).toBe(55_000);
    const stage = everyoneOf(table).stage;
    expect(stage.phase === 'explaining' ? stage.endsAt : 0).toBeNull();
    table.advance(7_000);
    answer(table, 'orange1', false);
    answer(table, 'orange2', false);
    expect(stageIn(table, 'explaining').endsAt).toBe(table.play + 55_000);
  });
  it('[F2] nobody swipes meanwhile', () => {
    const table = called();
    const swiped = table.send('orange1', { type: 'Swipe', ...about(table), verdict: 'guessed' });
    expect(swiped).toEqual({ ok: false, reason: 'foul-open' });
  });
  it('[F2] what a foul took is not the word’s time', () => {
    const table = called();
    table.advance(10_000);
    swipe(table, 'guessed', 1_000);
    expect(turnOf(table).words[0]?.ms).toBe(6_000);
  });
  it('[F3] when everybody here has said yes the card is gone at -1', () => {
    const table = called();
    const { card } = onTable(table);
    answer(table, 'orange1', true);
    expect(foulOf(table)).not.toBeNull();
    answer(table, 'orange2', true);
    expect(foulOf(table)).toBeNull();
    expect(verdicts(table)).toEqual(['fouled']);
    expect(everyoneOf(table).turn?.words[0]?.points).toBe(-1);
    expect(onTable(table).card).toBe(card + 1);
  });
  it('[F3] silence is no', () => {
    const table = called();
    table.advance(9_999);
    expect(foulOf(table)).not.toBeNull();
    table.advance(1);
    expect(foulOf(table)).toBeNull();
    expect(verdicts(table)).toEqual([]);
  });
  it('[F3] one answer alone counts when the time is up', () => {
    const table = called();
    answer(table, 'orange2', true);
    table.advance(10_000);
    expect(verdicts(table)).toEqual(['fouled']);
  });
  it('[F3] who is away is not waited for', () => {
    const table = called({ roster: rosterOf([3, 2]) });
    answer(table, 'orange1', false);
    answer(table, 'orange2', false);
    expect(foulOf(table)).not.toBeNull();
    table.setRoster(withHere(table.roster, false, 'orange3'));
    expect(foulOf(table)).toBeNull();
  });
  it('[F3] [B3] beside a person a bot has no say and is not waited for', () => {
    const table = called({ roster: rosterOf([2, 2], ['orange2']) });
    expect(answer(table, 'orange2', false)).toEqual({ ok: false, reason: 'not-yours' });
    answer(table, 'orange1', true);
    expect(verdicts(table)).toEqual(['fouled']);
  });
  it('[F3] nobody but the explainer’s team answers', () => {
    const table = called();
    expect(answer(table, 'blue2', true)).toEqual({ ok: false, reason: 'not-yours' });
    expect(answer(table, 'green1', true)).toEqual({ ok: false, reason: 'not-yours' });
  });
  const tied = (captain: string, by = 'blue1'): AliasTable => {
    const roster = { ...rosterOf([2, 2, 2]), captain: seat(captain) };
    const table = called({ roster }, by);
    answer(table, 'orange1', true);
    answer(table, 'orange2', false);
    return table;
  };
  it('[F4] halves are broken by a captain who plays in neither team', () => {
    const table = tied('green1');
    expect(foulOf(table)?.step).toBe('tied');
    const breakTie = { type: 'BreakTie', ...about(table), fouled: true } as const;
    expect(table.send('screen', breakTie)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(table.send('green1', breakTie).ok).toBe(true);
    expect(verdicts(table)).toEqual(['fouled']);
  });
  it.each(['orange1', 'blue2'])('[F4] with %s as captain the TV breaks it', (captain) => {
    const table = tied(captain);
    const breakTie = { type: 'BreakTie', ...about(table), fouled: true } as const;
    expect(table.send(captain, breakTie)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(table.send('screen', breakTie).ok).toBe(true);
    expect(verdicts(table)).toEqual(['fouled']);
  });
  it('[F4] an absent captain leaves it to the TV, and silence is no', () => {
    const table = tied('green1');
    table.setRoster(withHere(table.roster, false, 'green1'));
    const stage = everyoneOf(table).stage;
    expect(stage.phase === 'explaining' && stage.foul?.arbiter).toBe('screen');
    table.advance(10_000);
    expect(foulOf(table)).toBeNull();
    expect(verdicts(table)).toEqual([]);
  });
  it('[F4] once it is tied nobody changes an answer', () => {
    const table = tied('green1');
    expect(answer(table, 'orange2', true)).toEqual({ ok: false, reason: 'too-late' });
    expect(foulOf(table)?.step).toBe('tied');
  });
  it('[F4] nothing is broken before it is tied', () => {
    const table = called();
    const early = table.send('screen', { type: 'BreakTie', ...about(table), fouled: true });
    expect(early).toEqual({ ok: false, reason: 'not-yet' });
  });
  it('[F5] a card that stays may be swiped after 250 ms', () => {
    const table = called();
    const { card } = onTable(table);
    table.advance(10_000);
    const again = { type: 'Swipe', ...about(table), verdict: 'guessed' } as const;
    expect(table.send('orange1', again)).toEqual({ ok: false, reason: 'too-soon' });
    table.advance(GUARD_MS);
    expect(table.send('orange1', again).ok).toBe(true);
    expect(turnOf(table).words[0]?.card).toBe(card);
  });
  it('[F1] after the bell there is nothing to call', () => {
    const table = tableAtExplaining();
    const late = { type: 'CallFoul', ...about(table) } as const;
    table.advance(60_000);
    expect(phaseOf(table)).toBe('stealing');
    expect(table.send('blue1', late)).toEqual({ ok: false, reason: 'too-late' });
  });
});
