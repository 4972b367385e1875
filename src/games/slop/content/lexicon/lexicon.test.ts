import { createHash } from 'node:crypto';
import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { createWordFilter } from '../../../../host/wordFilter.ts';
import { COMMON_WORDS } from '../commonWords.ts';
import { type PhraseShape, SHAPES, VERB_FAMILIES } from '../forms.ts';
import { STOP_WORDS } from '../stopWords.ts';
import { GROUPS } from './groups.ts';
import { HAND } from './hand/index.ts';
import { lookup, MADE_WORDS, readLexicon } from './index.ts';
import { WORDNET_ROWS } from './wordnet.generated.ts';

const MOST_WORDS: Readonly<Record<PhraseShape, number>> = {
  thing: 4,
  things: 4,
  doing: 4,
  deed: 4,
  noise: 4,
  where: 4,
  size: 4,
  sign: 7,
  count: 7,
};
const BANNED =
  /\b(?:kind of|opposite of|rhymes with|begins with|wow|amazing|oh no|what is going on|i can't believe|something strange|the thing)\b/i;

const byHand = new Set(HAND.map((entry) => entry.word));
const LEXICON = readLexicon();
const made = [...LEXICON.values()].filter((entry) => !byHand.has(entry.word));

function phrasesOf(entry: { phrases: Partial<Record<PhraseShape, readonly string[]>> }): [PhraseShape, string][] {
  return SHAPES.flatMap((shape) =>
    (entry.phrases[shape] ?? []).map((phrase): [PhraseShape, string] => [shape, phrase]),
  );
}

function wordsIn(phrase: string): string[] {
  return phrase.toLowerCase().match(/[a-z]+/g) ?? [];
}

describe('The lexicon', () => {
  it('knows at least 4,000 words, at least 3,000 of them beyond those written by hand', () => {
    expect(LEXICON.size).toBeGreaterThanOrEqual(4_000);
    expect(MADE_WORDS).toBeGreaterThanOrEqual(3_900);
    expect(made.length).toBeGreaterThanOrEqual(3_000);
  });

  it('lets what was written by hand win', () => {
    for (const entry of HAND) expect(LEXICON.get(entry.word)?.phrases, entry.word).toEqual(entry.phrases);
  });

  it('offers every made word at least three shapes and four in five of them five or more', () => {
    for (const entry of made) {
      if (entry.part === 'number' || entry.part === 'time') continue;
      expect(Object.keys(entry.phrases).length, entry.word).toBeGreaterThanOrEqual(3);
    }
    const rich = made.filter((entry) => Object.keys(entry.phrases).length >= 5);
    expect(rich.length / made.length).toBeGreaterThan(0.8);
  });

  it('keeps made phrases to four words, signs and counts to seven', () => {
    for (const entry of made) {
      for (const [shape, phrase] of phrasesOf(entry)) {
        expect(phrase.split(/\s+/).length, `${entry.word} ${shape}: ${phrase}`).toBeLessThanOrEqual(MOST_WORDS[shape]);
      }
    }
  });

  it('never names a word by its own stem', () => {
    for (const entry of made) {
      const stem = stemmer(entry.word);
      for (const [, phrase] of phrasesOf(entry)) {
        expect(
          wordsIn(phrase).map((word) => stemmer(word)),
          `${entry.word}: ${phrase}`,
        ).not.toContain(stem);
      }
    }
  });

  it('gives things an article, leaves bare ones bare, and shouts noises and signs as sentences', () => {
    for (const entry of made) {
      for (const [shape, phrase] of phrasesOf(entry)) {
        const about = `${entry.word} ${shape}: ${phrase}`;
        if (shape === 'thing') expect(phrase, about).toMatch(/^(?:the|a|an|my|our|your|his|her) /);
        if (shape === 'things') expect(phrase, about).not.toMatch(/^(?:the) /);
        if (shape === 'sign' || shape === 'count') expect(phrase, about).toMatch(/^[A-Z0-9].*[.!?]$/);
        if (shape === 'doing') expect(phrase, about).toMatch(/ing\b/);
      }
    }
  });

  it('speaks in evidence, never like a crossword', () => {
    for (const entry of made) for (const [, phrase] of phrasesOf(entry)) expect(phrase, entry.word).not.toMatch(BANNED);
  });

  it('is fit for a family, words and phrases', () => {
    const filter = createWordFilter({ family: true });
    const rude = made
      .flatMap((entry) => [entry.word, ...phrasesOf(entry).map(([, phrase]) => phrase)])
      .filter((text) => !filter.check(text).ok);
    expect(rude).toEqual([]);
  });

  it('gives every verb the family of scenes that it picks, and no other word one', () => {
    for (const entry of made) {
      if (entry.part === 'verb') expect(VERB_FAMILIES, entry.word).toContain(entry.family);
      else expect(entry.family, entry.word).toBeUndefined();
    }
    for (const family of VERB_FAMILIES)
      expect([...LEXICON.values()].filter((entry) => entry.family === family).length, family).toBeGreaterThanOrEqual(
        15,
      );
  });

  it('gives its neighbours of one group different phrases first', () => {
    const birds = made.filter((entry) => entry.kind === 'food');
    expect(new Set(birds.map((entry) => entry.phrases.thing?.[0])).size).toBeGreaterThan(birds.length / 3);
  });

  it.each([
    ['penguins', 'penguin'],
    ['geese', 'goose'],
    ['wolves', 'wolf'],
    ['cities', 'city'],
    ['boxes', 'box'],
    ['stole', 'steal'],
    ['stolen', 'steal'],
    ['stealing', 'steal'],
    ['dances', 'dance'],
    ['dancing', 'dance'],
    ['kissed', 'kiss'],
    ['hopped', 'hop'],
    ['grabbing', 'grab'],
    ['married', 'marry'],
    ['bigger', 'big'],
    ['happiest', 'happy'],
    ["grandma's", 'grandma'],
    ['knives', 'knife'],
    ['Policemen', 'policeman'],
    ['flew', 'fly'],
  ])('finds "%s" under "%s"', (typed, lemma) => {
    expect(lookup(typed)?.word).toBe(lemma);
  });

  it('knows nothing of names and nonsense', () => {
    for (const word of ['Kevin', 'blorptastic', 'constructor', '__proto__', ''])
      expect(lookup(word), word).toBeUndefined();
  });

  it('stands as the build script wrote it', () => {
    // Change it by running scripts/build-lexicon.ts, then set this to the new value.
    expect(createHash('sha256').update(WORDNET_ROWS).digest('hex').slice(0, 16)).toBe('7e32a917895c66b9');
  });

  it('stays small enough to be loaded by a worker in passing', () => {
    expect(Buffer.byteLength(WORDNET_ROWS)).toBeLessThan(450 * 1024);
  });
});

describe('Groups of evidence', () => {
  it('keep to the length of a socket', () => {
    for (const [id, group] of GROUPS) {
      for (const [shape, all] of group.phrases) {
        for (const phrase of all)
          expect(phrase.split(/\s+/).length, `${id} ${shape}: ${phrase}`).toBeLessThanOrEqual(MOST_WORDS[shape]);
      }
    }
  });
});

describe('Stop words and common words', () => {
  it('stop words are no content and "seven" is', () => {
    for (const word of ['the', 'a', 'at', 'and', 'very', 'is', "don't", 'dont', 'one', 'his'])
      expect(STOP_WORDS.has(word), word).toBe(true);
    for (const word of ['seven', 'penguin', 'midnight', 'tiny', 'steal'])
      expect(STOP_WORDS.has(word), word).toBe(false);
  });

  it('common words hold everyday nouns that are one letter apart, and no rare ones', () => {
    expect(COMMON_WORDS.size).toBeGreaterThanOrEqual(3_000);
    for (const word of ['house', 'horse', 'mouse', 'plane', 'plate', 'monday'])
      expect(COMMON_WORDS.has(word), word).toBe(true);
    for (const word of ['penguin', 'trombone', 'houze']) expect(COMMON_WORDS.has(word), word).toBe(false);
  });
});
