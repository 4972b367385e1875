import { expect } from 'vitest';
import { membersOf } from '../../../kernel/roster.ts';
import { foldedWord } from '../cards.ts';
import type { AliasTable } from './tableOf.ts';
import { now } from './tableOf.ts';

/** What is true after every batch of events. */
export function checkMoment(table: { readonly state: AliasTable['state'] }): void {
  const { state } = table;
  if (!state.begun) return;
  // The score is what scored rounds brought, nothing else.
  for (const team of state.teams) {
    const sum = state.records.reduce((all, record) => all + (record.gained[team] ?? 0), 0);
    if (state.scores[team] !== sum) throw new Error(`${team} has ${state.scores[team]}, its rounds brought ${sum}`);
  }
  if (new Set(state.used).size !== state.used.length) throw new Error('a word came twice');
  if (state.used.some((word) => state.night.includes(word))) throw new Error('a word of the evening came back');
  if (state.turn && new Set(state.turn.drawn).size !== state.turn.drawn.length) throw new Error('a slip came twice');
}

/** What is true of a finished game without absences. */
export function checkInvariants(table: AliasTable): void {
  const state = now(table);
  checkMoment(table);
  const { skips } = state.settings;
  for (const record of state.records) {
    let skipped = 0;
    let score = 0;
    for (const { verdict } of record.words) {
      if (verdict === 'guessed') score++;
      if (verdict === 'fouled') score--;
      if (verdict === 'skipped' && (skips === 'penalty' || (skips === 'first-free' && ++skipped > 1))) score--;
    }
    expect(record.gained[record.team]).toBe(Math.max(0, score));
    for (const [team, points] of Object.entries(record.gained)) {
      expect(points).toBeGreaterThanOrEqual(0);
      if (team === record.team) continue;
      expect(points).toBe(record.words.filter((word) => word.verdict === 'stolen' && word.to === team).length);
    }
  }
  // Each whole cycle has every team once. An empty hat or shelf cuts the last one before a tie-break short.
  const last = Math.max(...state.records.filter((record) => record.tie === 0).map((record) => record.cycle));
  for (const cycle of new Set(state.records.map((record) => record.cycle))) {
    const records = state.records.filter((record) => record.cycle === cycle);
    const teams = records.map((record) => record.team);
    expect(new Set(teams).size).toBe(teams.length);
    const whole = cycle < last || (cycle === last && !state.exhausted && !state.hat);
    if (whole) expect([...teams].sort()).toEqual([...state.teams].sort());
  }
  // Nobody explains twice more often than a team-mate.
  for (const team of state.teams) {
    const turns = membersOf(table.roster, team).map(
      (seat) => table.events.filter((event) => event.type === 'RoundBegan' && event.explainer === seat.id).length,
    );
    expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
  }
  if (!state.hat) {
    const words = state.records.flatMap((record) => record.words.map((word) => foldedWord(word.word)));
    expect(new Set(words).size).toBe(words.length);
  }
}
