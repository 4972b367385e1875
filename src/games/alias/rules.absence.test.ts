import { describe, expect, it } from 'vitest';
import type { Absence } from '../../kernel/roster.ts';
import { rosterOf, seat, team, withAway, withHere } from '../../kernel/testing/rosters.ts';
import type { AliasTable } from './testing/tableOf.ts';
import {
  about,
  alias,
  cardOf,
  everyoneOf,
  finishRound,
  now,
  onlyOf,
  onTable,
  phaseOf,
  stageIn,
  swipe,
  tableAtExplaining,
  tableOf,
  turnOf,
  until,
} from './testing/tableOf.ts';

const away = (table: AliasTable, how: Absence | null, ...ids: readonly string[]) =>
  table.setRoster(withAway(table.roster, how, ...ids));
/** Away for 33 s by the roster's steps, and back. */
const longAway = (table: AliasTable, id: string): void => {
  for (const how of ['short', 'missed', 'long', null] as const) away(table, how, id);
};
const needs = (table: AliasTable) => alias.needs(table.state, table.roster);

describe('an absent explainer', () => {
  it('[AB1] is needed while a round starts or is on, and not after the bell', () => {
    const table = tableOf();
    expect(needs(table)).toEqual(['orange1']);
    until(table, 'explaining');
    expect(needs(table)).toEqual(['orange1']);
    until(table, 'stealing');
    expect(needs(table)).toEqual([]);
    until(table, 'review');
    expect(needs(table)).toEqual([]);
  });
  it('[AB1] [SW1] so is a judge', () => {
    expect(needs(tableAtExplaining({ settings: { swiper: 'judge' } }))).toEqual(['orange1', 'blue1']);
  });
  it('[AB7] comes back within 30 s to the same role and card', () => {
    const table = tableAtExplaining();
    swipe(table, 'guessed');
    const { card, face } = onTable(table);
    away(table, 'short', 'orange1');
    away(table, null, 'orange1');
    expect(turnOf(table).explainer).toBe('orange1');
    expect(cardOf(table, 'orange1')).toMatchObject({ card, word: face.word, role: 'both' });
  });
  it('[AB2] [AB4] back after 30 s the role passes on: card gone, 3-2-1, the clock keeps what it had', () => {
    const table = tableAtExplaining();
    swipe(table, 'guessed', 10_000);
    const { face } = onTable(table);
    table.advance(2_000);
    for (const how of ['short', 'missed', 'long'] as const) away(table, how, 'orange1');
    expect(turnOf(table).explainer).toBe('orange1');
    away(table, null, 'orange1');
    expect(turnOf(table)).toMatchObject({ explainer: 'orange2', swiper: 'orange2', remainingMs: 48_000 });
    expect(everyoneOf(table).stage).toMatchObject({ phase: 'starting', resumed: true, absent: false });
    table.advance(3_000);
    const { endsAt } = stageIn(table, 'explaining');
    expect(endsAt).toBe(table.play + 48_000);
    expect(onTable(table).face.word).not.toBe(face.word);
    expect(turnOf(table).words.map((word) => word.verdict)).toEqual(['guessed']);
    expect(cardOf(table, 'orange1')).toBeNull();
    expect(needs(table)).toEqual(['orange2']);
  });
  it('[AB2] the role does not come back in the same round, even when the next one goes too', () => {
    const table = tableAtExplaining({ roster: rosterOf([3, 2]) });
    longAway(table, 'orange1');
    expect(turnOf(table).explainer).toBe('orange2');
    until(table, 'explaining');
    longAway(table, 'orange2');
    expect(turnOf(table).explainer).toBe('orange3');
    until(table, 'explaining');
    longAway(table, 'orange3');
    expect(phaseOf(table)).toBe('next');
  });
  it('[AB3] at 60 s away it passes on without a return', () => {
    const table = tableAtExplaining();
    for (const how of ['short', 'long', 'out'] as const) away(table, how, 'orange1');
    expect(turnOf(table).explainer).toBe('orange2');
  });
  it('[AB3] a seat that leaves the room or changes the team has left the role', () => {
    const left = tableAtExplaining();
    left.setRoster({ ...left.roster, seats: left.roster.seats.filter((one) => one.id !== 'orange1') });
    expect(turnOf(left).explainer).toBe('orange2');
    const moved = tableAtExplaining();
    const seats = moved.roster.seats.map((one) => (one.id === 'orange1' ? { ...one, team: team('blue') } : one));
    moved.setRoster({ ...moved.roster, seats });
    expect(turnOf(moved).explainer).toBe('orange2');
  });
  it('[AB3] captain or TV say so while it is away, and only then', () => {
    const table = tableAtExplaining();
    const pass = { type: 'PassRole', round: 1 } as const;
    expect(table.send('screen', pass)).toEqual({ ok: false, reason: 'not-absent' });
    away(table, 'short', 'orange1');
    expect(table.send('blue1', pass)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(table.send('screen', pass).ok).toBe(true);
    expect(turnOf(table).explainer).toBe('orange2');
  });
  it('[AB5] with nobody of the team here the turn ends with what it has', () => {
    const table = tableAtExplaining();
    swipe(table, 'guessed');
    away(table, 'short', 'orange1', 'orange2');
    away(table, 'out', 'orange1');
    expect(stageIn(table, 'review').why).toBe('nobody');
    finishRound(table);
    expect(now(table).scores.orange).toBe(1);
  });
  it('[AB4] an open foul goes with the card, and the clock keeps what it had', () => {
    const table = tableAtExplaining();
    table.advance(20_000);
    table.send('blue1', { type: 'CallFoul', ...about(table) });
    table.advance(5_000);
    away(table, 'out', 'orange1');
    expect(turnOf(table)).toMatchObject({ explainer: 'orange2', remainingMs: 40_000, words: [] });
  });
  it('[B1] a bot takes over only where no person of the team is here', () => {
    const roster = rosterOf([3, 2], ['orange3']);
    const table = tableAtExplaining({ roster });
    away(table, 'out', 'orange1');
    expect(turnOf(table).explainer).toBe('orange2');
    until(table, 'explaining');
    away(table, 'out', 'orange2');
    expect(turnOf(table).explainer).toBe('orange3');
  });
});

describe('an absent swiper', () => {
  it('[AB6] only the swiping passes on; the explainer stays', () => {
    const table = tableAtExplaining({ settings: { swiper: 'judge' } });
    swipe(table, 'guessed');
    longAway(table, 'blue1');
    expect(turnOf(table)).toMatchObject({ explainer: 'orange1', swiper: 'blue2' });
    expect(phaseOf(table)).toBe('starting');
    until(table, 'explaining');
    away(table, 'out', 'blue2');
    expect(turnOf(table).swiper).toBe('green1');
  });
  it('[AB6] a captain who is gone leaves it to the explainer', () => {
    const roster = { ...rosterOf([2, 2]), captain: seat('blue1') };
    const table = tableAtExplaining({ roster, settings: { swiper: 'captain' } });
    expect(turnOf(table).swiper).toBe('blue1');
    away(table, 'out', 'blue1');
    expect(turnOf(table)).toMatchObject({ explainer: 'orange1', swiper: 'orange1' });
  });
  it('[AB6] [AB4] the judge keeps the swiping when the explainer is replaced', () => {
    const table = tableAtExplaining({ settings: { swiper: 'judge' } });
    away(table, 'out', 'orange1');
    expect(turnOf(table)).toMatchObject({ explainer: 'orange2', swiper: 'blue1' });
  });
  it('[AB6] [SE1] a judge who changes over to the explainer’s team swipes no more, and sees no more', () => {
    const table = tableAtExplaining({ settings: { swiper: 'judge' } });
    const seats = table.roster.seats.map((one) => (one.id === 'blue1' ? { ...one, team: team('orange') } : one));
    table.setRoster({ ...table.roster, seats });
    expect(turnOf(table).swiper).toBe('blue2');
    until(table, 'explaining');
    expect(cardOf(table, 'blue1')).toBeNull();
  });
  it('[SW2] a bot that takes over from a person swipes for itself, judge or not', () => {
    const table = tableAtExplaining({ roster: rosterOf([2, 2], ['orange2']), settings: { swiper: 'judge' } });
    expect(turnOf(table)).toMatchObject({ explainer: 'orange1', swiper: 'blue1' });
    away(table, 'out', 'orange1');
    expect(turnOf(table)).toMatchObject({ explainer: 'orange2', swiper: 'orange2' });
  });
});

describe('the start of a round', () => {
  it('[R5] does not run while the explainer is away, and begins anew', () => {
    const table = tableOf();
    table.advance(2_000);
    away(table, 'short', 'orange1');
    expect(everyoneOf(table).stage).toMatchObject({ phase: 'starting', absent: true });
    table.advance(8_000);
    expect(phaseOf(table)).toBe('starting');
    away(table, null, 'orange1');
    table.advance(2_999);
    expect(phaseOf(table)).toBe('starting');
    table.advance(1);
    expect(phaseOf(table)).toBe('explaining');
  });
  it('[R6] is given up after 20 s of play: the next one explains', () => {
    const table = tableOf();
    away(table, 'short', 'orange1');
    table.advance(20_000);
    expect(turnOf(table).explainer).toBe('orange2');
  });
  it('[AB8] a round that has not dealt a card forfeits nothing', () => {
    const table = tableOf();
    longAway(table, 'orange1');
    expect(turnOf(table).explainer).toBe('orange1');
    expect(phaseOf(table)).toBe('starting');
  });
  it('[R3] [R4] a team that is out altogether is skipped with 0, and the cycle is whole', () => {
    const table = tableOf({ roster: withAway(rosterOf([2, 2, 2]), 'out', 'blue1', 'blue2') });
    finishRound(table);
    table.advance(5_000);
    expect(everyoneOf(table).stage).toMatchObject({ phase: 'next', skipped: true, upNext: { team: 'green' } });
    expect(table.events.at(-1)).toMatchObject({ type: 'TurnSkipped', team: 'blue' });
    table.advance(5_000);
    expect(turnOf(table).team).toBe('green');
    expect(now(table).scores.blue).toBe(0);
  });
  it('[AB2] [R7] in a team of two, after one’s long absence the other explains to everybody', () => {
    const table = tableAtExplaining({ roster: rosterOf([2, 2]) });
    away(table, 'out', 'orange1');
    until(table, 'explaining');
    expect(everyoneOf(table).turn).toMatchObject({ explainer: 'orange2', guessers: 'everybody' });
  });
  it('[SE5] cards settled in the last 30 s are told to whoever swipes', () => {
    const table = tableAtExplaining();
    swipe(table, 'guessed', 5_000);
    swipe(table, 'guessed', 20_000);
    swipe(table, 'skipped', 15_000);
    expect(onlyOf(table, 'orange1')?.missed.map((one) => one.card)).toEqual([2, 3]);
    expect(onlyOf(table, 'orange2')?.missed).toEqual([]);
  });
  it('[R3] a team that is away for less than 30 s is waited for', () => {
    for (const how of ['short', 'missed'] as const) {
      const table = tableOf({ roster: withAway(rosterOf([2, 2, 2]), how, 'orange1', 'orange2') });
      expect(turnOf(table).explainer).toBe('orange1');
      expect(everyoneOf(table).stage).toMatchObject({ phase: 'starting', absent: true });
    }
  });
  it('[SE6] whoever was away is told how many words and points went by, the running round’s too', () => {
    const table = tableAtExplaining();
    swipe(table, 'guessed');
    const before = table.state;
    swipe(table, 'guessed');
    swipe(table, 'skipped');
    expect(alias.missed(before, table.state)).toEqual([
      { what: 'words', count: 2, team: null },
      { what: 'points', count: 1, team: 'orange' },
    ]);
    const running = table.state;
    until(table, 'next');
    // The last word, which nobody had; the score has moved, and brought nothing new.
    expect(alias.missed(running, table.state)).toEqual([{ what: 'words', count: 1, team: null }]);
    expect(alias.missed(table.state, table.state)).toEqual([]);
  });
  it('[AB7] everybody gone and back: same explainer, same card', () => {
    const table = tableAtExplaining({ roster: rosterOf([5, 5]) });
    const { face } = onTable(table);
    const ids = table.roster.seats.map((one) => one.id as string);
    table.setRoster(withHere(table.roster, false, ...ids));
    expect(alias.enough(table.state, table.roster)).toBe(false);
    table.setRoster(withHere(table.roster, true, ...ids));
    expect(turnOf(table).explainer).toBe('orange1');
    expect(onTable(table).face).toEqual(face);
  });
});
