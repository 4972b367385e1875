import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import type { Entry, PhraseShape } from '../../forms.ts';
import { SHAPES, VERB_FAMILIES } from '../../forms.ts';
import { lemmaCandidates } from '../lemmas.ts';
import { HAND } from './index.ts';

type Spoken = { readonly word: string; readonly shape: PhraseShape; readonly phrase: string };

const spokenBy = (entry: Entry): Spoken[] =>
  SHAPES.flatMap((shape) => (entry.phrases[shape] ?? []).map((phrase) => ({ word: entry.word, shape, phrase })));

const ALL: readonly Spoken[] = HAND.flatMap(spokenBy);

/** A breath each: standing sentences may be longest, what goes into a sentence must leave room for it. */
const MOST_WORDS: Readonly<Record<PhraseShape, number>> = {
  thing: 5,
  things: 5,
  doing: 5,
  deed: 6,
  noise: 6,
  where: 6,
  size: 6,
  sign: 7,
  count: 7,
};

/** Kin of a word that is neither a form of it nor shares its stem. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  fly: ['flight'],
  give: ['gift'],
  sing: ['song'],
  sleep: ['asleep'],
  sell: ['sale'],
  think: ['thought'],
};

const NUMERALS = /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty|fifty)\b/;

const wordsOf = (phrase: string): string[] =>
  (phrase.toLowerCase().match(/[a-zà-ÿ0-9']+/g) ?? []).map((word) => word.replace(/'s$|^'+|'+$/g, ''));

/** Three letters of a word give a compound away ("sunglasses"), four of a compound its half ("book" in "bookshop"). */
const givesAway = (word: string, heard: string): boolean => {
  const owner = stemmer(word);
  const said = stemmer(heard);
  if (said === owner || lemmaCandidates(heard).includes(word) || KIN[word]?.includes(heard)) return true;
  return (owner.length >= 3 && said.startsWith(owner)) || (said.length >= 4 && owner.startsWith(said));
};

const BANNED =
  /\bkind of|opposite of|rhymes? with|begins? with|\bwow\b|\bamazing|something strange|\bcrazy\b|\boh no\b|can't believe|what is going on/i;

describe('the hand-written lexicon', () => {
  it('knows at least 620 words, none of them twice', () => {
    expect(HAND.length).toBeGreaterThanOrEqual(620);
    expect(new Set(HAND.map((entry) => entry.word)).size).toBe(HAND.length);
  });

  it('writes every word as one lower-case token, the way a prompt is cut', () => {
    expect(HAND.map((entry) => entry.word).filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  it('covers what prompts are made of: 110 verbs, 90 qualities, 60 places to be in, 40 numbers and times', () => {
    const countOf = (claim: (entry: Entry) => boolean): number => HAND.filter(claim).length;
    expect(countOf((entry) => entry.part === 'verb')).toBeGreaterThanOrEqual(110);
    expect(countOf((entry) => entry.part === 'adjective')).toBeGreaterThanOrEqual(90);
    expect(countOf((entry) => ['place', 'building', 'room'].includes(entry.kind))).toBeGreaterThanOrEqual(60);
    expect(countOf((entry) => entry.part === 'number' || entry.part === 'time')).toBeGreaterThanOrEqual(40);
  });

  it('offers at least three shapes for every word and four for every noun', () => {
    const poor = HAND.filter((entry) => {
      const shapes = SHAPES.filter((shape) => (entry.phrases[shape]?.length ?? 0) > 0).length;
      return shapes < (entry.part === 'noun' ? 4 : 3);
    });
    expect(poor.map((entry) => entry.word)).toEqual([]);
  });

  it('gives every part of speech the shapes its sockets ask for', () => {
    const asked: Readonly<Partial<Record<Entry['part'], readonly PhraseShape[]>>> = {
      noun: ['thing', 'things'],
      verb: ['deed', 'things', 'doing', 'sign'],
      adjective: ['size', 'things', 'sign'],
      number: ['count', 'sign'],
      time: ['sign', 'noise', 'things'],
    };
    const missing = HAND.flatMap((entry) =>
      (asked[entry.part] ?? []).filter((shape) => !entry.phrases[shape]?.length).map((shape) => [entry.word, shape]),
    );
    expect(missing).toEqual([]);
    const placesNowhere = HAND.filter((entry) => ['place', 'building', 'room'].includes(entry.kind));
    expect(placesNowhere.filter((entry) => !entry.phrases.where?.length).map((entry) => entry.word)).toEqual([]);
  });

  it('gives every verb, and only verbs, a family, and every family at least eight', () => {
    expect(HAND.filter((entry) => (entry.part === 'verb') !== (entry.family !== undefined))).toEqual([]);
    for (const family of VERB_FAMILIES) {
      expect(HAND.filter((entry) => entry.family === family).length, family).toBeGreaterThanOrEqual(8);
    }
  });

  it('never says the word itself, a word of its stem, or another form of it', () => {
    expect(ALL.filter(({ word, phrase }) => wordsOf(phrase).some((heard) => givesAway(word, heard)))).toEqual([]);
  });

  it('never counts a number out in digits', () => {
    const numbers = new Set(HAND.filter((entry) => NUMERALS.test(entry.word)).map((entry) => entry.word));
    expect(ALL.filter(({ word, phrase }) => numbers.has(word) && /\d/.test(phrase))).toEqual([]);
  });

  it('keeps every phrase within the breath its shape allows', () => {
    expect(ALL.filter(({ shape, phrase }) => phrase.split(/\s+/).length > MOST_WORDS[shape])).toEqual([]);
  });

  it('keeps what is put into sentences at four words on average or fewer', () => {
    const inner = ALL.filter(({ shape }) => shape !== 'sign' && shape !== 'count');
    const words = inner.reduce((sum, { phrase }) => sum + phrase.split(/\s+/).length, 0);
    expect(words / inner.length).toBeLessThanOrEqual(4);
  });

  it('lets no phrase belong to two words, so that it has one owner', () => {
    const owners = new Map<string, Set<string>>();
    for (const { word, phrase } of ALL) {
      const key = phrase.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(word));
    }
    expect([...owners].filter(([, words]) => words.size > 1)).toEqual([]);
  });

  it('defines nothing, marvels at nothing, and asks nobody to rhyme or spell', () => {
    expect(ALL.filter(({ phrase }) => BANNED.test(phrase))).toEqual([]);
  });

  it('shapes phrases so that they fit their frames', () => {
    const fits: Readonly<Record<PhraseShape, (phrase: string) => boolean>> = {
      thing: (phrase) =>
        /^(a|an|the|my|our|your|his|her|their|its|one|this|that)\s|^([a-z]+ )?[a-z]+'s\s/i.test(phrase),
      things: (phrase) => !/^(a|an|the|my|our|your|his|her|their|its)\s/i.test(phrase),
      doing: (phrase) => /ing\b/.test(phrase),
      deed: (phrase) => !/^(it|they|he|she|we|everyone|the|a|my|to)\s/i.test(phrase),
      noise: (phrase) => /[.!?…'"]$/.test(phrase),
      where: (phrase) => !/^(the|a|an|it)\s/i.test(phrase),
      size: (phrase) => !/^(it|is|to)\s/i.test(phrase),
      sign: (phrase) => /^['"(A-Z0-9]/.test(phrase) && /[.!?…]$/.test(phrase),
      count: (phrase) => /^[A-Z]/.test(phrase) && /\.$/.test(phrase),
    };
    expect(ALL.filter(({ shape, phrase }) => !fits[shape](phrase))).toEqual([]);
    const inner: readonly PhraseShape[] = ['thing', 'things', 'doing', 'deed', 'where', 'size'];
    expect(ALL.filter(({ shape, phrase }) => inner.includes(shape) && /[^.][.!?]$|^[^a-z0-9A-Z]/.test(phrase))).toEqual(
      [],
    );
  });
});
