import { describe, expect, it } from 'vitest';
import type { Ask, AskAnswer } from '../../kernel/game.ts';
import { type Random, randomFor } from '../../kernel/random.ts';
import { rosterOf, team, withHere } from '../../kernel/testing/rosters.ts';
import type { PeopleCommand } from './commands.ts';
import { PHASES, REACTIONS } from './phases.ts';
import { now, type SlopTable, slop, tableOf } from './testing/tableOf.ts';
import { houseOnly } from './testing/writer.ts';

const WORDS = ['cat', 'eats', 'a moon', 'zorg', '', 'the', '🐧', 'in bed', "it's", 'Ünlü', '__proto__', '7'] as const;

/** Whatever a phone could send, mostly about what is going on. */
function anything(table: SlopTable, random: Random): PeopleCommand {
  const state = now(table);
  const round = state.turn?.round ?? random.int(0, 2);
  const act = random.unit() < 0.9 ? state.act : random.int(0, 5);
  const line = state.stage.phase === 'performance' ? state.stage.line : random.int(0, 12);
  const small = () => random.int(0, 5);
  return random.pick<() => PeopleCommand>([
    () => ({ type: 'SkipOpening' }),
    () => ({ type: 'NextOpeningLine', line: random.int(0, 9) }),
    () => ({ type: 'SetSlot', act, slot: small(), text: random.pick(WORDS) }),
    () => ({ type: 'SetSlot', act, slot: small(), text: random.pick(WORDS) }),
    () => ({ type: 'RerollSeed', act }),
    () => ({ type: 'SetClue', act, word: random.pick(WORDS), clue: random.pick(WORDS) }),
    () => ({ type: 'SendPrompt', act }),
    () => ({ type: 'TakeSafetyPrompt', act }),
    () => ({ type: 'SwipeDraft', round, draft: random.int(0, 1) as 0 | 1 }),
    () => ({ type: 'GiveVoice', round, given: random.unit() < 0.5 }),
    () => ({ type: 'Ready', round }),
    () => ({ type: 'NextLine', round, line }),
    () => ({ type: 'NextLine', round, line }),
    () => ({ type: 'React', round, kind: random.pick(REACTIONS) }),
    () => ({ type: 'PickTile', round, tile: random.int(0, 15), picked: random.unit() < 0.8 }),
    () => ({ type: 'PickTile', round, tile: random.int(0, 13), picked: true }),
    () => ({ type: 'SetGuessSlot', round, blank: small(), text: random.pick(WORDS) }),
    () => ({
      type: 'NameVoice',
      round,
      voice: random.pick(state.deals[state.turn?.team ?? 'orange']?.options ?? ['x']),
    }),
    () => ({ type: 'SendGuess', round }),
    () => ({ type: 'Encore', round, line: small() }),
    () => ({ type: 'AcceptGuess', round, team: random.pick([null, team('orange'), team('blue'), team('green')]) }),
    () => ({ type: 'MoveOn', phase: random.pick(PHASES), round }),
    () => ({ type: 'SkipScript', round }),
    () => ({
      type: 'Adjust',
      settings: random.pick([{ captions: false }, { dial: 0.5 }, { guessing: 'typing' }] as const),
    }),
  ])();
}

/** A model and a house on a bad day. */
const moody =
  (random: Random) =>
  (ask: Ask): AskAnswer | null => {
    const mood = random.unit();
    if (mood < 0.1) return null;
    if (mood < 0.2) return { ok: false, why: random.pick(['timeout', 'filtered', 'refused', 'what?', 'bad-answer']) };
    if (mood < 0.3)
      return { ok: true, value: random.pick<unknown>([null, 'rubbish', { lines: [] }, [{}], { __proto__: 1 }]) };
    return houseOnly(ask);
  };

describe('whatever is sent, whoever comes and goes, whatever the writers do', () => {
  for (let seed = 1; seed <= 24; seed++) {
    it(`the game ends, every replay is the same, nobody is skipped or counted twice (seed ${seed})`, () => {
      const random = randomFor(seed, 99);
      const sizes = Array.from({ length: random.int(2, 6) }, () => random.int(2, 3));
      const roster = rosterOf(sizes, seed % 3 === 0 ? ['blue2', 'green1', 'green2'] : 'nobody');
      const table = tableOf({
        roster,
        seed,
        settings: { acts: seed % 2 === 0 ? 1 : 3 },
        night: null,
        answer: moody(random),
      });
      for (let step = 0; step < 20_000 && slop.standings(table.state) === null; step++) {
        const dice = random.unit();
        if (dice < 0.35) table.advance(random.int(0, 4_000), true);
        else if (dice < 0.4) {
          table.setRoster(withHere(table.roster, random.unit() < 0.7, random.pick(roster.seats).id));
        } else {
          const who = random.unit() < 0.05 ? 'screen' : random.pick(roster.seats).id;
          const parsed = slop.parseCommand(JSON.parse(JSON.stringify(anything(table, random))));
          if (parsed) table.send(who, parsed);
        }
      }
      const state = now(table);
      expect(slop.standings(table.state)).not.toBeNull();
      expect(table.replayed()).toEqual(table.state);
      for (const id of state.teams) {
        const rounds = state.records.filter((record) => record.tie === 0);
        expect(rounds.filter((record) => record.team === id)).toHaveLength(state.settings.acts);
        const points = rounds.flatMap((record) => record.points.filter((one) => one.team === id));
        const named = rounds.reduce((sum, record) => sum + (record.namings[id] ?? 0), 0);
        expect(state.scores[id]).toBe(points.reduce((sum, one) => sum + one.total, 0) + named);
      }
    });
  }
});
