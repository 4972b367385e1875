import { readdirSync } from 'node:fs';
import { stemmer } from 'stemmer';
import { describe, expect, test } from 'vitest';
import { createWordFilter } from '../../../host/wordFilter.ts';
import { PACKS } from './index.ts';
import type { Card, Pack } from './pack.ts';

const LONGEST_CARD = 24;
const MOST_WORDS = 3;
const LEAST_SHARE_OF_A_LEVEL = 0.15;
/** Shorter than this, what a card and a forbidden word have in common is chance: "ice" in "price". */
const LEAST_SHARED_LETTERS = 4;

const SMALL_WORDS = new Set('a an and at by for from in it of off on out over s the to up with'.split(' '));

const namely = PACKS.map((pack) => [pack.id, pack] as const);
const english = PACKS.filter((pack) => pack.language === 'en');
/** The pack with drawings is played alone, in a mode of its own, so that its cards may stand elsewhere too. */
const withoutDrawings = english.filter((pack) => pack.cards.some((card) => card.picture === null));

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What makes two English cards one: "sneeze" and "Sneezing", "bear hug" and "bear-hugs". */
function sameness(card: Card): string {
  return folded(card.word).split(' ').map(stemmer).join(' ');
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

const piecesOf = (text: string): string[] =>
  folded(text)
    .split(' ')
    .filter((piece) => !SMALL_WORDS.has(piece));

/** A forbidden word that is a piece of the card's word, or grows of the same stem, forbids nothing new. */
function givesNothingNew(word: string, forbidden: string): boolean {
  return piecesOf(word).some((owned) =>
    piecesOf(forbidden).some((said) => {
      const [stem, other] = [stemmer(owned), stemmer(said)];
      if (stem === other) return true;
      const [short, long] = stem.length < other.length ? [stem, other] : [other, stem];
      return short.length >= LEAST_SHARED_LETTERS && (long.startsWith(short) || long.endsWith(short));
    }),
  );
}

describe('the packs', () => {
  test('every pack in the folder is offered, once', () => {
    const files = readdirSync(new URL('./packs', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
    expect(PACKS.map((pack) => pack.id).sort()).toEqual(files.sort());
  });

  test('every pack has a name of its own', () => {
    expect(repeated(PACKS.map((pack) => pack.name))).toEqual([]);
  });

  test('at least three English packs have forbidden words on every card', () => {
    const whole = english.filter((pack) => pack.cards.every((card) => card.taboo !== null));
    expect(whole.length).toBeGreaterThanOrEqual(3);
  });

  test('no card is in two English packs, the one with drawings aside, which is played alone', () => {
    const where = new Map<string, string[]>();
    for (const pack of withoutDrawings) {
      for (const card of pack.cards) {
        where.set(sameness(card), [...(where.get(sameness(card)) ?? []), `${card.word} (${pack.id})`]);
      }
    }
    expect([...where.values()].filter((cards) => cards.length > 1).map((cards) => cards.join(', '))).toEqual([]);
  });
});

describe.each(namely)('%s', (_id, pack: Pack) => {
  test('begins its id with its language', () => {
    expect(pack.id.startsWith(`${pack.language}-`)).toBe(true);
  });

  test('has 200 cards, and 300 where it is the only one of its language', () => {
    expect(pack.cards.length).toBeGreaterThanOrEqual(pack.language === 'en' ? 200 : 300);
  });

  test('has no two cards alike', () => {
    expect(repeated(pack.cards.map((card) => folded(card.word)))).toEqual([]);
  });

  test('has no card too long to be read at a glance', () => {
    const tooLong = pack.cards.filter(
      ({ word }) => [...word].length > LONGEST_CARD || word.split(' ').length > MOST_WORDS,
    );
    expect(tooLong.map((card) => card.word)).toEqual([]);
  });

  test.each([1, 2, 3] as const)('has enough cards of level %i', (level) => {
    const share = pack.cards.filter((card) => card.level === level).length / pack.cards.length;
    expect(share).toBeGreaterThanOrEqual(LEAST_SHARE_OF_A_LEVEL);
  });

  test('forbids on every card or on none', () => {
    const bare = pack.cards.filter((card) => card.taboo === null);
    if (bare.length < pack.cards.length) expect(bare.map((card) => card.word)).toEqual([]);
  });

  test('forbids four different words in lower case, none of which the card says itself', () => {
    const wrong = pack.cards.flatMap(({ word, taboo }) => {
      if (taboo === null) return [];
      const poor = taboo.filter(
        (forbidden) => givesNothingNew(word, forbidden) || forbidden !== forbidden.toLowerCase(),
      );
      return taboo.length === 4 && poor.length + repeated(taboo.map(folded)).length === 0
        ? []
        : [`${word}: ${taboo.join(', ')} (${poor.join(', ')})`];
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(namely.filter(([, pack]) => pack.family))('%s in family mode', (_id, pack) => {
  const filter = createWordFilter({ family: true });

  test('shows no word that a guest could not write', () => {
    const shown = pack.cards.filter((card) => card.family);
    const caught = shown.flatMap((card) => [card.word, ...(card.taboo ?? [])]).filter((word) => !filter.check(word).ok);
    expect(caught).toEqual([]);
  });

  test('still has 200 cards', () => {
    expect(pack.cards.filter((card) => card.family).length).toBeGreaterThanOrEqual(200);
  });
});
