import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ask, AskAnswer } from '../../kernel/game.ts';
import { type Random, randomFor } from '../../kernel/random.ts';
import { type Absence, membersHere, seatIn } from '../../kernel/roster.ts';
import { rosterOf, team, withAway } from '../../kernel/testing/rosters.ts';
import type { PeopleCommand } from './commands.ts';
import { PHASES, VERDICTS } from './phases.ts';
import { MODES, SKIPS, SWIPERS } from './settings.ts';
import { checkMoment } from './testing/invariants.ts';
import { type AliasTable, alias, now, onTable, phaseOf, tableOf } from './testing/tableOf.ts';

const WORDS = ['cat', 'CAT', 'déjà vu', '', '🐧', "it's", '__proto__', 'x'.repeat(60)] as const;
const TEAMS = ['orange', 'blue', 'green', 'nowhere', 'constructor'] as const;

const cardIn = (table: AliasTable): number => {
  const phase = phaseOf(table);
  return phase === 'explaining' || phase === 'stealing' ? onTable(table).card : 1;
};

/** Whatever a phone could send, mostly about what is going on. */
function anything(table: AliasTable, random: Random): PeopleCommand {
  const state = now(table);
  const round = random.unit() < 0.9 ? state.rounds : random.int(0, 5);
  const card = random.unit() < 0.7 ? cardIn(table) : random.int(0, 12);
  const settled = random.int(1, 8);
  const fouled = random.unit() < 0.5;
  const anyTeam = () => random.pick([null, ...TEAMS.map(team)]);
  const swiped = () => random.pick(['guessed', 'skipped'] as const);
  return random.pick<() => PeopleCommand>([
    () => ({ type: 'SetWord', slot: random.int(0, 5), text: random.pick(WORDS) }),
    () => ({ type: 'SendWords' }),
    () => ({ type: 'Swipe', round, card, verdict: swiped() }),
    () => ({ type: 'Swipe', round, card, verdict: swiped() }),
    () => ({ type: 'Swipe', round, card, verdict: swiped() }),
    () => ({ type: 'Undo', round, card: random.pick([card - 1, card, settled].filter((one) => one >= 0)) }),
    () => ({ type: 'GiveLast', round, card, team: anyTeam() }),
    () => ({ type: 'CallFoul', round, card }),
    () => ({ type: 'AnswerFoul', round, card, fouled }),
    () => ({ type: 'BreakTie', round, card, fouled }),
    () => ({ type: 'Dispute', round, card: settled }),
    () => ({ type: 'Flip', round, card: settled, verdict: random.pick(VERDICTS), team: anyTeam() }),
    () => ({ type: 'PassRole', round }),
    () => ({ type: 'MoveOn', phase: random.pick(PHASES), round }),
  ])();
}

const moody =
  (random: Random) =>
  (ask: Ask): AskAnswer | null => {
    const mood = random.unit();
    if (mood < 0.2) return null;
    if (mood < 0.4) return { ok: false, why: 'gone' };
    if (mood < 0.6) return { ok: true, value: random.pick<unknown>([null, 'rubbish', { cards: [] }, [{}]]) };
    return { ok: true, value: [{ word: `own of ${ask.id}`, level: 3 }, { word: 'plain1' }] };
  };

/** A role is always somebody's who can have it. */
function watched(table: AliasTable): void {
  checkMoment(table);
  const { stage, turn } = now(table);
  if (!turn || (stage.phase !== 'starting' && stage.phase !== 'explaining')) return;
  const explainer = seatIn(table.roster, turn.explainer);
  const swiper = seatIn(table.roster, turn.swiper);
  if (explainer?.team !== turn.team || explainer.away === 'out') throw new Error('[AB3] nobody explains');
  if (!swiper || swiper.away === 'out') throw new Error('[AB6] nobody swipes');
  const people = membersHere(table.roster, turn.team).filter((one) => !one.bot);
  const beganNow = table.events.at(-1)?.type === 'RoundBegan' || table.events.at(-1)?.type === 'RolePassed';
  if (beganNow && explainer.bot && people.length > 0) throw new Error('[B1] a bot explains beside a person');
}

const AWAY: readonly (Absence | null)[] = [null, null, 'short', 'missed', 'long', 'out'];

function stormy(seed: number): AliasTable {
  const random = randomFor(seed, 99);
  const sizes = Array.from({ length: random.int(2, 6) }, () => random.int(2, 3));
  const roster = rosterOf(sizes, seed % 3 === 0 ? ['blue2', 'blue1', 'orange2'] : 'nobody');
  const goal = random.pick([
    { kind: 'rounds', cycles: random.int(1, 3) } as const,
    { kind: 'target', points: 12 } as const,
  ]);
  const settings = {
    mode: random.pick(MODES),
    skips: random.pick(SKIPS),
    swiper: random.pick(SWIPERS),
    packs: random.pick([[], ['own:a'], ['own:a', 'plain', 'forbidden', 'drawn'], ['plain']]),
    roundMs: random.int(15_000, 40_000),
    goal,
  };
  const table = tableOf({ roster, seed, settings, answer: moody(random), onChange: watched });
  for (let step = 0; step < 20_000 && alias.standings(table.state) === null; step++) {
    const dice = random.unit();
    if (dice < 0.3) table.advance(random.int(0, 3_000), true);
    else if (dice < 0.35) {
      const { id } = random.pick(roster.seats.filter((one) => !one.bot));
      table.setRoster(withAway(table.roster, random.pick(AWAY), id));
    } else if (dice < 0.352) {
      table.setRoster({ ...table.roster, captain: random.pick([null, random.pick(roster.seats).id]) });
    } else {
      const who = random.unit() < 0.05 ? 'screen' : random.pick(roster.seats).id;
      const parsed = alias.parseCommand(JSON.parse(JSON.stringify(anything(table, random))));
      if (parsed) table.send(who, parsed);
    }
  }
  return table;
}

describe('whatever is sent, whoever comes and goes', () => {
  it('[AB3] [AB6] the game ends, every replay is the same, no score is made of anything but scored rounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const table = stormy(seed);
        expect(alias.standings(table.state)).not.toBeNull();
        expect(table.replayed()).toEqual(table.state);
        checkMoment(table);
        for (const record of now(table).records) {
          for (const points of Object.values(record.gained)) expect(points).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
  });
  it('whatever arrives is a command or null, and is never thrown about', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        const parsed = alias.parseCommand(input);
        if (parsed) expect(alias.parseCommand(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      }),
      { numRuns: 2_000 },
    );
  });
  it('settings are settings or null', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const parsed = alias.parseSettings(input);
        if (parsed) expect(alias.parseSettings(parsed)).toEqual(parsed);
      }),
      { numRuns: 2_000 },
    );
  });
});
