import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWordsOf, frameOf, matched } from './match.ts';

const found = (guess: readonly string[], prompt: string, typed = true): readonly string[] =>
  [...matched(guess, contentWordsOf([prompt]), typed)].sort();

describe('content words', () => {
  it.each([
    ['Grandma steals a penguin at midnight', ['grandma', 'steals', 'penguin', 'midnight']],
    ['the of and', []],
    ['cat Cats cat’s', ['cat']],
    ['Café CAFE', ['cafe']],
    ['seven cowboys', ['seven', 'cowboys']],
    ["don't worry", ['worry']],
  ])('[PR3] "%s" has %j', (prompt, words) => {
    expect(contentWordsOf([prompt]).map((word) => word.word)).toEqual(words);
  });
  it('[G2] two words of one stem share a blank', () => {
    expect(frameOf(['dog', '', 'bites', 'the dogs'])).toEqual([0, 1, 'the', 0]);
  });
});

describe('[G4] matching', () => {
  it.each([
    ['by stem, in any order', ['stealing', 'grandmas'], 'grandma steals', 2],
    ['one slip from five letters', ['pengin'], 'penguin waits', 1],
    ['no slip below five', ['bot'], 'boat waits', 0],
    ['two slips from nine', ['trombonnes'], 'xylophone trombones', 1],
    ['two slips of nine letters', ['xilofone'], 'xylophone waits', 0],
    ['three slips never', ['xilofohn'], 'xylophone waits', 0],
    ['a common word is never a slip of another', ['horse'], 'house waits', 0],
    ['but it is itself', ['houses'], 'house waits', 1],
    ['one guess finds one word only', ['penguin', 'penguin'], 'penguin penguins waits', 1],
    ['a blank holds one word', ['penguin waits'], 'penguin waits', 1],
    ['an article before it does not count', ['the penguin'], 'penguin waits', 1],
  ])('%s', (_, guess, prompt, count) => {
    expect(found(guess, prompt)).toHaveLength(count);
  });
  it('tiles forgive no slip', () => {
    expect(found(['pengin'], 'penguin waits', false)).toEqual([]);
  });
  it('whatever is guessed, no more is found than was guessed, and only what stands there', () => {
    const word = fc.constantFrom(
      'cat',
      'cats',
      'house',
      'horse',
      'pengiun',
      'penguin',
      'xylophone',
      '',
      'the',
      '🐧',
      '—',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), (guess, slots) => {
        const content = contentWordsOf(slots);
        const hits = matched(guess, content, true);
        expect(hits.size).toBeLessThanOrEqual(Math.min(guess.length, content.length));
        for (const stem of hits) expect(content.map((one) => one.stem)).toContain(stem);
      }),
    );
  });
});
