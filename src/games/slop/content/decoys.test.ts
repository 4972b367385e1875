import { describe, expect, it } from 'vitest';
import { createWordFilter } from '../../../host/wordFilter.ts';
import { DECOYS, decoyOf, isKnownWord } from './decoys.ts';
import { STOP_WORDS } from './stopWords.ts';

describe('Decoys', () => {
  it('are at least 2,500 single words, each once', () => {
    expect(DECOYS.length).toBeGreaterThanOrEqual(2_500);
    expect(new Set(DECOYS.map((decoy) => decoy.word)).size).toBe(DECOYS.length);
    for (const { word } of DECOYS) expect(word).toMatch(/^[a-z]+$/);
  });

  it('fill every band of nouns, verbs and adjectives with at least thirty', () => {
    for (const part of ['noun', 'verb', 'adjective'] as const) {
      for (const band of [1, 2, 3, 4] as const) {
        const many = DECOYS.filter((decoy) => decoy.part === part && decoy.band === band).length;
        expect(many, `${part} ${band}`).toBeGreaterThanOrEqual(30);
      }
    }
    expect(DECOYS.filter((decoy) => decoy.part === 'number').length).toBeGreaterThanOrEqual(14);
    expect(DECOYS.filter((decoy) => decoy.part === 'time').length).toBeGreaterThanOrEqual(14);
  });

  it('are fit for a family and never stop words', () => {
    const filter = createWordFilter({ family: true });
    expect(DECOYS.filter(({ word }) => !filter.check(word).ok || STOP_WORDS.has(word))).toEqual([]);
  });

  it.each([
    ['penguins', 'noun'],
    ['stole', 'verb'],
    ['tiny', 'adjective'],
    ['seven', 'number'],
    ['42', 'number'],
    ['3pm', 'time'],
    ['midnight', 'time'],
    ['blorpish', 'adjective'],
    ['blorpified', 'verb'],
    ['blorpingly', 'adverb'],
    ['Kevin', 'noun'],
  ])('take "%s" for a %s', (word, part) => {
    expect(decoyOf(word).part).toBe(part);
  });

  it('rank "dog" above "penguin" and an unknown word among the rarest', () => {
    expect(decoyOf('dog').band).toBeLessThan(decoyOf('penguin').band);
    expect(decoyOf('blorp').band).toBe(4);
  });

  it('know words from names', () => {
    expect(isKnownWord('penguins')).toBe(true);
    for (const word of ['Kevin', 'constructor', '__proto__']) expect(isKnownWord(word), word).toBe(false);
  });
});
