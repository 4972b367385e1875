import { describe, expect, it } from 'vitest';
import { type Random, randomFor } from '../../kernel/random.ts';
import { rosterOf } from '../../kernel/testing/rosters.ts';
import type { Mode, Swiper } from './settings.ts';
import { checkInvariants, checkMoment } from './testing/invariants.ts';
import { type AliasTable, about, alias, now, type Options, phaseOf, tableOf, turnOf } from './testing/tableOf.ts';

const SHAPES = [2, 3, 4, 5, 6]
  .flatMap((teams) => [2, 3].map((size) => ({ teams, size })))
  .concat({ teams: 2, size: 9 });
const MODES: readonly Mode[] = ['classic', 'taboo', 'hat', 'kids'];
const SWIPERS: readonly Swiper[] = ['explainer', 'judge', 'captain'];

const rosterFor = (teams: number, size: number, bots: 'nobody' | 'everybody') =>
  rosterOf(
    Array.from({ length: teams }, () => size),
    bots,
  );

/** Writes, swipes, calls fouls, answers, disputes and flips like a lively room. */
function act(table: AliasTable, random: Random): void {
  const { stage, turn } = now(table);
  if (stage.phase === 'writing') {
    for (const { id } of table.roster.seats) {
      table.send(id, { type: 'SetWord', slot: random.int(0, 3), text: `own ${id} ${random.int(1, 9)}` });
      if (random.unit() < 0.5) table.send(id, { type: 'SendWords' });
    }
  }
  if (!turn) return;
  const others = table.roster.seats.filter((seat) => seat.team !== turn.team);
  const mates = table.roster.seats.filter((seat) => seat.team === turn.team);
  if (stage.phase === 'explaining') {
    const dice = random.unit();
    if (stage.foul) {
      for (const { id } of mates) table.send(id, { type: 'AnswerFoul', ...about(table), fouled: random.unit() < 0.5 });
      if (phaseOf(table) === 'explaining') {
        for (const who of ['screen', table.roster.captain ?? 'screen']) {
          if (phaseOf(table) === 'explaining')
            table.send(who, { type: 'BreakTie', ...about(table), fouled: random.unit() < 0.5 });
        }
      }
    } else if (dice < 0.08) table.send(random.pick(others).id, { type: 'CallFoul', ...about(table) });
    else if (dice < 0.7) {
      const verdict = random.unit() < 0.8 ? 'guessed' : 'skipped';
      table.send(turn.swiper, { type: 'Swipe', ...about(table), verdict });
      if (random.unit() < 0.1) table.send(turn.swiper, { type: 'Undo', round: turn.round, card: about2(table) });
    }
  }
  if (stage.phase === 'stealing' && random.unit() < 0.5) {
    table.send(turn.explainer, { type: 'GiveLast', ...about(table), team: random.pick([null, ...stage.teams]) });
  }
  if (stage.phase === 'review') {
    const word = random.pick(turn.words);
    table.send(random.pick(table.roster.seats).id, { type: 'Dispute', round: turn.round, card: word.card });
    if (random.unit() < 0.3) {
      const verdict = word.last ? 'lost' : random.pick(['guessed', 'skipped', 'fouled'] as const);
      table.send('screen', { type: 'Flip', round: turn.round, card: word.card, verdict, team: null });
    }
  }
}

const about2 = (table: AliasTable): number => turnOf(table).words.at(-1)?.card ?? 0;

function played(options: Options, random: Random | null): AliasTable {
  const table = tableOf({ ...options, onChange: checkMoment });
  if (!random) {
    table.until((state) => alias.standings(state) !== null, true);
    return table;
  }
  for (let step = 0; step < 40_000 && alias.standings(table.state) === null; step++) {
    table.advance(random.int(300, 3_000));
    act(table, random);
  }
  return table;
}

function check(table: AliasTable): void {
  expect(alias.standings(table.state)).not.toBeNull();
  checkInvariants(table);
  expect(table.replayed()).toEqual(table.state);
}

describe('whole games by bots', () => {
  for (const { teams, size } of SHAPES) {
    for (const mode of MODES) {
      it(`[B2] [R1] [R2] ${teams}x${size} ${mode}: ends, is even, adds up, replays`, () => {
        const table = played(
          {
            roster: rosterFor(teams, size, 'everybody'),
            settings: { mode, goal: { kind: 'rounds', cycles: size } },
            seed: teams * 100 + size * 10 + mode.length,
          },
          null,
        );
        check(table);
        expect(table.refusals.filter(({ reason }) => reason !== 'too-late')).toEqual([]);
      });
    }
  }
});

describe('whole games by people', () => {
  for (const { teams, size } of SHAPES) {
    for (const [index, swiper] of SWIPERS.entries()) {
      const mode = MODES[(teams + size + index) % MODES.length] ?? 'classic';
      it(`[R1] [R2] [E6] [G1] ${teams}x${size} ${mode}, swiped by the ${swiper}: ends, is even, adds up, replays`, () => {
        const random = randomFor(teams * 7 + size, index);
        const table = played(
          {
            roster: rosterFor(teams, size, 'nobody'),
            settings: { mode, swiper, goal: { kind: 'target', points: 30 } },
          },
          random,
        );
        check(table);
      });
    }
  }
});
