import { describe, expect, it } from 'vitest';
import { PACKS } from './games/alias/content/index.ts';
import { PACK_REFUSALS } from './games/alias/packs.ts';
import type { AskAnswer } from './kernel/game.ts';
import { createMemoryPacks } from './storage/memoryPacks.ts';
import { createPackShelf } from './tvPacks.ts';
import type { Keeping } from './ui/screens/packShelf.ts';
import { tvWords } from './ui/tvWords.ts';

function shelfWith(answer: AskAnswer = { ok: false, why: 'timeout' }) {
  const store = createMemoryPacks();
  const saved: { name: string; text: string }[] = [];
  const asked: unknown[] = [];
  let ids = 0;
  const shelf = createPackShelf({
    store,
    newId: () => `id${ids++}`,
    wall: () => 1_000 + ids,
    download: (name, text) => saved.push({ name, text }),
    ask: async (input) => {
      asked.push(input);
      return answer;
    },
  });
  return { shelf, store, saved, asked };
}

const idOf = (kept: Keeping): string => {
  if (!kept.ok) throw new Error(JSON.stringify(kept.lines));
  return kept.id;
};
const fitting = { mode: 'classic', family: true };

describe('the TV’s shelf of packs', () => {
  it('[D2] offers every house pack that family mode allows, with the cards these settings can draw', async () => {
    const { shelf } = shelfWith();
    const packs = await shelf.packs(fitting);
    expect(packs.map(({ id }) => id)).toEqual(PACKS.filter(({ family }) => family).map(({ id }) => id));
    const grown = await shelf.packs({ mode: 'classic', family: false });
    expect(grown).toHaveLength(PACKS.length);
    for (const pack of grown) expect(pack.count).toBe(PACKS.find(({ id }) => id === pack.id)?.cards.length);
  });

  it('[D2] counts no card of a pasted pack for Taboo, since nothing is forbidden on it', async () => {
    const { shelf } = shelfWith();
    const id = idOf(await shelf.paste('Village', 'de', 'Kirche\nBrunnen'));
    const countIn = async (mode: string) =>
      (await shelf.packs({ mode, family: true })).find((pack) => pack.id === id)?.count;
    expect([await countIn('classic'), await countIn('taboo')]).toEqual([2, 0]);
  });

  it('[P3] names every bad line of a paste in words, and keeps nothing of it', async () => {
    const { shelf, store } = shelfWith();
    const kept = await shelf.paste('Mixed', 'en', 'lamp\n???\nLamp\nsofa');
    expect(kept).toEqual({
      ok: false,
      lines: [
        { line: 2, reason: 'no-letters' },
        { line: 3, reason: 'twice' },
      ],
    });
    expect(await store.list()).toEqual([]);
    for (const reason of [...PACK_REFUSALS, 'not-kept', 'gone']) expect(tvWords.packs.reasons).toHaveProperty(reason);
  });

  it('[P5] opens the file it has saved as the same pack, under an id of its own', async () => {
    const { shelf, store, saved } = shelfWith();
    const first = idOf(await shelf.paste('Mum’s / jokes', 'fr', 'poulet\nchat noir'));
    await shelf.save(first);
    expect(saved[0]?.name).toBe('Mums-jokes.rumpus-pack.json');
    const second = idOf(await shelf.open(saved[0]?.text ?? ''));
    const [one, other] = await store.list();
    expect(second).not.toBe(first);
    expect({ ...other, id: one?.id, keptWall: one?.keptWall }).toEqual(one);
  });

  it('[P2] a file that is none of ours, or is cut short, changes nothing that is kept', async () => {
    const { shelf, store, saved } = shelfWith();
    await shelf.save(idOf(await shelf.paste('Ours', 'en', 'lamp')));
    const before = await store.list();
    const whole = saved[0]?.text ?? '';
    for (const file of ['', '{}', whole.slice(0, -9), whole.replace('"v":1', '"v":9'), whole.replace('lamp', '   ')])
      expect((await shelf.open(file)).ok).toBe(false);
    expect(await store.list()).toEqual(before);
  });

  it('[P3] renames by the same rules as a new name, and keeps the pack’s place and cards', async () => {
    const { shelf, store } = shelfWith();
    const id = idOf(await shelf.paste('Ours', 'en', 'lamp'));
    const [before] = await store.list();
    expect(await shelf.rename(id, ' ')).toMatchObject({ ok: false, lines: [{ reason: 'bad-name' }] });
    expect(await store.list()).toEqual([before]);
    expect((await shelf.rename(id, 'Yours')).ok).toBe(true);
    expect(await store.list()).toEqual([{ ...before, name: 'Yours' }]);
    expect(await shelf.rename('own:nobody', 'Yours')).toMatchObject({ ok: false });
    await shelf.remove(id);
    expect(await store.list()).toEqual([]);
  });

  const cards = Array.from({ length: 60 }, (_, n) => ({ word: `pirate ${n}`, level: 2, taboo: [] }));
  const wish = { theme: 'pirates', language: 'en', family: true, taboo: false };

  it('[P6] a model’s pack is only a draft: kept when people say so, without what they struck out', async () => {
    const { shelf, store, asked } = shelfWith({ ok: true, value: { name: 'Pirates', cards } });
    const made = await shelf.make(wish);
    expect(asked).toEqual([{ theme: 'pirates', language: 'en', family: true, taboo: false, count: 60 }]);
    expect(await store.list()).toEqual([]);
    if (!made.ok) throw new Error(made.why);
    idOf(await shelf.keep({ ...made.pack, cards: made.pack.cards.filter(({ word }) => word !== 'pirate 7') }));
    const words = (await store.list())[0]?.cards.map((card) => (card as { word: string }).word);
    expect(words).toHaveLength(59);
    expect(words).not.toContain('pirate 7');
  });

  it('[P6] a model that fails, babbles or gives too little ends in a word for it, and nothing is kept', async () => {
    const why = async (answer: AskAnswer, theme = 'pirates') => {
      const { shelf, store } = shelfWith(answer);
      const made = await shelf.make({ ...wish, theme });
      expect(await store.list()).toEqual([]);
      return made.ok ? null : made.why;
    };
    expect(await why({ ok: false, why: 'timeout' })).toBe('timeout');
    expect(await why({ ok: true, value: 'Arr!' })).toBe('bad-answer');
    expect(await why({ ok: true, value: { name: 'Few', cards: cards.slice(0, 5) } })).toBe('too-few');
    expect(await why({ ok: true, value: { name: 'Pirates', cards } }, '   ')).toBe('bad-theme');
  });
});
