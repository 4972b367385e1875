import { describe, expect, it } from 'vitest';
import type { AskAnswer } from '../../kernel/game.ts';
import { randomFor } from '../../kernel/random.ts';
import { rosterOf, seat, team, withHere } from '../../kernel/testing/rosters.ts';
import { allowedCards, drawCard, foldedWord } from './cards.ts';
import { createAlias } from './rules.ts';
import { DEFAULT_SETTINGS, parseSettings } from './settings.ts';
import { EMPTY_ALIAS } from './state.ts';
import { PACKS, packOf } from './testing/packs.ts';
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

describe('players and settings', () => {
  it.each([
    [
      [2, 1],
      [
        { what: 'players', need: 1 },
        { what: 'team-too-small', team: 'blue', least: 2 },
      ],
    ],
    [[4], [{ what: 'teams', need: 1 }]],
    [[3, 3, 1], [{ what: 'team-too-small', team: 'green', least: 2 }]],
    [[10, 9], [{ what: 'too-many-players', most: 18 }]],
    [[2, 2], []],
    [[9, 9], []],
    [[3, 3, 3, 3, 3, 3], []],
  ])('[PL1] [PL2] teams of %j', (sizes, expected) => {
    expect(alias.missing(rosterOf(sizes), DEFAULT_SETTINGS)).toEqual(expected);
  });
  it('[PL2] a seat without a team is named', () => {
    const roster = rosterOf([2, 3]);
    const seats = roster.seats.map((one) => (one.id === 'blue3' ? { ...one, team: null } : one));
    expect(alias.missing({ ...roster, seats }, DEFAULT_SETTINGS)).toEqual([{ what: 'teamless', seats: ['blue3'] }]);
  });
  it('[PL3] what is missing is filled in, the room’s own keys are dropped', () => {
    expect(parseSettings({ dial: 2, captions: true, family: false, mode: 'kids' })).toEqual({
      ...DEFAULT_SETTINGS,
      family: false,
      mode: 'kids',
    });
  });
  it.each([
    { roundMs: 14_999 },
    { roundMs: 180_001 },
    { goal: { kind: 'target', points: 4 } },
    { goal: { kind: 'target', points: 201 } },
    { goal: { kind: 'rounds', cycles: 11 } },
    { hatWords: 7 },
    { mode: 'duel' },
    { packs: ['../etc'] },
    { skips: true },
    'settings',
  ])('[PL3] [PL4] %j is no setting', (input) => expect(parseSettings(input)).toBeNull());
  it('[PL5] the dial and the room’s settings change nothing in a running game', () => {
    expect(alias.adjust({ dial: 2, family: false, captions: false })).toBeNull();
    expect(alias.minutes(2, 0.5)).toEqual(alias.minutes(2, 2));
    expect(alias.minutes(4, 1).full).toBeGreaterThan(alias.minutes(2, 1).full);
  });
  it('[PL6] newcomers come in before the first round and between rounds, not in a tie-break', () => {
    const table = tableOf({ settings: { mode: 'hat', goal: { kind: 'rounds', cycles: 1 } } });
    const admitted = new Map<string, boolean>();
    while (alias.standings(table.state) === null) {
      admitted.set(`${phaseOf(table)}${now(table).tie > 0 ? ' tie' : ''}`, alias.admits(table.state));
      table.advance(500);
    }
    expect(Object.fromEntries(admitted)).toMatchObject({
      writing: true,
      next: true,
      starting: false,
      explaining: false,
    });
    expect(admitted.get('next tie')).toBe(false);
  });
  it('[PL7] fewer than two teams with somebody here is not enough', () => {
    const table = tableOf({ roster: rosterOf([2, 2]) });
    expect(alias.enough(table.state, table.roster)).toBe(true);
    expect(alias.enough(table.state, withHere(table.roster, false, 'blue1'))).toBe(true);
    expect(alias.enough(table.state, withHere(table.roster, false, 'blue1', 'blue2'))).toBe(false);
  });
});

describe('dealing', () => {
  it('[D1] cards spread over the levels, 2 : 2 : 1', () => {
    const random = randomFor(7, 1);
    const counts = { 1: 0, 2: 0, 3: 0 };
    const cards = packOf('spread', 90).cards;
    for (let k = 0; k < 5_000; k++) {
      const card = drawCard(cards, random);
      if (card) counts[card.level]++;
    }
    expect(counts[1]).toBeGreaterThan(1_800);
    expect(counts[2]).toBeGreaterThan(1_800);
    expect(counts[3]).toBeGreaterThan(850);
    expect(counts[3]).toBeLessThan(1_150);
  });
  it('[D1] a level that has run out gives its share to the others', () => {
    const card = drawCard(packOf('hard', 9, () => ({ level: 3 })).cards, randomFor(1, 1));
    expect(card?.level).toBe(3);
  });
  const words = (settings: Partial<typeof DEFAULT_SETTINGS>) =>
    new Set(allowedCards({ ...DEFAULT_SETTINGS, ...settings }, PACKS, []).map((card) => card.word.replace(/\d+/, '')));
  it('[D2] family mode leaves out grown-ups’ packs and cards', () => {
    expect(words({})).toEqual(new Set(['plain', 'forbidden', 'drawn']));
    expect(words({ family: false })).toEqual(new Set(['plain', 'forbidden', 'drawn', 'late']));
    expect(allowedCards(DEFAULT_SETTINGS, PACKS, []).every((card) => card.family)).toBe(true);
    expect(allowedCards({ ...DEFAULT_SETTINGS, packs: ['late'] }, PACKS, [])).toEqual([]);
  });
  it('[T1] a card that could be played as Taboo shows no forbidden words in Classic', () => {
    const packs = [packOf('both', 9, () => ({ taboo: ['a', 'b', 'c', 'd'], picture: 'x', family: true }))];
    const table = tableAtExplaining({ packs, settings: { mode: 'classic' } });
    expect(onTable(table).face.taboo).not.toBeNull();
    expect(cardOf(table, turnOf(table).explainer)).toMatchObject({ taboo: null, picture: null });
  });

  it('[D2] [T1] [K1] Taboo has forbidden words on every card, Kids a picture', () => {
    expect(words({ mode: 'taboo' })).toEqual(new Set(['forbidden']));
    expect(words({ mode: 'kids' })).toEqual(new Set(['drawn']));
    const drawn = packOf('hard', 9, () => ({ picture: 'x' })).cards;
    expect(allowedCards({ ...DEFAULT_SETTINGS, mode: 'kids' }, [], drawn).map((card) => card.level)).not.toContain(3);
    const table = tableAtExplaining({ settings: { mode: 'kids' } });
    expect(cardOf(table, 'orange1')?.picture).toMatch(/-drawing$/);
  });
  it('[D2] named packs are those and no others, in whatever language', () => {
    expect(words({ packs: ['fremd'] })).toEqual(new Set(['fremd']));
  });
  it('[D3] words of the evening do not come back, whatever their case', () => {
    const packs = [packOf('few', 4, () => ({ family: true }))];
    const table = tableAtExplaining({ packs, night: { words: ['few1', 'few2', foldedWord('FEW3')] } });
    expect(onTable(table).face.word).toBe('few4');
    expect(onTable(table).left).toBe(0);
  });
  it('[D3] what was played is what the next game remembers', () => {
    const first = tableAtExplaining();
    for (let k = 0; k < 5; k++) swipe(first, 'guessed');
    const night = first.rules.remember(first.state) as { words: string[] };
    expect(night.words).toHaveLength(6);
    const second = tableAtExplaining({ night });
    expect(now(second).night).toEqual(night.words);
    expect(second.rules.remember(second.state)).toEqual({ words: [...night.words, onTable(second).face.word] });
  });
  it('[D4] a replay needs neither packs nor chance', () => {
    const table = tableAtExplaining();
    for (let k = 0; k < 5; k++) swipe(table, 'guessed');
    const elsewhere = createAlias([]);
    const stored = JSON.parse(JSON.stringify(table.events)) as typeof table.events;
    expect(stored.reduce(elsewhere.evolve, elsewhere.empty)).toEqual(table.state);
  });
  it.each([null, 7, { words: 'x' }, { words: [1] }])('[D3] a night of %j is a night without words', (night) => {
    expect(now(tableOf({ night })).night).toEqual([]);
  });
  it('[D6] with no card at all the podium comes at once and says why', () => {
    const table = tableOf({ settings: { packs: ['late'] } });
    expect(stageIn(table, 'podium').ended).toBe('no-cards');
  });
  it('[D8] the explainer sees how many are left', () => {
    const table = tableAtExplaining({ packs: [packOf('few', 9, () => ({ family: true }))] });
    expect(cardOf(table, 'orange1')?.left).toBe(8);
    swipe(table, 'skipped');
    expect(cardOf(table, 'orange1')?.left).toBe(7);
  });
});

describe('own packs', () => {
  const own = { packs: ['own:p1', 'own:p2'] };
  const brought = (value: unknown): AskAnswer => ({ ok: true, value });
  it('[D5] the host’s shelf is asked once, by their ids', () => {
    const table = tableOf({ settings: own });
    expect(phaseOf(table)).toBe('dealing');
    const asks = table.rules.asks(table.state, table.roster);
    expect(asks).toEqual([
      { id: 'cards', task: 'alias.cards', input: { packs: ['p1', 'p2'] }, by: table.play + 5_000, drafts: [] },
    ]);
  });
  it('[D5] good cards are played, bad ones left out', () => {
    const cards = [{ word: 'Aunt Edna' }, { word: '' }, 'nonsense', { word: 'aunt edna' }, { word: 'x'.repeat(25) }];
    const table = tableOf({ settings: own, answer: () => brought(cards) });
    expect(phaseOf(table)).toBe('starting');
    until(table, 'explaining');
    expect(onTable(table)).toMatchObject({ face: { word: 'Aunt Edna', level: 2 }, left: 0 });
  });
  it.each([
    ['fails', { ok: false, why: 'gone' } as AskAnswer],
    ['answers rubbish', brought('rubbish')],
  ])('[D5] [D6] a shelf that %s leaves nothing to play', (_, answer) => {
    const table = tableOf({ settings: own, answer: () => answer });
    expect(stageIn(table, 'podium').ended).toBe('no-cards');
  });
  it('[D5] a shelf that says nothing for 5 s is not waited for', () => {
    const table = tableOf({ settings: { packs: ['own:p1', 'plain'] } });
    table.advance(5_000);
    expect(phaseOf(table)).toBe('starting');
    const late = table.send('outside', { type: 'BringCards', ask: 'cards', answer: { ok: true, cards: [] } });
    expect(late).toEqual({ ok: false, reason: 'too-late' });
  });
});

describe('Hat', () => {
  const hat = (options: Parameters<typeof tableOf>[0] = {}) =>
    tableOf({ roster: rosterOf([2, 2]), ...options, settings: { mode: 'hat', hatWords: 2, ...options.settings } });
  const write = (table: AliasTable, who: string, ...words: readonly string[]): void => {
    for (const [slot, text] of words.entries()) table.send(who, { type: 'SetWord', slot, text });
    table.send(who, { type: 'SendWords' });
  };
  const writeAll = (table: AliasTable): void => {
    for (const { id } of table.roster.seats) write(table, id, `${id} one`, `${id} two`);
  };
  /** A round of one point, and on to the next one's first card. */
  const onePoint = (table: AliasTable): void => {
    until(table, 'explaining');
    swipe(table, 'guessed');
    finishRound(table);
    until(table, 'explaining');
  };
  it('[H1] it ends when every person here is done', () => {
    const table = hat();
    table.setRoster(withHere(table.roster, false, 'blue2'));
    for (const id of ['orange1', 'orange2']) write(table, id, `${id} one`);
    expect(phaseOf(table)).toBe('writing');
    write(table, 'blue1', 'elbow');
    expect(phaseOf(table)).toBe('starting');
    expect(now(table).hat?.words).toContain('elbow');
  });
  it('[H1] somebody who changes a word is not done', () => {
    const table = hat();
    write(table, 'orange1', 'a');
    table.send('orange1', { type: 'SetWord', slot: 0, text: 'b' });
    expect(onlyOf(table, 'orange1')?.desk).toEqual({ at: 'writing', words: ['b', ''], sent: false });
  });
  it('[H1] after 120 s what stands counts', () => {
    const table = hat();
    table.send('blue1', { type: 'SetWord', slot: 1, text: 'elbow' });
    table.advance(120_000);
    expect(now(table).hat?.words).toContain('elbow');
  });
  it('[H1] a word is 24 characters, clean, and in a slot there is', () => {
    const typed = alias.parseCommand({ type: 'SetWord', slot: 0, text: `  a\u202e  b${'x'.repeat(40)}` });
    expect(typed).toEqual({ type: 'SetWord', slot: 0, text: `a b${'x'.repeat(21)}` });
    const table = hat();
    const beyond = table.send('blue1', { type: 'SetWord', slot: 2, text: 'a' });
    expect(beyond).toEqual({ ok: false, reason: 'no-such-slot' });
    expect(alias.texts({ type: 'SetWord', slot: 0, text: 'rude' })).toEqual(['rude']);
  });
  it('[H2] what is missing comes from the packs; the same word is in once', () => {
    const table = hat();
    write(table, 'orange1', 'Elbow', 'knee');
    write(table, 'orange2', 'elbow');
    table.advance(120_000);
    const words = now(table).hat?.words ?? [];
    expect(words).toHaveLength(8);
    expect(words.filter((word) => word.toLowerCase() === 'elbow')).toHaveLength(1);
    expect(words.filter((word) => /^(plain|drawn|forbidden)\d+$/.test(word))).toHaveLength(6);
  });
  it('[H2] with bots alone the hat is filled at once', () => {
    const table = tableOf({ roster: rosterOf([2, 2], 'everybody'), settings: { mode: 'hat' } });
    expect(phaseOf(table)).toBe('starting');
    expect(now(table).hat?.words).toHaveLength(16);
  });
  it('[H3] a guessed word is out, a skipped one comes again in another turn but not in this one', () => {
    const table = hat();
    writeAll(table);
    until(table, 'explaining');
    for (let k = 0; k < 7; k++) swipe(table, k % 2 === 0 ? 'guessed' : 'skipped');
    expect(onTable(table).left).toBe(0);
    swipe(table, 'skipped');
    expect(stageIn(table, 'review').why).toBe('exhausted');
    expect(new Set(turnOf(table).words.map((word) => word.word)).size).toBe(8);
    finishRound(table);
    expect(now(table).hat?.left).toHaveLength(4);
    expect(everyoneOf(table).hat).toEqual({ pass: 'explain', left: 4 });
  });
  it('[H3] [H4] [H5] three times through, then it is over, whatever the target', () => {
    const table = hat({ settings: { goal: { kind: 'target', points: 5 } } });
    writeAll(table);
    const passes: string[] = [];
    for (let k = 0; k < 3; k++) {
      until(table, 'explaining');
      passes.push(everyoneOf(table).hat?.pass ?? '');
      for (let word = 0; word < 8; word++) swipe(table, 'guessed');
      finishRound(table);
      table.advance(5_000);
    }
    expect(passes).toEqual(['explain', 'one-word', 'mime']);
    expect(stageIn(table, 'podium').ended).toBe('played');
    expect(now(table).scores).toEqual({ orange: 16, blue: 8 });
  });
  it('[H4] a guess flipped in the review goes back into the hat', () => {
    const table = hat();
    writeAll(table);
    until(table, 'explaining');
    for (let k = 0; k < 8; k++) swipe(table, 'guessed');
    table.send('screen', { type: 'Flip', round: 1, card: 3, verdict: 'skipped', team: null });
    finishRound(table);
    expect(everyoneOf(table).hat).toEqual({ pass: 'explain', left: 1 });
  });
  it('[H3] a last word that another team had is out, one nobody had goes back', () => {
    for (const [to, left] of [
      ['blue', 7],
      [null, 8],
    ] as const) {
      const table = hat();
      writeAll(table);
      until(table, 'stealing');
      table.send('orange1', { type: 'GiveLast', ...about(table), team: to && team(to) });
      until(table, 'next');
      expect(everyoneOf(table).hat).toEqual({ pass: 'explain', left });
    }
  });
  it('[H5] a tie-break plays the full hat as mime', () => {
    const table = hat({ settings: { goal: { kind: 'rounds', cycles: 1 } } });
    writeAll(table);
    for (let k = 0; k < 2; k++) {
      until(table, 'explaining');
      swipe(table, 'guessed');
      finishRound(table);
    }
    until(table, 'starting');
    expect(everyoneOf(table)).toMatchObject({ tie: 1, hat: { pass: 'mime', left: 8 } });
  });
  it('[H5] emptied in a tie-break, it is filled again and is mime again', () => {
    const table = hat({ settings: { goal: { kind: 'rounds', cycles: 1 } } });
    writeAll(table);
    for (let k = 0; k < 2; k++) onePoint(table);
    for (let k = 0; k < 8; k++) swipe(table, 'guessed');
    finishRound(table);
    expect(now(table).tie).toBe(1);
    expect(everyoneOf(table).hat).toEqual({ pass: 'mime', left: 8 });
    until(table, 'starting');
    expect(turnOf(table).team).toBe('blue');
  });
  it('[H6] a word that goes back is told to nobody but who swiped it', () => {
    const table = hat();
    writeAll(table);
    until(table, 'explaining');
    const { word } = onTable(table).face;
    swipe(table, 'skipped');
    const { words } = everyoneOf(table).turn ?? {};
    expect(words?.[0]).toMatchObject({ word: null, verdict: 'skipped' });
    expect(onlyOf(table, 'orange1')?.missed).toMatchObject([{ card: 1, word, verdict: 'skipped' }]);
    expect(JSON.stringify(onlyOf(table, 'orange2'))).not.toContain(word);
    const event = table.events.find((one) => one.type === 'WordSettled');
    const form = alias.eventTypes.WordSettled.publicForm?.(event as never);
    expect(JSON.stringify(form)).not.toContain(word);
  });
  it('[C2] words after the writing are too late', () => {
    const table = hat();
    writeAll(table);
    const late = table.send('blue1', { type: 'SetWord', slot: 0, text: 'late' });
    expect(late).toEqual({ ok: false, reason: 'too-late' });
    expect(
      alias.decide(
        EMPTY_ALIAS,
        { type: 'SendWords' },
        {
          by: { kind: 'seat', seat: seat('blue1') },
          roster: table.roster,
          play: 0,
          wall: 0,
          random: randomFor(1, 1),
        },
      ),
    ).toEqual({ ok: false, reason: 'too-late' });
  });
});
