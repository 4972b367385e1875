import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from './content/pack.ts';
import { OWN_CARDS_MOST, OWN_PACK_BYTES } from './limits.ts';
import { broughtCards, type OwnPack, type PackRead, parseFile, parsePasted, toFile } from './packs.ts';

const head = { name: 'Family', language: 'en' };
const paste = (text: string): PackRead => parsePasted(text, head);
const refused = (read: PackRead) => (read.ok ? 'accepted' : read.lines);
const file = (change: object, cards: readonly unknown[] = [{ word: 'dog' }]) =>
  parseFile(JSON.stringify({ rumpus: 'alias-pack', v: 1, name: 'Family', language: 'en', cards, ...change }));

describe('a pasted pack', () => {
  it('[P1] is one word a line; blank lines are nothing', () => {
    const read = paste('Aunt Edna\r\n\n  Uncle   Bob \n\t\ngarage');
    expect(read.ok && read.pack.cards.map((card) => card.word)).toEqual(['Aunt Edna', 'Uncle Bob', 'garage']);
    expect(read.ok && read.pack.cards[0]).toEqual({
      word: 'Aunt Edna',
      level: 2,
      family: true,
      taboo: null,
      picture: null,
    });
  });
  it('[P3] bad lines are named with their reasons, and nothing is taken', () => {
    expect(refused(paste(`dog\n${'x'.repeat(25)}\n!!!\nDOG\ncat`))).toEqual([
      { line: 2, reason: 'too-long' },
      { line: 3, reason: 'no-letters' },
      { line: 4, reason: 'twice' },
    ]);
  });
  it('[P4] 24 characters are a word, in any script', () => {
    expect(paste('ß'.repeat(24)).ok).toBe(true);
    expect(paste('日'.repeat(24)).ok).toBe(true);
    expect(refused(paste('日'.repeat(25)))).toEqual([{ line: 1, reason: 'too-long' }]);
  });
  it('[P4] 1,000 cards, and the next line is too many', () => {
    const lines = Array.from({ length: OWN_CARDS_MOST + 1 }, (_, index) => `word ${index}`);
    expect(paste(lines.slice(1).join('\n')).ok).toBe(true);
    expect(refused(paste(lines.join('\n')))).toEqual([{ line: 1_001, reason: 'too-many' }]);
  });
  it('[P4] 200 KB, counted in bytes', () => {
    expect(refused(paste('\n'.repeat(OWN_PACK_BYTES + 1)))).toEqual([{ line: 0, reason: 'too-big' }]);
    expect(refused(paste(`${'日'.repeat(OWN_PACK_BYTES / 3 + 1)}`))).toEqual([{ line: 0, reason: 'too-big' }]);
  });
  it('[P3] nothing at all, or no name, is no pack', () => {
    expect(refused(paste(' \n \n'))).toEqual([{ line: 0, reason: 'empty' }]);
    expect(refused(parsePasted('dog', { name: ' ', language: 'en' }))).toEqual([{ line: 0, reason: 'bad-name' }]);
    expect(refused(parsePasted('dog', { name: 'a', language: 'xxx' }))).toEqual([{ line: 0, reason: 'bad-language' }]);
  });
  it('[P3] characters that hide or reorder are taken out of a word', () => {
    const read = paste('a\u202eb\u200b c');
    expect(read.ok && read.pack.cards[0]?.word).toBe('ab c');
  });
});

describe('a pack’s file', () => {
  it.each([
    [{ v: 2 }, 'wrong-version'],
    [{ v: '1' }, 'wrong-version'],
    [{ rumpus: 'slop-pack' }, 'not-a-pack'],
    [{ cards: 'dog' }, 'not-a-pack'],
    [{ name: '' }, 'bad-name'],
    [{ name: 'x'.repeat(41) }, 'bad-name'],
    [{ language: 'english' }, 'bad-language'],
    [{ cards: [] }, 'empty'],
  ])('[P2] %j is refused as a whole: %s', (change, reason) => {
    expect(refused(file(change))).toEqual([{ line: 0, reason }]);
  });
  it('[P2] what is no JSON is no pack', () => {
    for (const text of ['', 'dog\ncat', '{', '[]', 'null', '{"__proto__":{}}']) {
      expect(refused(parseFile(text))).toEqual([{ line: 0, reason: 'not-a-pack' }]);
    }
  });
  it('[P3] bad cards are named by their number', () => {
    const cards = [
      { word: 'dog' },
      'cat',
      { word: 7 },
      { word: 'Dog' },
      { word: 'bird', level: 4 },
      { word: 'fish', taboo: ['a', 'b', 'c'] },
      { word: 'horse', taboo: ['a', 'b', 'c', ''] },
      { word: 'cow', family: 'no' },
      { word: 'x'.repeat(25) },
    ];
    const reasons = ['bad-card', 'bad-card', 'twice', 'bad-level', 'bad-taboo', 'bad-taboo', 'bad-card', 'too-long'];
    expect(refused(file({}, cards))).toEqual(reasons.map((reason, index) => ({ line: index + 2, reason })));
  });
  it('[P2] level, forbidden words and the mark of grown-ups are read', () => {
    const read = file({}, [{ word: 'kiss', level: 3, taboo: ['lips', 'love', 'mouth', 'French'], family: false }]);
    expect(read.ok && read.pack.cards).toEqual([
      { word: 'kiss', level: 3, taboo: ['lips', 'love', 'mouth', 'French'], family: false, picture: null },
    ]);
  });

  const letters = 'abcdefghijklmnopqrstuvwxyzäöüßéñ日本0123456789'.split('');
  const word = fc
    .array(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 3 })
    .map((words) => words.map((parts) => parts.join('')).join(' '));
  const card: fc.Arbitrary<Card> = fc.record({
    word,
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    family: fc.boolean(),
    taboo: fc.option(fc.array(word, { minLength: 4, maxLength: 4 })),
    picture: fc.constant(null),
  });
  const pack: fc.Arbitrary<OwnPack> = fc.record({
    name: word,
    language: fc.constantFrom('en', 'de', 'ja'),
    cards: fc.uniqueArray(card, { minLength: 1, maxLength: 40, selector: (one) => one.word }),
  });
  it('[P5] what is exported can be imported and is the same pack', () => {
    fc.assert(
      fc.property(pack, (given) => {
        expect(parseFile(toFile(given))).toEqual({ ok: true, pack: given });
      }),
    );
  });
  it('[P4] [P5] a pack that would be too big as a file is refused before', () => {
    const forbidden = Array.from({ length: 4 }, (_, index) => `${'日'.repeat(10)}${index}`);
    const cards = Array.from({ length: 1_000 }, (_, index) => ({ word: `word ${index}`, taboo: forbidden }));
    const small = JSON.stringify({ rumpus: 'alias-pack', v: 1, name: 'a', language: 'en', cards });
    expect(small.length).toBeLessThan(OWN_PACK_BYTES);
    for (const count of [1_000, 1_100]) {
      const read = file({}, cards.slice(0, count));
      if (read.ok) expect(parseFile(toFile(read.pack))).toEqual(read);
      else expect(read.lines).toEqual([{ line: 0, reason: 'too-big' }]);
    }
  });
  it('[P5] a file has a card a line, for people to read', () => {
    const read = paste('dog\ncat');
    expect(read.ok && toFile(read.pack).split('\n')).toHaveLength(5);
  });
  it('[P7] no text and no value is thrown about', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.json(), fc.anything(), (text, json, value) => {
        for (const read of [paste(text), parseFile(text), paste(json), parseFile(json)]) {
          if (read.ok) expect(parseFile(toFile(read.pack))).toEqual(read);
        }
        expect(Array.isArray(broughtCards(value))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
  it('[P7] anything in the form of a file is taken whole or named', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), card), { maxLength: 12 }), (cards) => {
        const read = file({}, cards);
        expect(read.ok || read.lines.length > 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
