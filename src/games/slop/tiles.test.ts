import { describe, expect, it } from 'vitest';
import { randomFor } from '../../kernel/random.ts';
import { formOf, inForm } from './inflection.ts';
import { contentWordsOf, stemOf } from './match.ts';
import { REPERTOIRE } from './testing/repertoire.ts';
import { drawTiles } from './tiles.ts';

describe('tiles', () => {
  const content = contentWordsOf(['wombat', '', 'steals', 'a trumpet']);
  it('[G3] no decoy shares a stem with the script', () => {
    const tiles = drawTiles(content, ['Two bananas in my jacket!', 'The doctors laugh.'], REPERTOIRE, randomFor(1, 1));
    for (const word of ['banana', 'jacket', 'doctor']) expect(tiles.map(stemOf)).not.toContain(stemOf(word));
    expect(tiles).toHaveLength(14);
  });
  it('[G3] decoys wear the endings of the words they hide', () => {
    const tiles = drawTiles(content, [], REPERTOIRE, randomFor(1, 1));
    expect(tiles.filter((tile) => tile.endsWith('s')).length).toBeGreaterThan(3);
  });
  it.each([
    ['steals', 'verb', 's'],
    ['washing', 'verb', 'ing'],
    ['painted', 'verb', 'ed'],
    ['bus', 'noun', 'base'],
    ['cowboys', 'noun', 's'],
  ] as const)('%s, a %s, is typed in the form %s', (word, part, form) => expect(formOf(word, part)).toBe(form));
  it.each([
    ['hug', 'verb', 'ing', 'hugging'],
    ['bake', 'verb', 'ed', 'baked'],
    ['carry', 'verb', 's', 'carries'],
    ['eat', 'verb', 'ed', null],
    ['child', 'noun', 's', null],
    ['fox', 'noun', 's', 'foxes'],
    ['free', 'verb', 'ing', 'freeing'],
  ] as const)('%s, a %s, takes the ending %s as %s', (word, part, form, bent) => {
    expect(inForm(word, part, form)).toBe(bent);
  });
});
