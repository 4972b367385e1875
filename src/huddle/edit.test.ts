import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, followingEdit, minimalEdit } from './edit.ts';

const applied = (text: string, edit: Edit | null): string =>
  edit ? text.slice(0, edit.at) + edit.insert + text.slice(edit.at + edit.remove) : text;
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀', '👩🏽‍🚀'), maxLength: 12 });
const LONE = /\p{Surrogate}/u;

describe('the smallest edit', () => {
  test('[H19] makes the new text of the old, whatever the caret is said to be', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: -2, max: 40 }), (before, after, caret) => {
        expect(applied(before, minimalEdit(before, after, caret))).toBe(after);
      }),
    );
  });

  test('[H19] splits no surrogate pair', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 40 }), (before, after, caret) => {
        const edit = minimalEdit(before, after, caret);
        if (!edit) return;
        expect(edit.insert).not.toMatch(LONE);
        expect(before.slice(edit.at, edit.at + edit.remove)).not.toMatch(LONE);
      }),
    );
  });

  test.each([
    ['a letter doubled before its like', 'aa', 'aaa', 1, { at: 0, remove: 0, insert: 'a' }],
    ['a letter doubled after its like', 'aa', 'aaa', 3, { at: 2, remove: 0, insert: 'a' }],
    ['a letter taken out', 'abcd', 'acd', 1, { at: 1, remove: 1, insert: '' }],
    ['a word mended behind the caret', 'teh cat', 'the cat', 7, { at: 1, remove: 2, insert: 'he' }],
    ['one face for another', 'x😀y', 'x😁y', 3, { at: 1, remove: 2, insert: '😁' }],
  ])('[H19] %s is found where it was typed', (_, before, after, caret, edit) => {
    expect(minimalEdit(before, after, caret)).toEqual(edit);
  });
});

describe('a text that changed elsewhere', () => {
  test.each([
    ['letters typed behind it stay', 'hel', 'shel', 'hello', 'shello'],
    ['letters typed before it stay', 'cat', 'cats', 'a cat', 'a cats'],
    ['an empty line that was written in meanwhile gets both', '', 'bot', 'x', 'botx'],
    ['what cannot be told apart is the newer', 'one', 'two', 'oxe', 'two'],
  ])('[H4] %s', (_, was, now, typed, result) => {
    expect(applied(typed, followingEdit(was, now, typed))).toBe(result);
  });

  test('[H4] is followed exactly where nobody typed', () => {
    fc.assert(
      fc.property(text, text, (was, now) => {
        expect(applied(was, followingEdit(was, now, was))).toBe(now);
      }),
    );
  });
});
