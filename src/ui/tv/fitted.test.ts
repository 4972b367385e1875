import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, linesOf } from './fitted.ts';

const word = fc.stringMatching(/^[a-z]{1,16}$/);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

describe('a fitted text', () => {
  it('never takes more lines or height than it is given, as long as the least size allows', () => {
    fc.assert(
      fc.property(text, (line) => {
        const size = Number.parseFloat(fitted(line, { wide: 20, high: 6, lines: 3, most: 5, least: 0.5 }));
        if (size <= 0.5) return;
        const taken = linesOf(line, 20 / (0.53 * size));
        expect(taken).toBeLessThanOrEqual(3);
        expect(taken * size).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('is never broken inside a word', () => {
    expect(linesOf('extraterrestrial', 15)).toBe(Number.POSITIVE_INFINITY);
    expect(fitted('extraterrestrial', { wide: 8, lines: 4, most: 4, least: 0.5 })).toBe('0.90em');
  });

  it('a short text is as large as it may be', () => {
    expect(fitted('BOO!', { wide: 30, lines: 1, most: 7, least: 1 })).toBe('7.00em');
  });
});
