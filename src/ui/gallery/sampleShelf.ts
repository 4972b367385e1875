import type { Making, PackShelf, ShelfPack } from '../screens/packShelf.ts';

const HOUSE: readonly (readonly [string, string, string, number])[] = [
  ['en-everyday', 'Everyday', 'en', 212],
  ['en-people-jobs', 'People & Jobs', 'en', 204],
  ['en-home', 'Under One Roof', 'en', 208],
  ['en-food', 'Second Helping', 'en', 211],
  ['en-animals-nature', 'Wild Things', 'en', 206],
  ['en-actions', 'Doing Words', 'en', 207],
  ['en-places', 'Wish You Were Here', 'en', 203],
  ['en-science-tech', 'Off and On Again', 'en', 201],
  ['en-sports-games', 'Sore Losers', 'en', 205],
  ['en-stage-screen', 'Lights, Camera, Panic', 'en', 204],
  ['en-feelings-ideas', 'It’s Complicated', 'en', 202],
  ['en-idioms', 'Figures of Speech', 'en', 200],
  ['en-kids', 'Small but Loud', 'en', 210],
  ['de-deutsch', 'Feierabend', 'de', 312],
  ['es-espanol', 'Sobremesa', 'es', 318],
  ['fr-francais', 'L’Apéro', 'fr', 315],
];

/** A shelf that keeps nothing longer than the page, and refuses two lines of whatever is pasted. */
export function sampleShelf(): PackShelf {
  const own: ShelfPack[] = [
    { id: 'own:1', name: 'Grandma’s village', blurb: '', language: 'de', own: true, count: 48 },
  ];
  const made: Making = {
    ok: true,
    pack: {
      name: 'Pirate Problems',
      language: 'en',
      cards: 'treasure map,wooden leg,parrot,plank,mutiny,rum,black flag,seasick,cannon,hook'
        .split(',')
        .map((word) => ({ word, taboo: null })),
    },
  };
  return {
    packs: async ({ mode }) => [
      ...HOUSE.map(([id, name, language, count]) => ({
        id,
        name,
        language,
        blurb: '',
        own: false,
        count: mode === 'kids' && id !== 'en-kids' ? 0 : count,
      })),
      ...own,
    ],
    paste: async () => ({
      ok: false,
      lines: [
        { line: 2, reason: 'twice' },
        { line: 7, reason: 'too-long' },
      ],
    }),
    open: async () => ({ ok: false, lines: [{ line: 0, reason: 'not-a-pack' }] }),
    save: async () => undefined,
    rename: async (id) => ({ ok: true, id }),
    remove: async () => undefined,
    canMake: async () => true,
    make: async () => made,
    keep: async () => ({ ok: true, id: 'own:1' }),
  };
}
