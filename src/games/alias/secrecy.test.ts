import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../kernel/game.ts';
import { rosterOf, seat } from '../../kernel/testing/rosters.ts';
import type { AliasEvent } from './events.ts';
import type { AliasSettings } from './settings.ts';
import type { AliasTable } from './testing/tableOf.ts';
import { alias, now, onTable, phaseOf, swipe, tableOf, turnOf, until } from './testing/tableOf.ts';

const viewers = (table: AliasTable): readonly { readonly name: string; readonly viewer: Viewer }[] => [
  { name: 'the screen', viewer: { kind: 'screen' } },
  { name: 'a spectator', viewer: { kind: 'spectator' } },
  ...table.roster.seats.map(({ id }) => ({ name: id as string, viewer: { kind: 'seat', seat: seat(id) } as Viewer })),
];

const seen = (table: AliasTable, viewer: Viewer): string =>
  JSON.stringify([alias.everyone(table.state, table.roster), alias.only(table.state, viewer, table.roster)]);

/** Exactly these see this text now, and nobody else. */
function seenBy(table: AliasTable, text: string, names: readonly string[]): void {
  const found = viewers(table).filter(({ viewer }) => seen(table, viewer).includes(text));
  expect(`${phaseOf(table)}: ${found.map(({ name }) => name).join(' ')}`).toBe(`${phaseOf(table)}: ${names.join(' ')}`);
}

/** Watches every card on the table through two cycles, swiped by whoever may. */
function watchCards(settings: Partial<AliasSettings>, watchers: (table: AliasTable) => readonly string[]): number {
  let checks = 0;
  const table: AliasTable = tableOf({
    roster: rosterOf([2, 2, 2]),
    settings: { roundMs: 15_000, goal: { kind: 'rounds', cycles: 2 }, ...settings },
    onChange: (changed) => {
      const { stage } = now(changed);
      if (stage.phase !== 'explaining' && stage.phase !== 'stealing') return;
      checks++;
      seenBy(changed, `"${stage.table.face.word}"`, watchers(changed));
    },
  });
  for (let k = 0; k < 40; k++) {
    table.until((state) => state.begun && (state.stage.phase === 'explaining' || state.stage.phase === 'podium'));
    if (phaseOf(table) === 'podium') break;
    swipe(table, k % 3 === 0 ? 'skipped' : 'guessed', 4_000);
  }
  return checks;
}

const inOrder = (table: AliasTable, names: readonly string[]): readonly string[] =>
  table.roster.seats.map((one) => one.id as string).filter((id) => names.includes(id));

describe('what is secret is on nobody else’s device', () => {
  it('[SE1] the card is the explainer’s alone', () => {
    expect(watchCards({}, (table) => [turnOf(table).explainer])).toBeGreaterThan(20);
  });
  it('[SE1] and the judge’s, never a team-mate’s', () => {
    const checks = watchCards({ swiper: 'judge' }, (table) => {
      const { explainer, swiper } = turnOf(table);
      return inOrder(table, [explainer, swiper]);
    });
    expect(checks).toBeGreaterThan(20);
  });
  it('[SE1] [T1] in Taboo the other teams see it too, the explainer’s team-mates never', () => {
    const checks = watchCards({ mode: 'taboo' }, (table) => {
      const { team, explainer } = turnOf(table);
      return table.roster.seats.filter((one) => one.team !== team || one.id === explainer).map((one) => one.id);
    });
    expect(checks).toBeGreaterThan(20);
  });
  it('[T1] a setting turns that off', () => {
    const checks = watchCards({ mode: 'taboo', showToOthers: false }, (table) => [turnOf(table).explainer]);
    expect(checks).toBeGreaterThan(20);
  });
  it('[SE1] forbidden words and pictures go nowhere else either', () => {
    const taboo = tableOf({ settings: { mode: 'taboo' } });
    until(taboo, 'explaining');
    const { word } = onTable(taboo).face;
    seenBy(taboo, `a of ${word}`, ['orange1', 'blue1', 'blue2', 'green1', 'green2']);
    const kids = tableOf({ settings: { mode: 'kids' } });
    until(kids, 'explaining');
    seenBy(kids, `${onTable(kids).face.word}-drawing`, ['orange1']);
  });
  it('[SE2] the TV gets a word once it is settled', () => {
    const table = tableOf();
    until(table, 'explaining');
    const { word } = onTable(table).face;
    seenBy(table, `"${word}"`, ['orange1']);
    swipe(table, 'guessed');
    expect(seen(table, { kind: 'screen' })).toContain(`"${word}"`);
  });
  it('[SE2] a card that was discarded is told to nobody', () => {
    const table = tableOf();
    until(table, 'explaining');
    const { word } = onTable(table).face;
    table.setRoster({ ...table.roster, seats: table.roster.seats.filter((one) => one.id !== 'orange1') });
    seenBy(table, `"${word}"`, []);
    until(table, 'podium');
    seenBy(table, `"${word}"`, []);
  });
  it('[SE3] own words are on no other phone, and in a hat on nobody’s until drawn', () => {
    const table = tableOf({ roster: rosterOf([2, 2]), settings: { mode: 'hat', hatWords: 2 } });
    table.send('orange2', { type: 'SetWord', slot: 0, text: 'my secret' });
    seenBy(table, 'my secret', ['orange2']);
    table.send('screen', { type: 'MoveOn', phase: 'writing', round: 0 });
    seenBy(table, 'my secret', []);
    until(table, 'explaining');
    for (const word of now(table).hat?.words ?? []) {
      seenBy(table, `"${word}"`, word === onTable(table).face.word ? ['orange1'] : []);
    }
  });
  it('[D5] an own pack’s cards are seen by nobody before they are drawn', () => {
    const cards = [{ word: 'Aunt Edna' }, { word: 'Uncle Bob' }];
    const table = tableOf({ settings: { packs: ['own:a'] }, answer: () => ({ ok: true, value: cards }) });
    for (const { word } of cards) seenBy(table, word, []);
  });
  it('[SE4] no public form and no moment names a word before it is settled', () => {
    const table = tableOf({ settings: { mode: 'hat' }, roster: rosterOf([2, 2]) });
    table.send('orange2', { type: 'SetWord', slot: 0, text: 'my secret' });
    table.send('screen', { type: 'MoveOn', phase: 'writing', round: 0 });
    until(table, 'explaining');
    for (let k = 0; k < 6; k++) swipe(table, k % 2 === 0 ? 'guessed' : 'skipped');
    until(table, 'next');
    const told: unknown[] = [];
    let state = alias.empty;
    for (const event of table.events) {
      const next = alias.evolve(state, event);
      told.push(...alias.moments(state, event, next));
      told.push(alias.eventTypes[event.type].publicForm?.(event as never) ?? null);
      state = next;
    }
    const all = JSON.stringify(told);
    const guessed = now(table).records[0]?.words.filter((word) => word.verdict === 'guessed') ?? [];
    for (const word of now(table).hat?.words ?? []) {
      const isOut = guessed.some((one) => one.word === word);
      expect(`${word} ${all.includes(`"${word}"`)}`).toBe(`${word} ${isOut}`);
    }
    expect(told.length).toBeGreaterThan(10);
    const bearing: AliasEvent['type'][] = [
      'CardDealt',
      'ExplainingBegan',
      'WordSet',
      'HatFilled',
      'CardsBrought',
      'GameBegan',
    ];
    for (const type of bearing) expect(alias.eventTypes[type].publicForm).toBeNull();
  });
});
