import { describe, expect, it } from 'vitest';
import { isStopWord, stemOf } from '../match.ts';
import { HAND } from './lexicon/hand/index.ts';
import { SEED_NOUNS } from './seedNouns.ts';

describe('the seed nouns', () => {
  it('are two hundred different words', () => {
    expect(SEED_NOUNS).toHaveLength(200);
    expect(new Set(SEED_NOUNS.map(stemOf)).size).toBe(200);
    expect(SEED_NOUNS.filter((word) => !/^[a-z]+$/.test(word) || isStopWord(word))).toEqual([]);
  });

  it('all have evidence written by hand', () => {
    const known = new Set(HAND.filter((entry) => entry.part === 'noun').map((entry) => entry.word));
    expect(SEED_NOUNS.filter((word) => !known.has(word))).toEqual([]);
  });
});
