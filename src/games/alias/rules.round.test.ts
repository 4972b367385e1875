import { describe, expect, it } from 'vitest';
import { rosterOf, seat, team, withHere } from '../../kernel/testing/rosters.ts';
import { pointsOf, roundScore } from './scoring.ts';
import { packOf } from './testing/packs.ts';
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
  swipeAll,
  tableAtExplaining,
  tableOf,
  turnOf,
  until,
  verdicts,
} from './testing/tableOf.ts';
import { GUARD_MS, UNDO_MS } from './timing.ts';

const word = (verdict: 'guessed' | 'skipped' | 'fouled') => ({ verdict, to: null });

describe('rotation', () => {
  it('[R1] teams take turns in the room’s order', () => {
    const table = tableOf();
    const teams = [0, 1, 2, 3].map(() => {
      const { team: now_ } = turnOf(table);
      finishRound(table);
      table.until((state) => state.begun && state.stage.phase === 'starting');
      return now_;
    });
    expect(teams).toEqual(['orange', 'blue', 'green', 'orange']);
  });
  it('[R2] whoever has not explained for longest explains next', () => {
    const table = tableOf({ roster: rosterOf([3, 2]) });
    const explainers = Array.from({ length: 8 }, () => {
      const { explainer } = turnOf(table);
      finishRound(table);
      until(table, 'starting');
      return explainer;
    });
    expect(explainers).toEqual(['orange1', 'blue1', 'orange2', 'blue2', 'orange3', 'blue1', 'orange1', 'blue2']);
  });
  it('[R3] who is away for a moment is passed over for somebody here, and is next when back', () => {
    const table = tableOf({ roster: withHere(rosterOf([3, 2]), false, 'orange1') });
    expect(turnOf(table).explainer).toBe('orange2');
    table.setRoster(withHere(table.roster, true, 'orange1'));
    finishRound(table);
    until(table, 'starting');
    finishRound(table);
    until(table, 'starting');
    expect(turnOf(table).explainer).toBe('orange1');
  });
  it('[R5] 3-2-1 before each round, then the clock runs for its whole time', () => {
    const table = tableOf({ settings: { roundMs: 15_000 } });
    expect(phaseOf(table)).toBe('starting');
    table.advance(2_999);
    expect(phaseOf(table)).toBe('starting');
    table.advance(1);
    const { beganAt, endsAt } = stageIn(table, 'explaining');
    expect(endsAt - beganAt).toBe(15_000);
  });
  it('[R7] with one member here everybody guesses', () => {
    const table = tableAtExplaining();
    expect(everyoneOf(table).turn?.guessers).toBe('team');
    table.setRoster(withHere(table.roster, false, 'orange2'));
    expect(everyoneOf(table).turn?.guessers).toBe('everybody');
  });
});

describe('explaining', () => {
  it('[E1] each swipe brings the next card', () => {
    const table = tableAtExplaining();
    const first = onTable(table);
    swipe(table, 'guessed');
    const second = onTable(table);
    expect([first.card, second.card]).toEqual([1, 2]);
    expect(second.face.word).not.toBe(first.face.word);
  });
  it('[E2] of two swipes at once the first wins, the other is too late', () => {
    const table = tableAtExplaining();
    table.advance(1_000);
    const command = { type: 'Swipe', ...about(table) } as const;
    expect(table.send('orange1', { ...command, verdict: 'guessed' }).ok).toBe(true);
    expect(table.send('orange1', { ...command, verdict: 'skipped' })).toEqual({ ok: false, reason: 'too-late' });
    expect(verdicts(table)).toEqual(['guessed']);
  });
  it.each(['orange2', 'blue1', 'screen'])('[E2] %s swipes nothing', (who) => {
    const table = tableAtExplaining();
    table.advance(1_000);
    const swiped = table.send(who, { type: 'Swipe', ...about(table), verdict: 'guessed' });
    expect(swiped).toEqual({ ok: false, reason: 'not-yours' });
  });
  it('[E2] a swipe 20 s late does not hit the card that lies there then', () => {
    const table = tableAtExplaining();
    const late = { type: 'Swipe', ...about(table), verdict: 'guessed' } as const;
    swipe(table, 'skipped');
    table.advance(20_000);
    expect(table.send('orange1', late)).toEqual({ ok: false, reason: 'too-late' });
  });
  it('[E3] a swipe within 250 ms of its card is too soon, at 250 ms it counts', () => {
    const table = tableAtExplaining();
    swipe(table, 'guessed');
    table.advance(GUARD_MS - 1);
    const again = { type: 'Swipe', ...about(table), verdict: 'guessed' } as const;
    expect(table.send('orange1', again)).toEqual({ ok: false, reason: 'too-soon' });
    table.advance(1);
    expect(table.send('orange1', again).ok).toBe(true);
  });
  it('[E4] undo turns the verdict round and brings no card back', () => {
    const table = tableAtExplaining();
    swipe(table, 'skipped');
    const { card } = onTable(table);
    table.advance(UNDO_MS);
    expect(table.send('orange1', { type: 'Undo', round: 1, card: card - 1 }).ok).toBe(true);
    expect(verdicts(table)).toEqual(['guessed']);
    expect(turnOf(table).words[0]?.to).toBe('orange');
    expect(onTable(table).card).toBe(card);
  });
  it('[E4] after 3 s, a second time, or for an older card there is no undo', () => {
    const table = tableAtExplaining();
    swipeAll(table, 'guessed', 'guessed');
    expect(table.send('orange1', { type: 'Undo', round: 1, card: 1 })).toEqual({
      ok: false,
      reason: 'nothing-to-undo',
    });
    table.send('orange1', { type: 'Undo', round: 1, card: 2 });
    expect(table.send('orange1', { type: 'Undo', round: 1, card: 2 })).toEqual({
      ok: false,
      reason: 'nothing-to-undo',
    });
    swipe(table, 'guessed');
    table.advance(UNDO_MS + 1);
    expect(table.send('orange1', { type: 'Undo', round: 1, card: 3 })).toEqual({ ok: false, reason: 'too-late' });
    expect(verdicts(table)).toEqual(['guessed', 'skipped', 'guessed']);
  });
  it('[E4] undo is whoever swipes’ alone, and it is on its phone for as long', () => {
    const table = tableAtExplaining();
    swipe(table, 'guessed');
    expect(table.send('orange2', { type: 'Undo', round: 1, card: 1 })).toEqual({ ok: false, reason: 'not-yours' });
    expect(onlyOf(table, 'orange1')?.undo).toMatchObject({ card: 1, verdict: 'guessed', until: table.play + UNDO_MS });
    expect(onlyOf(table, 'orange2')?.undo).toBeNull();
  });
  it.each([
    ['first-free', [0, -1, -1]],
    ['free', [0, 0, 0]],
    ['penalty', [-1, -1, -1]],
  ] as const)('[E5] skips %s', (skips, expected) => {
    expect(pointsOf([word('skipped'), word('skipped'), word('skipped')], skips)).toEqual(expected);
  });
  it('[E5] an undone skip gives the free one back', () => {
    const table = tableAtExplaining();
    swipeAll(table, 'skipped');
    table.send('orange1', { type: 'Undo', round: 1, card: 1 });
    swipe(table, 'skipped');
    expect(everyoneOf(table).turn?.words.map((one) => one.points)).toEqual([1, 0]);
  });
  it('[E6] no round goes below 0', () => {
    expect(roundScore([word('skipped'), word('fouled'), word('fouled')], 'penalty')).toBe(0);
    const table = tableAtExplaining({ settings: { skips: 'penalty' } });
    swipeAll(table, 'skipped', 'skipped', 'guessed');
    finishRound(table);
    expect(now(table).scores.orange).toBe(0);
  });
  it('[E7] at the bell the card on the table becomes the last word', () => {
    const table = tableAtExplaining({ settings: { roundMs: 15_000 } });
    swipe(table, 'guessed');
    const { card } = onTable(table);
    table.advance(14_000);
    expect(phaseOf(table)).toBe('stealing');
    expect(onTable(table).card).toBe(card);
    const late = table.send('orange1', { type: 'Swipe', round: 1, card, verdict: 'guessed' });
    expect(late).toEqual({ ok: false, reason: 'too-late' });
  });
  it('[D7] no card left: the round ends properly, then the game', () => {
    const packs = [packOf('few', 3, () => ({ family: true }))];
    const table = tableAtExplaining({ packs });
    swipeAll(table, 'guessed', 'guessed');
    expect(onTable(table).left).toBe(0);
    swipe(table, 'guessed');
    expect(stageIn(table, 'review').why).toBe('exhausted');
    expect(now(table).scores.orange).toBe(0);
    until(table, 'podium');
    expect(stageIn(table, 'podium').ended).toBe('exhausted');
    expect(alias.standings(table.state)?.[0]).toEqual({ team: 'orange', score: 3, rank: 1 });
  });
});

describe('who swipes', () => {
  it('[SW1] a judge of the next team, another one each time', () => {
    const table = tableOf({ roster: rosterOf([2, 2, 2]), settings: { swiper: 'judge' } });
    const judges = Array.from({ length: 4 }, () => {
      const { swiper } = turnOf(table);
      finishRound(table);
      until(table, 'starting');
      return swiper;
    });
    expect(judges).toEqual(['blue1', 'green1', 'orange1', 'blue2']);
  });
  it('[SW1] [SE1] the judge sees the card and swipes, the explainer sees it and does not', () => {
    const table = tableAtExplaining({ settings: { swiper: 'judge' } });
    table.advance(1_000);
    expect(cardOf(table, 'blue1')?.role).toBe('swiper');
    expect(cardOf(table, 'orange1')?.role).toBe('explainer');
    const guessed = { type: 'Swipe', ...about(table), verdict: 'guessed' } as const;
    expect(table.send('orange1', guessed)).toEqual({ ok: false, reason: 'not-yours' });
    expect(table.send('blue1', guessed).ok).toBe(true);
  });
  it('[SW1] [SW2] the captain swipes, but not in the own team', () => {
    const table = tableOf({ settings: { swiper: 'captain' } });
    expect(table.roster.captain).toBe('orange1');
    expect(turnOf(table).swiper).toBe('orange1');
    finishRound(table);
    until(table, 'starting');
    expect(turnOf(table)).toMatchObject({ explainer: 'blue1', swiper: 'orange1' });
    table.setRoster({ ...table.roster, captain: seat('blue2') });
    expect(turnOf(table).swiper).toBe('orange1');
  });
  it('[SW3] the swiping is fixed at the round’s start: a new captain has it from the next one', () => {
    const roster = { ...rosterOf([2, 2, 2]), captain: seat('blue1') };
    const table = tableAtExplaining({ roster, settings: { swiper: 'captain' } });
    table.setRoster({ ...table.roster, captain: seat('green1') });
    expect(turnOf(table).swiper).toBe('blue1');
    finishRound(table);
    until(table, 'starting');
    expect(turnOf(table)).toMatchObject({ team: 'blue', swiper: 'green1' });
  });
  it('[SW2] without a person in another team the explainer swipes', () => {
    const table = tableOf({ roster: rosterOf([2, 2], ['blue1', 'blue2']), settings: { swiper: 'judge' } });
    expect(turnOf(table)).toMatchObject({ explainer: 'orange1', swiper: 'orange1' });
  });
  it('[SW2] a team of bots swipes for itself', () => {
    const table = tableOf({ roster: rosterOf([2, 2], ['orange1', 'orange2']), settings: { swiper: 'judge' } });
    expect(turnOf(table)).toMatchObject({ explainer: 'orange1', swiper: 'orange1' });
  });
});

describe('the last word', () => {
  const atBell = (options: Parameters<typeof tableOf>[0] = {}) => {
    const table = tableAtExplaining(options);
    swipe(table, 'guessed');
    until(table, 'stealing');
    return table;
  };
  it('[L1] [L2] the team the explainer taps gets a point, after the review', () => {
    const table = atBell();
    expect(table.send('orange1', { type: 'GiveLast', ...about(table), team: team('green') }).ok).toBe(true);
    expect(phaseOf(table)).toBe('review');
    expect(verdicts(table)).toEqual(['guessed', 'stolen']);
    expect(now(table).scores.green).toBe(0);
    until(table, 'next');
    expect(now(table).scores).toEqual({ orange: 1, blue: 0, green: 1 });
  });
  it('[L1] the own team may have it too', () => {
    const table = atBell();
    table.send('orange1', { type: 'GiveLast', ...about(table), team: team('orange') });
    until(table, 'next');
    expect(now(table).scores.orange).toBe(2);
  });
  it('[L1] nobody but explainer and swiper gives it away', () => {
    const table = atBell();
    const give = { type: 'GiveLast', ...about(table), team: team('blue') } as const;
    expect(table.send('blue1', give)).toEqual({ ok: false, reason: 'not-yours' });
    expect(table.send('orange2', give)).toEqual({ ok: false, reason: 'not-yours' });
  });
  it('[L2] after 10 s it is nobody’s and worth nothing', () => {
    const table = atBell();
    table.advance(10_000);
    expect(verdicts(table)).toEqual(['guessed', 'lost']);
    expect(everyoneOf(table).turn?.words[1]?.points).toBe(0);
  });
  it('[L2] its time is what it had until the bell', () => {
    const table = atBell();
    table.advance(5_000);
    table.send('orange1', { type: 'GiveLast', ...about(table), team: null });
    expect(turnOf(table).words[1]?.ms).toBe(59_000);
  });
  it('[L3] in a tie-break only tied teams can steal', () => {
    const table = tableOf({ settings: { goal: { kind: 'rounds', cycles: 1 } } });
    until(table, 'explaining');
    // Blue and green make a point each, orange none.
    finishRound(table);
    for (const _ of ['blue', 'green']) {
      until(table, 'explaining');
      swipe(table, 'guessed');
      finishRound(table);
    }
    until(table, 'stealing');
    expect(now(table).tie).toBe(1);
    expect(stageIn(table, 'stealing').teams).toEqual(['blue', 'green']);
    const { explainer } = turnOf(table);
    const give = { type: 'GiveLast', ...about(table), team: team('orange') } as const;
    expect(table.send(explainer, give)).toEqual({ ok: false, reason: 'no-such-team' });
  });
});
