import { describe, expect, it } from 'vitest';
import { LINES_A_DIRECTION, PROMPT_WORDS_MOST, SOLO_LINES, TIE_WORDS, WORDS_A_LINE_MOST } from '../limits.ts';
import { contentWordsOf, stemsOf } from '../match.ts';
import { SLOT_HINTS } from '../script.ts';
import { spokenWords } from '../timing.ts';
import { isBusiness } from '../writer/business.ts';
import { hasContraction } from '../writer/grammar.ts';
import { SAFETY } from './safety.ts';
import { SAFETY_SHORT } from './safetyShort.ts';

describe('the safety prompts', () => {
  it('are sixteen, each with an id of its own', () => {
    expect(SAFETY).toHaveLength(16);
    expect(new Set(SAFETY.map((safety) => safety.id)).size).toBe(16);
  });

  it('seldom share a word, so that one evening does not guess another', () => {
    const counts = new Map<string, number>();
    for (const { prompt } of SAFETY)
      for (const { stem } of contentWordsOf(prompt)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 2)).toEqual([]);
  });

  it('have short sisters for tie-breaks, of exactly three words worth guessing', () => {
    for (const { prompt } of SAFETY_SHORT) {
      expect(prompt).toHaveLength(TIE_WORDS);
      expect(contentWordsOf(prompt)).toHaveLength(TIE_WORDS);
    }
  });

  describe.each([...SAFETY, ...SAFETY_SHORT].map((safety) => [safety.id, safety] as const))(
    '%s',
    (_, { prompt, scripts }) => {
      const words = contentWordsOf(prompt);
      const castings = scripts.castings.flatMap((casting) => casting ?? []);

      it('fills six slots with one word each, four to six of them worth guessing; or three', () => {
        if (prompt.length === TIE_WORDS) return;
        expect(prompt).toHaveLength(SLOT_HINTS.length);
        expect(prompt).toHaveLength(PROMPT_WORDS_MOST);
        expect(prompt.every((slot) => /^\p{L}+$/u.test(slot))).toBe(true);
        expect(words.length).toBeGreaterThanOrEqual(4);
      });

      it('has eight lines of at most twelve words for one, two and three actors, one of them for everybody', () => {
        expect(castings).toHaveLength(3);
        for (const { lines } of castings) {
          expect(lines).toHaveLength(SOLO_LINES);
          expect(lines.filter((line) => spokenWords(line.text) > WORDS_A_LINE_MOST).map((line) => line.text)).toEqual(
            [],
          );
          expect(lines.filter((line) => line.part === 'ALL')).toHaveLength(1);
          expect(spokenWords(lines.find((line) => line.part === 'ALL')?.text ?? '')).toBeLessThanOrEqual(5);
        }
      });

      it('names none of its words, not even in a direction, the title or the premise', () => {
        const said = castings.flatMap(({ lines }) => lines.map((line) => `${line.text} ${line.business ?? ''}`));
        for (const text of [...said, scripts.title, scripts.premise])
          for (const { stem } of words) expect(stemsOf(text).has(stem), `${stem} in "${text}"`).toBe(false);
      });

      it('carries each of its words, and nothing else, most of them twice', () => {
        for (const { carriers } of castings) {
          expect(Object.keys(carriers).sort()).toEqual(words.map((word) => word.stem).sort());
          const once = Object.values(carriers).filter((lines) => lines.length < 2);
          expect(once.length).toBeLessThanOrEqual(3);
        }
      });

      it('directs at most one line in three, by a verb, and never the TV', () => {
        for (const { lines } of castings) {
          const directed = lines.filter((line) => line.business !== undefined);
          expect(directed.length).toBeLessThanOrEqual(Math.floor(lines.length / LINES_A_DIRECTION));
          for (const line of directed) {
            expect(line.part).not.toBe('TV');
            expect(isBusiness(line.business ?? '')).toBe(true);
          }
        }
      });

      it('gives each actor at least two lines, and a single one at least three beside the cues', () => {
        const count = (casting: number, part: string) =>
          castings[casting]?.lines.filter((line) => line.part === part).length ?? 0;
        expect(count(0, 'A')).toBeGreaterThanOrEqual(3);
        expect(Math.min(count(1, 'A'), count(1, 'B'))).toBeGreaterThanOrEqual(3);
        expect(Math.min(count(2, 'A'), count(2, 'B'), count(2, 'C'))).toBeGreaterThanOrEqual(2);
      });

      it('can be spoken by any voice: no contraction, no plain yes or no, two questions at most', () => {
        const texts = castings[1]?.lines.map((line) => line.text) ?? [];
        expect(texts.filter(hasContraction)).toEqual([]);
        expect(texts.filter((text) => /(^|[.!?] )(yes|no)[.!,]/i.test(text))).toEqual([]);
        expect(texts.filter((text) => text.includes('?')).length).toBeLessThanOrEqual(2);
      });

      it('has a premise of one sentence with must or may not', () => {
        expect(scripts.premise).toMatch(/\bmust\b|\bmay not\b|\bmay\b/);
        expect(scripts.premise.match(/[.!?]/g)).toHaveLength(1);
      });
    },
  );
});
