import { describe, expect, it } from 'vitest';
import type { Ask, AskAnswer } from '../../kernel/game.ts';
import { rosterOf } from '../../kernel/testing/rosters.ts';
import { Table } from '../../kernel/testing/table.ts';
import { brokenRules } from './checks.ts';
import { repertoire, slop } from './index.ts';
import { contentWordsOf } from './match.ts';
import type { ScriptRequest } from './script.ts';
import type { Playing } from './state.ts';
import { writeDrafts } from './writer/write.ts';

/** The house writer itself, and no model. */
const house = (ask: Ask): AskAnswer =>
  ask.task === 'slop.house'
    ? { ok: true, value: JSON.parse(JSON.stringify(writeDrafts(ask.input as ScriptRequest))) }
    : { ok: false, why: 'not-configured' };

describe('Slop with its own content and its house writer', () => {
  const table = new Table({ rules: slop, roster: rosterOf([3, 2, 1], 'everybody'), seed: 7, answer: house });
  table.until((state) => slop.standings(state) !== null, true);
  const state = table.state as Playing;

  it('is played to the podium by bots, every round with a script of the house', () => {
    expect(state.records.filter((record) => record.tie === 0)).toHaveLength(9);
    expect(state.records.filter((record) => record.safety !== null)).toEqual([]);
    expect(table.events.filter((event) => event.type === 'PromptReplaced')).toEqual([]);
  });
  it('[W4] no casting of the house was thrown away', () => {
    const stored = table.events.filter((event) => event.type === 'HouseDraftsStored');
    expect(stored.flatMap((event) => event.broken)).toEqual([]);
  });
  it('[W8] no scene comes twice in an evening', () => {
    const scenes = state.records.flatMap((record) => record.used?.skeleton ?? []);
    expect(new Set(scenes).size).toBe(scenes.length);
  });
  it('[B1] bots find some words by ear, but not all', () => {
    const guesses = state.records.flatMap((record) => record.points.filter((points) => points.team !== record.team));
    const words = guesses.reduce((sum, points) => sum + points.words, 0);
    const all = state.records.reduce((sum, record) => {
      const content = contentWordsOf(record.poster?.words ?? []).length;
      return sum + content * 2;
    }, 0);
    expect(words / all).toBeGreaterThan(0.35);
    expect(words / all).toBeLessThan(0.95);
  });
  it('replays to the same state', () => {
    expect(table.replayed()).toEqual(table.state);
  });
});

describe('safety prompts', () => {
  for (const safety of repertoire.safety) {
    it(`[W7] the ready-made script of "${safety.prompt.filter(Boolean).join(' ')}" names no word of it`, () => {
      const stems = contentWordsOf(safety.prompt).map((word) => word.stem);
      safety.scripts.castings.forEach((casting, index) => {
        if (!casting) return;
        const actors = (index + 1) as 1 | 2 | 3;
        const broken = brokenRules(casting, { actors, lines: casting.lines.length, stems, voiceName: '—' });
        expect(broken.filter((rule) => rule !== 'line-count')).toEqual([]);
      });
    });
  }
});
