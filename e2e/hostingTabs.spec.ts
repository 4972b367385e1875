import { expect, test } from './fixtures/party.ts';
import { TvPage } from './pages/TvPage.ts';

test('a second hosting tab asks, takes over when told to, and the phones follow it', async ({
  tv,
  alice,
  server,
  complaints,
}) => {
  await tv.host();
  await alice.join(await tv.joinLink());
  const code = await tv.code();

  const page = await tv.page.context().newPage();
  complaints.listen(page, 'second tv');
  const second = new TvPage(page, server.origin);
  await second.open();
  await expect(page.getByRole('heading', { name: 'This party is on in another tab' })).toBeVisible();
  // Asking touched nothing.
  await expect(tv.seat('Alice')).toHaveAttribute('data-connected', 'true');

  await page.getByRole('button', { name: 'Take over here' }).click();
  await second.toBeIn('lobby');
  expect(await second.code()).toBe(code);
  await expect(tv.page.getByRole('heading', { name: 'The party moved to another tab' })).toBeVisible();
  await expect(second.seat('Alice')).toHaveAttribute('data-connected', 'true');
  await second.addBot();
  await alice.toBeSeated();
  await alice.toCatchUpWith(second);
});
