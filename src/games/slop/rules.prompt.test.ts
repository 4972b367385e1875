import { describe, expect, it } from 'vitest';
import { rosterOf, withHere } from '../../kernel/testing/rosters.ts';
import { now, phaseOf, slop, stageIn, tableOf, until, write, writeAll } from './testing/tableOf.ts';

describe('players and voices', () => {
  it('[PL2] three players in one team are told that a player and a team are missing', () => {
    expect(slop.missing(rosterOf([3]), slop.defaults)).toEqual([
      { what: 'players', need: 1 },
      { what: 'teams', need: 1 },
    ]);
  });
  it('[PL2] a seat without a team is named', () => {
    const roster = rosterOf([2, 2]);
    const lost = { ...roster, seats: roster.seats.map((seat, i) => (i === 0 ? { ...seat, team: null } : seat)) };
    expect(slop.missing(lost, slop.defaults)).toEqual([{ what: 'teamless', seats: ['orange1'] }]);
  });
  it('[PL3] a short game of three teams is announced with 9 minutes, at dial 2 with 18', () => {
    expect(slop.minutes(3, 1)).toEqual({ full: 23, short: 9 });
    expect(slop.minutes(3, 2).short).toBe(18);
  });
  it('[PL4] settings out of bounds are refused, missing ones filled in', () => {
    expect(slop.parseSettings({ dial: 3 })).toBeNull();
    expect(slop.parseSettings({ acts: 1 })).toEqual({ ...slop.defaults, acts: 1 });
  });
  for (const teams of [2, 3, 4, 5, 6]) {
    it(`[V1] [V3] [V4] [V5] ${teams} teams: 50 draws give fours of four groups that never meet, and nobody a tier 3`, () => {
      for (let seed = 1; seed <= 50; seed++) {
        const table = tableOf({ roster: rosterOf(Array.from({ length: teams }, () => 2)), seed, night: null });
        const deals = Object.values(now(table).deals);
        const all = deals.flatMap((deal) => deal.options);
        expect(new Set(all).size).toBe(teams * 4);
        for (const deal of deals) {
          expect(deal.options).toContain(deal.voice);
          expect(new Set(deal.options.map((id) => id.split('-')[0])).size).toBe(4);
          expect(deal.voice.endsWith('-4')).toBe(false);
        }
      }
    });
  }
  it('[V2] family mode never deals a cheeky voice, and without it one is dealt some time', () => {
    const dealt = (family: boolean) =>
      Array.from({ length: 10 }, (_, seed) =>
        Object.values(now(tableOf({ settings: { family }, seed })).deals).flatMap((deal) => deal.options),
      ).flat();
    expect(dealt(true).some((id) => id.startsWith('cheeky'))).toBe(false);
    expect(dealt(false).some((id) => id.startsWith('cheeky'))).toBe(true);
  });
});

describe('opening number', () => {
  it('[O1] [O2] plays every line, then shouts, and is over within 50 s', () => {
    const table = tableOf({ night: null });
    const from = table.play;
    expect(stageIn(table, 'opening').line).toBe(0);
    until(table, 'prompt');
    expect(table.events.filter((event) => event.type === 'OpeningMoved')).toHaveLength(8);
    expect(table.play - from).toBeLessThanOrEqual(50_000);
  });
  it('[O2] only who has the line moves it on, and only that line', () => {
    const table = tableOf({ night: null });
    const [first, second] = [stageIn(table, 'opening').lines[0]?.who[0], stageIn(table, 'opening').lines[1]?.who[0]];
    expect(table.send(second ?? '', { type: 'NextOpeningLine', line: 0 })).toEqual({ ok: false, reason: 'not-yours' });
    expect(table.send(first ?? '', { type: 'NextOpeningLine', line: 0 }).ok).toBe(true);
    expect(table.send(first ?? '', { type: 'NextOpeningLine', line: 0 })).toEqual({ ok: false, reason: 'too-late' });
  });
  it('[O3] any player skips it with one tap, and a room that has played has none', () => {
    const table = tableOf({ night: null });
    table.send('green2', { type: 'SkipOpening' });
    expect(phaseOf(table)).toBe('prompt');
    expect(phaseOf(tableOf({ night: slop.remember(table.state) }))).toBe('prompt');
  });
  it('[O4] with four phones the first two take lines five and six', () => {
    const { lines } = stageIn(tableOf({ roster: rosterOf([2, 2]), night: null }), 'opening');
    expect(lines.slice(0, 6).map((line) => line.who[0])).toEqual([
      'orange1',
      'orange2',
      'blue1',
      'blue2',
      'orange1',
      'orange2',
    ]);
  });
  it('[O4] with twelve phones each line has two', () => {
    const { lines } = stageIn(tableOf({ roster: rosterOf([3, 3, 3, 3]), night: null }), 'opening');
    expect(lines.slice(0, 6).every((line) => line.who.length === 2)).toBe(true);
  });
  it('[O4] a bot beside six people has no line; where it has one the TV speaks it', () => {
    const crowd = stageIn(tableOf({ roster: rosterOf([3, 3, 1], ['green1']), night: null }), 'opening').lines;
    expect(crowd.some((line) => line.who.includes('green1' as never))).toBe(false);
    const few = stageIn(tableOf({ roster: rosterOf([2, 2], ['blue2']), night: null }), 'opening').lines;
    expect(few.find((line) => line.who.includes('blue2' as never))?.tv).toBe(true);
  });
});

describe('prompt', () => {
  it('[PR1] any teammate sets any slot and any sends', () => {
    const table = tableOf();
    table.send('orange1', { type: 'SetSlot', act: 1, slot: 0, text: 'cat' });
    table.send('orange2', { type: 'SetSlot', act: 1, slot: 2, text: 'eats' });
    table.send('orange2', { type: 'SendPrompt', act: 1 });
    expect(now(table).pads.orange?.written?.slots).toEqual(['cat', '', 'eats', '', '', '']);
  });
  it.each([
    [['cat'], 'too-few-content-words'],
    [['the', 'very', 'of', 'cat', 'cats', "cat's"], 'too-few-content-words'],
    [['old cat', 'big', 'eats', 'red moon', 'at sea', 'now'], 'too-many-words'],
    [['jack-in-the-box', 'eats', 'orange', 'moon'], 'too-many-words'],
  ])('[PR3] %j is refused with %s', (slots, reason) => {
    const table = tableOf();
    write(table, 'orange', ...slots);
    expect(table.send('orange1', { type: 'SendPrompt', act: 1 })).toEqual({ ok: false, reason });
  });
  it('[PR4] a sent prompt takes no more words', () => {
    const table = tableOf();
    writeAll(table);
    const late = table.send('orange1', { type: 'SetSlot', act: 1, slot: 1, text: 'x' });
    expect(late).toEqual({ ok: false, reason: 'already-sent' });
  });
  it('[PR5] at zero fit slots count as they stand and unfit ones become a safety prompt', () => {
    const table = tableOf();
    write(table, 'orange', 'cat', '', 'eats');
    write(table, 'blue', 'cat');
    table.advance(45_000);
    expect(now(table).pads.orange?.written).toMatchObject({ safety: null, slots: ['cat', '', 'eats', '', '', ''] });
    expect(now(table).pads.blue?.written?.safety).not.toBeNull();
  });
  it('[PR6] a safety prompt comes on demand, and two teams get different ones', () => {
    const table = tableOf();
    table.send('orange1', { type: 'TakeSafetyPrompt', act: 1 });
    table.send('blue1', { type: 'TakeSafetyPrompt', act: 1 });
    const [red, blue] = [now(table).pads.orange?.written?.safety, now(table).pads.blue?.written?.safety];
    expect(red).not.toBeNull();
    expect(red).not.toBe(blue);
  });
  it('[PR7] three rerolls, then no more; no noun is shown to two teams', () => {
    const table = tableOf();
    for (let i = 0; i < 3; i++) expect(table.send('orange1', { type: 'RerollSeed', act: 1 }).ok).toBe(true);
    expect(table.send('orange1', { type: 'RerollSeed', act: 1 })).toEqual({ ok: false, reason: 'no-rerolls-left' });
    const seeds = Object.values(now(table).pads).flatMap((pad) => pad.seeds);
    expect(new Set(seeds).size).toBe(12);
  });
  it.each([
    ['zorg', 'my old neighbour', null],
    ['cat', 'purrs', 'word-is-known'],
    ['zorg', 'one two three four five', 'clue-too-long'],
    ['zorg', 'a cat lover', 'clue-names-prompt'],
    ['moon', 'round', 'no-such-slot'],
  ])('[PR8] a clue for %s of "%s": %s', (word, clue, reason) => {
    const table = tableOf();
    write(table, 'orange', 'zorg', '', 'eats', 'cat');
    const answer = table.send('orange1', { type: 'SetClue', act: 1, word, clue });
    expect(answer.ok ? null : answer.reason).toBe(reason);
  });
  it('[PR8] a clue after sending has the house asked anew, while the others still write', () => {
    const table = tableOf();
    write(table, 'orange', 'zorg', '', 'eats', 'cat');
    table.send('orange1', { type: 'SendPrompt', act: 1 });
    table.send('orange2', { type: 'SetClue', act: 1, word: 'zorg', clue: 'my old neighbour' });
    expect(table.events.filter((event) => event.type === 'HouseDraftsStored')).toHaveLength(2);
    expect(now(table).pads.orange?.written?.house).toBeNull();
  });
  it('[PR9] words for another act are too late', () => {
    const table = tableOf();
    expect(table.send('orange1', { type: 'SetSlot', act: 2, slot: 0, text: 'cat' })).toEqual({
      ok: false,
      reason: 'too-late',
    });
  });
  it('[A4] the last prompt sent begins a 3-2-1; a team coming back that has not written takes it back', () => {
    const table = tableOf();
    table.setRoster(withHere(table.roster, false, 'green1', 'green2'));
    for (const team of ['orange', 'blue']) {
      write(table, team, 'cat', '', 'eats');
      table.send(`${team}1`, { type: 'SendPrompt', act: 1 });
    }
    expect(stageIn(table, 'prompt').soon).toBe(table.play + 3_000);
    table.setRoster(withHere(table.roster, true, 'green1'));
    expect(stageIn(table, 'prompt').soon).toBeNull();
  });
  it('[A3] a script that is there when the prompt is over is not waited for', () => {
    const table = tableOf();
    writeAll(table);
    table.advance(3_000);
    expect(phaseOf(table)).toBe('rehearsal');
  });
  it('[PL5] at dial 2 the prompt lasts 90 s and its 3-2-1 still 3 s', () => {
    const table = tableOf({ settings: { dial: 2 } });
    const { beganAt, endsAt } = stageIn(table, 'prompt');
    expect(endsAt - beganAt).toBe(90_000);
    writeAll(table);
    expect(stageIn(table, 'prompt').soon).toBe(table.play + 3_000);
  });
});
