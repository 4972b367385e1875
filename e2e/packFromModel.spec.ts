import { startFakeUpstream } from '../signaling/testing/fakeUpstream.ts';
import { expect, test as party } from './fixtures/party.ts';

const WORDS = Array.from({ length: 60 }, (_, n) => `barnacle ${n + 1}`);
const PACK = { name: 'Below Deck', cards: WORDS.map((word) => ({ word, level: 2, taboo: [] })) };

const test = party.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  serverEnv: async ({}, use) => {
    const upstream = await startFakeUpstream({ answer: () => JSON.stringify(PACK) });
    await use({ LLM_BASE_URL: upstream.baseUrl, LLM_API_KEY: 'a-key-that-opens-nothing', LLM_MODEL: 'fake-1' });
    await upstream.close();
  },
});

test('a theme becomes a pack once people have read it through, without what they struck out', async ({ tv }) => {
  await tv.host();
  await tv.choose('Alias');
  const button = (name: string | RegExp) => tv.page.getByRole('button', { name });
  await button(/^Words/).click();
  await button('Ask the model').click();
  await tv.page.getByLabel('What about?').fill('pirates');
  await button('Write me a pack').click();
  await expect(tv.page.getByText('Below Deck')).toBeVisible();
  await tv.page.getByRole('button', { name: 'barnacle 7', exact: true }).click();
  await button('Keep these 59').click();
  await expect(button(/^Below Deck/)).toContainText('59');
  await expect(button(/^Below Deck/)).toHaveAttribute('aria-pressed', 'true');
});
