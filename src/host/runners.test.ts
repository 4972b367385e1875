import { afterEach, expect, it, vi } from 'vitest';
import type { Ask } from '../kernel/game.ts';
import { createRunners } from './runners.ts';

const ask = (input: unknown): Ask => ({ id: 'cards', task: 'alias.cards', input, by: 5_000, drafts: [] });
const made = (ownCards: (packs: readonly string[]) => Promise<readonly unknown[]>) =>
  createRunners(
    'key',
    () => 0,
    () => undefined,
    ownCards,
  );

afterEach(() => void vi.unstubAllGlobals());

it('[D5] own packs are answered from the device’s shelf, and only what an ask names', async () => {
  const asked: (readonly string[])[] = [];
  const { runners } = made(async (packs) => {
    asked.push(packs);
    return packs.map((word) => ({ word }));
  });
  const cards = runners['alias.cards'];
  const never = new AbortController().signal;
  expect(await cards?.(ask({ packs: ['a', 'b'] }), never, () => undefined)).toEqual({
    ok: true,
    value: [{ word: 'a' }, { word: 'b' }],
  });
  for (const input of [null, 'a', {}, { packs: 'a' }, { packs: [7, null] }]) await cards?.(ask(input), never, () => {});
  expect(asked).toEqual([['a', 'b'], [], [], [], [], []]);
});

it('[P6] a model’s pack loses its rude cards and keeps the others; a rude name refuses the whole', async () => {
  const packNamed = (name: string) => ({ name, cards: [{ word: 'lamp' }, { word: 'fucking lamp' }, { word: 'sofa' }] });
  const answering = (value: unknown) => async () =>
    new Response(
      `${JSON.stringify({ type: 'answer', value, usage: { inputTokens: 3, outputTokens: 4, estimated: false } })}\n`,
    );
  const { makePack, use } = made(async () => []);
  vi.stubGlobal('fetch', answering(packNamed('Home')));
  expect(await makePack({ family: true })).toEqual({
    ok: true,
    value: { name: 'Home', cards: [{ word: 'lamp' }, { word: 'sofa' }] },
  });
  vi.stubGlobal('fetch', answering(packNamed('Fucking home')));
  expect(await makePack({ family: true })).toEqual({ ok: false, why: 'filtered' });
  expect(use).toMatchObject({ asked: 2, answered: 1, failed: { filtered: 1 } });
});
