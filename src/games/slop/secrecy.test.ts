import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../kernel/game.ts';
import { rosterOf, seat } from '../../kernel/testing/rosters.ts';
import { now, phaseOf, type SlopTable, slop, tableOf, until, write } from './testing/tableOf.ts';
import { houseOnly } from './testing/writer.ts';

/** Words that stand in prompts, clues, guesses and scripts of one team only, and nowhere else. */
const viewers = (
  table: SlopTable,
): readonly { readonly name: string; readonly viewer: Viewer; readonly team: string | null }[] => [
  { name: 'the screen', viewer: { kind: 'screen' }, team: null },
  { name: 'a spectator', viewer: { kind: 'spectator' }, team: null },
  ...table.roster.seats.map(({ id, team }) => ({
    name: id as string,
    viewer: { kind: 'seat', seat: seat(id) } as Viewer,
    team: team as string | null,
  })),
];

const seen = (table: SlopTable, viewer: Viewer): string =>
  JSON.stringify([
    slop.everyone(table.state, table.roster),
    slop.only(table.state, viewer, table.roster),
  ]).toLowerCase();

/** Nobody but these teams may see any of these texts now. */
function hidden(table: SlopTable, texts: readonly string[], teams: readonly string[]): void {
  for (const { name, viewer, team } of viewers(table)) {
    if (team !== null && teams.includes(team)) continue;
    const all = seen(table, viewer);
    for (const text of texts) {
      expect(all.includes(text.toLowerCase()) ? `${name} sees ${text} in ${phaseOf(table)}` : '').toBe('');
    }
  }
}

const marksOf = (team: string) => [`${team}marka`, `${team}markb`];

function plant(table: SlopTable): void {
  for (const team of now(table).order) {
    const [a = '', b = ''] = marksOf(team);
    write(table, team, a, '', b, `z${team}word`);
    table.send(`${team}1`, { type: 'SetClue', act: now(table).act, word: `z${team}word`, clue: `clueof${team}` });
    table.send(`${team}1`, { type: 'SendPrompt', act: now(table).act });
  }
}

describe('what is secret is on nobody else’s device', () => {
  it('[SE] prompts, clues, seeds, voices, scripts, guesses and namings, through a whole act', () => {
    let checks = 0;
    const table: SlopTable = tableOf({
      roster: rosterOf([2, 2, 2]),
      answer: houseOnly,
      onChange: (changed) => {
        const playing = now(changed);
        const { stage, turn } = playing;
        checks++;
        for (const team of playing.teams) {
          const pad = playing.pads[team];
          const revealed = playing.records.some((record) => record.team === team);
          const acting = turn?.team === team;
          const shown =
            revealed || (acting && (stage.phase === 'reveal' || stage.phase === 'scores' || stage.phase === 'podium'));
          // By tiles the words stand among others from the guessing on.
          const tiled = acting && (stage.phase === 'guess' || stage.phase === 'judging');
          if (!shown && !tiled) hidden(changed, [...marksOf(team), `z${team}word`, `clueof${team}`], [team]);
          if (!shown) {
            for (const draft of pad?.written?.drafts ?? []) hidden(changed, [draft.title, draft.premise], [team]);
          }
          if (playing.stage.phase === 'prompt' && pad) hidden(changed, pad.seeds, [team]);
          if (!playing.masks.includes(team) && !(acting && stage.phase === 'reveal')) {
            const own = playing.deals[team]?.voice ?? '';
            // Its name stands among the suspects; its card (the forbidden move, the signature) only on its own phones.
            const [group = '', k = ''] = own.split('-');
            hidden(changed, [`never like ${group} ${k}`, `signature of ${group} ${k}`], [team]);
          }
        }
      },
    });
    plant(table);
    until(table, 'guess');
    const voice = now(table).deals.orange?.voice ?? '';
    table.send('blue1', { type: 'NameVoice', round: 1, voice });
    table.send('green1', { type: 'PickTile', round: 1, tile: 3, picked: true });
    expect(seen(table, { kind: 'seat', seat: seat('green1') })).not.toContain(`"named":"${voice}"`);
    expect(seen(table, { kind: 'seat', seat: seat('blue1') })).not.toContain('"picks":[3]');
    expect(seen(table, { kind: 'screen' })).not.toContain('"picks"');
    table.until((state) => state.begun && state.act === 2);
    expect(checks).toBeGreaterThan(50);
  });

  it('[R2] [PF4] script lines: none before they are spoken but on the acting phones', () => {
    const table: SlopTable = tableOf({
      onChange: (changed) => {
        const playing = now(changed);
        for (const team of playing.order) {
          const acting = playing.turn?.team === team;
          const reached = acting ? (playing.turn?.play?.reached ?? -1) : -1;
          const before = !playing.records.some((record) => record.team === team && record.act === playing.act);
          if (!before || (acting && playing.stage.phase === 'reveal')) continue;
          const lines = playing.pads[team]?.written?.drafts.flatMap((draft) => draft.castings[1]?.lines ?? []) ?? [];
          const unspoken = lines.filter((_, index) => index % 11 > reached).map((line) => line.text);
          hidden(changed, unspoken, acting ? [team] : []);
        }
      },
    });
    plant(table);
    table.until((state) => state.begun && state.act === 2);
  });

  it('[PR6] a phone’s own view names no other team’s card', () => {
    const table = tableOf();
    const cards = table.roster.seats.map(({ id }) => {
      const only = slop.only(table.state, { kind: 'seat', seat: seat(id) }, table.roster);
      return only?.kind === 'seat' ? only.card?.id : null;
    });
    expect(new Set(cards).size).toBe(3);
  });

  it('no moment says a prompt, a line or a voice before its time', () => {
    const table = tableOf();
    plant(table);
    until(table, 'reveal');
    const facts: unknown[] = [];
    let state = slop.empty;
    for (const event of table.events) {
      const next = slop.evolve(state, event);
      facts.push(...slop.moments(state, event, next));
      state = next;
    }
    const all = JSON.stringify(facts);
    for (const secret of [...marksOf('orange'), 'line wrote', 'name of', 'clueof']) expect(all).not.toContain(secret);
    expect(facts.length).toBeGreaterThan(10);
  });

  it('events that bear a secret have no public form', () => {
    const table = tableOf();
    plant(table);
    until(table, 'guess');
    const open = table.events.filter((event) => slop.eventTypes[event.type].publicForm !== null);
    const all = JSON.stringify(open);
    for (const secret of [...marksOf('orange'), ...marksOf('blue'), 'line wrote', 'clueof'])
      expect(all).not.toContain(secret);
  });
});
