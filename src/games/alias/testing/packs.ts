import type { Card, Pack } from '../content/pack.ts';

const level = (index: number): Card['level'] => ((index % 3) + 1) as Card['level'];

/** Made-up words `<name>1`, `<name>2`, with levels in turn; every fifth of them for grown-ups. */
export const packOf = (
  name: string,
  count: number,
  change: (card: Card, index: number) => Partial<Card> = () => ({}),
): Pack => ({
  id: name,
  name,
  blurb: name,
  language: 'en',
  family: true,
  cards: Array.from({ length: count }, (_, index): Card => {
    const word = `${name}${index + 1}`;
    const card: Card = { word, level: level(index), family: index % 5 !== 4, taboo: null, picture: null };
    return { ...card, ...change(card, index) };
  }),
});

/** Enough of every kind for a long game: plain, forbidden, drawn, and for grown-ups. */
export const PACKS: readonly Pack[] = [
  packOf('plain', 600),
  packOf('forbidden', 600, ({ word }) => ({ taboo: ['a', 'b', 'c', 'd'].map((letter) => `${letter} of ${word}`) })),
  packOf('drawn', 600, ({ word }) => ({ level: 1, picture: `${word}-drawing` })),
  { ...packOf('late', 60), family: false },
  { ...packOf('fremd', 60), language: 'de' },
];
