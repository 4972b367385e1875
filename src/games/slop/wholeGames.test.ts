import { describe, expect, it } from 'vitest';
import { rosterOf } from '../../kernel/testing/rosters.ts';
import { Table } from '../../kernel/testing/table.ts';
import { createSlop } from './rules.ts';
import type { Playing, SlopState } from './state.ts';
import { REPERTOIRE } from './testing/repertoire.ts';
import { houseOnly } from './testing/writer.ts';

const slop = createSlop(REPERTOIRE);

const SHAPES = [2, 3, 4, 5, 6].flatMap((teams) => [1, 2, 3].map((size) => ({ teams, size })));

function playing(state: SlopState): Playing {
  if (!state.begun) throw new Error('the game has not begun');
  return state;
}

describe('whole games by bots', () => {
  for (const { teams, size } of SHAPES) {
    for (const acts of [1, 3] as const) {
      it(`${teams}x${size}, ${acts} act(s): ends, rounds are even, scores add up, a replay gives the same state`, () => {
        const roster = rosterOf(
          Array.from({ length: teams }, () => size),
          'everybody',
        );
        const table = new Table({
          rules: slop,
          roster,
          settings: { acts },
          seed: teams * 10 + size,
          answer: houseOnly,
        });
        table.until((state) => slop.standings(state) !== null, true);
        const state = playing(table.state);

        const rounds = state.records.filter((record) => record.tie === 0);
        for (const team of state.teams) expect(rounds.filter((record) => record.team === team)).toHaveLength(acts);
        expect(state.records.every((record) => !record.skipped)).toBe(true);
        for (const team of state.teams) {
          const guessed = rounds.flatMap((record) => record.points.filter((points) => points.team === team));
          const named = rounds.map((record) => record.namings[team] ?? 0);
          const sum = guessed.reduce((all, points) => all + points.total, 0) + named.reduce((all, one) => all + one, 0);
          expect(state.scores[team]).toBe(sum);
        }
        expect(new Set(state.masks)).toEqual(new Set(state.teams));
        expect(table.replayed()).toEqual(table.state);
        expect(table.refusals.filter(({ reason }) => reason !== 'too-late' && reason !== 'late')).toEqual([]);
      });
    }
  }
});
