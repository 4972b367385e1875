import type { ScriptLine } from '../script.ts';
import type { Evidence } from './evidence.ts';

/**
 * A scene made of stop words alone, so that it can name no prompt's word whatever that is: the floor beneath the floor.
 * Rows without `*` leave from the fifth on; a row with `*` takes a word's evidence.
 */
export const ROWS: readonly (readonly [ScriptLine['part'], string])[] = [
  ['A', 'There it is again. Behind you.'],
  ['B', 'That? That is not mine.'],
  ['A', 'Then whose is it? It has you all over it.'],
  ['B', 'It was there before me. Just like this.'],
  ['A', 'They were all around it. Then none of them were.'],
  ['B', 'How many of them?'],
  ['A', 'All of them. And now it is in here.'],
  ['B', 'Do not do that. It does that, too.'],
  ['ALL', 'NOT AGAIN!'],
  ['A', 'No. This has my own all over it.'],
  ['B', 'It was yours before it was mine.'],
  ['A', 'Then it is ours. Please be very still.'],
];

export type Bare = { readonly lines: ScriptLine[]; readonly carriers: Record<string, number[]> };

/** So many lines for so many actors, each word told by its letters: all that is sure to be left of it. */
export function bareScene(words: readonly Evidence[], length: number, actors: 1 | 2 | 3): Bare {
  const ending = ROWS.slice(-4);
  const places = Math.max(1, Math.min(words.length, length - 6));
  const told = Array.from({ length: places }, (_, place) => words.filter((_word, index) => index % places === place));
  const rows: readonly (readonly [ScriptLine['part'], string])[] = [
    ...ROWS.slice(0, length - 4 - places),
    ...told.map((group, index): [ScriptLine['part'], string] => [
      index % 2 === 0 ? 'A' : 'B',
      `It only has this on it: ${group.map(({ word }) => `"${word.word.charAt(0).toUpperCase()}..."`).join(' and ')}`,
    ]),
    ...ending,
  ];
  const lines = rows.map(([part, text], index): ScriptLine => ({ part: castBare(part, index, actors), text }));
  const carriers: Record<string, number[]> = {};
  told.forEach((group, place) => {
    for (const { word } of group) carriers[word.stem] = [length - 4 - places + place];
  });
  return { lines, carriers };
}

function castBare(part: ScriptLine['part'], index: number, actors: 1 | 2 | 3): ScriptLine['part'] {
  if (part === 'ALL') return part;
  if (actors === 1) return part === 'B' ? 'TV' : 'A';
  return actors === 3 && index === 2 ? 'C' : part;
}
