import { setTimeout as sleep } from 'node:timers/promises';
import { expect, PHONE_SIZE, test } from './fixtures/party.ts';
import { openShow } from './fixtures/show.ts';
import { PhonePage } from './pages/PhonePage.ts';

test.setTimeout(5 * 60_000);

const LOCKED_MS = 20_000;

test('a phone frozen for 20 s is shown as away, keeps its seat, and is back as soon as it thaws', async ({
  tv,
  bob,
  ownBrowser,
}) => {
  const browser = await ownBrowser();
  const alice = new PhonePage(await browser.page(PHONE_SIZE), 'Alice');
  await openShow(tv, { phones: [alice, bob], bots: 2 });
  await alice.toBeIn('prompt');
  await alice.page.getByRole('button', { name: 'Got it' }).click();
  await alice.page.getByRole('textbox', { name: 'Word 1' }).fill('pirate');
  await alice.toCatchUpWith(tv);

  browser.freeze();
  const frozenAt = Date.now();
  await expect(tv.seat('Alice')).toHaveAttribute('data-connected', 'false');
  // The others play on meanwhile.
  await bob.page.getByRole('button', { name: 'Got it' }).click();
  await bob.page.getByRole('textbox', { name: 'Word 1' }).fill('dragon');
  await bob.toCatchUpWith(tv);
  // The length of the freeze is the claim itself.
  await sleep(LOCKED_MS - (Date.now() - frozenAt));
  browser.thaw();

  await expect(tv.seat('Alice')).toHaveAttribute('data-connected', 'true');
  await alice.toBeSeated();
  await alice.toCatchUpWith(tv);
  await expect.poll(async () => (await alice.phase()) === (await tv.phase())).toBe(true);
  await expect(tv.page.getByTestId('seat')).toHaveCount(4);
});
