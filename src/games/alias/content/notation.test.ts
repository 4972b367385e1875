import { describe, expect, test } from 'vitest';
import { cards } from './notation.ts';

const plain = { level: 1, family: true, taboo: null, picture: null } as const;

describe('the notation of packs', () => {
  test('a line is a card of the level last named, and blank lines are nothing', () => {
    const read = cards('\n# 1\nhiccups\n\n# 3\n  small talk\n# 2\ndéjà vu\n');
    expect(read).toEqual([
      { ...plain, word: 'hiccups' },
      { ...plain, word: 'small talk', level: 3 },
      { ...plain, word: 'déjà vu', level: 2 },
    ]);
  });

  test('apostrophes, hyphens and stops belong to a word', () => {
    const words = ["mother-in-law's", 'l’été', 'Dr. No', '7-Zwerge-Haus'];
    expect(cards(`# 1\n${words.join('\n')}`).map((card) => card.word)).toEqual(words);
  });

  test('an exclamation mark keeps a card from family mode, wherever it trails', () => {
    const read = cards('# 1\nhangover!\nbeer !\nflirt!: a, b, c, d\nkiss: a, b, c, d!\nvodka @bottle!');
    expect(read.map((card) => card.family)).toEqual([false, false, false, false, false]);
    expect(read.map((card) => card.word)).toEqual(['hangover', 'beer', 'flirt', 'kiss', 'vodka']);
  });

  test('a picture and forbidden words stand beside each other', () => {
    expect(cards('# 1\nhot dog @hot-dog: bun, sausage, mustard, fast food')).toEqual([
      { ...plain, word: 'hot dog', picture: 'hot-dog', taboo: ['bun', 'sausage', 'mustard', 'fast food'] },
    ]);
  });

  test.each([
    ['a card before any level', 'dog', 1],
    ['a level there is not', '# 1\n# 4', 2],
    ['three forbidden words', '# 1\ndog: cat, bark, bone', 2],
    ['five forbidden words', '# 1\ndog: cat, bark, bone, tail, walk', 2],
    ['an empty forbidden word', '# 1\ndog: cat, , bone, tail', 2],
    ['a picture without a word', '# 1\n\n@dog', 3],
    ['a picture named in capitals', '# 1\ndog @Dog', 2],
    ['two words with a comma', '# 1\ndog, cat', 2],
    ['two spaces in a word', '# 1\nhot  dog', 2],
    ['a comment', '# 1\n// dog', 2],
  ])('%s is refused with its line', (_what, text, line) => {
    expect(() => cards(text)).toThrow(`Line ${line} `);
  });
});
