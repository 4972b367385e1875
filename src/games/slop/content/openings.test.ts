import { describe, expect, it } from 'vitest';
import { contentWordsOf, stemsOf } from '../match.ts';
import { lineMs, OPENING_MS, SHOUT_MS, spokenWords } from '../timing.ts';
import { isBusiness } from '../writer/business.ts';
import { OPENINGS } from './openings.ts';

/** With few phones the first take on the later roles too. */
const phoneOf = (role: number, phones: number) => ((role - 1) % phones) + 1;

describe('the opening numbers', () => {
  it('are twelve, each with an id of its own', () => {
    expect(OPENINGS).toHaveLength(12);
    expect(new Set(OPENINGS.map((opening) => opening.id)).size).toBe(12);
  });

  describe.each(OPENINGS.map((opening) => [opening.id, opening] as const))('%s', (_, { prompt, lines }) => {
    it('comes from exactly six words, of which at least four are worth guessing', () => {
      expect(prompt).toHaveLength(6);
      expect(prompt.every((word) => /^\p{L}+$/u.test(word))).toBe(true);
      expect(contentWordsOf(prompt).length).toBeGreaterThanOrEqual(4);
    });

    it('says none of them before the room shouts them', () => {
      const words = contentWordsOf(prompt).map((word) => word.stem);
      const named = lines.filter((line) => words.some((stem) => stemsOf(line.text).has(stem)));
      expect(named.map((line) => line.text)).toEqual([]);
    });

    it('has eight or nine lines of at most twelve words, one of them for everybody and near the end', () => {
      expect([8, 9]).toContain(lines.length);
      expect(lines.filter((line) => spokenWords(line.text) > 12).map((line) => line.text)).toEqual([]);
      const all = lines.findIndex((line) => line.who === 'ALL');
      expect(lines.filter((line) => line.who === 'ALL')).toHaveLength(1);
      expect(all).toBeGreaterThanOrEqual(lines.length - 3);
      expect(spokenWords(lines[all]?.text ?? '')).toBeLessThanOrEqual(5);
    });

    it('gives each of six phones a line, and no phone two in a row, with four, five or six here', () => {
      const roles = lines.flatMap((line) => (typeof line.who === 'number' ? [line.who] : []));
      expect(new Set(roles).size).toBe(6);
      for (const phones of [4, 5, 6])
        lines.forEach((line, index) => {
          const before = lines[index - 1]?.who;
          if (typeof line.who !== 'number' || typeof before !== 'number') return;
          expect(phoneOf(line.who, phones), `${line.text} with ${phones}`).not.toBe(phoneOf(before, phones));
        });
    });

    it('fits its time with the shout, even if nobody taps on', () => {
      const ms = lines.reduce(
        (sum, line) => sum + lineMs(spokenWords(line.text), line.business !== undefined, 1),
        SHOUT_MS,
      );
      expect(ms).toBeLessThanOrEqual(OPENING_MS);
      for (const line of lines) expect(line.business === undefined || isBusiness(line.business)).toBe(true);
    });
  });
});
