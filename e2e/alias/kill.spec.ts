import { setUpAlias, startAlias } from '../fixtures/alias.ts';
import { expect, TV_SIZE, test } from '../fixtures/party.ts';
import { Wiretap } from '../fixtures/wiretap.ts';
import { toBeOfOneMind, toPlayOver } from '../net/lab/evidence.ts';
import { AliasGuest } from '../pages/AliasGuest.ts';
import { TvPage } from '../pages/TvPage.ts';

test.setTimeout(5 * 60_000);

/** What a kill may cost, or give, of the round. */
const OFF_MOST_MS = 1_500;

test('a TV killed in mid-round and reopened has the same explainer, the same card and the time that was left, after 3-2-1', async ({
  ownBrowser,
  server,
  alice,
  bob,
}) => {
  const browser = await ownBrowser();
  const tv = new TvPage(await browser.page(TV_SIZE), server.origin);
  const wire = await Wiretap.on(alice.page);
  const explainer = new AliasGuest(alice);
  await setUpAlias(tv, { phones: [alice, bob], bots: 2 });
  await toPlayOver(alice, 'direct');
  await startAlias(tv);
  const settled = [await explainer.swipe('guessed'), await explainer.swipe('skipped')];
  for (const word of settled) await expect(tv.page.getByRole('listitem').filter({ hasText: word })).toBeVisible();
  await expect(explainer.card).toBeVisible();
  const [word, number] = [await explainer.word(), await explainer.cardNumber()];
  const began = (await wire.clocks()).at(-1)?.play ?? 0;
  await expect.poll(async () => (await wire.clocks()).at(-1)?.play).toBeGreaterThan(began + 1_000);

  const killedAt = Date.now();
  await browser.kill();
  const last = (await wire.clocks()).filter((told) => told.running).at(-1);
  if (!last) throw new Error('the clocks never ran');
  const heardBefore = (await wire.clocks()).length;
  const played = last.play + (killedAt - last.wall);

  await browser.start();
  const reopened = new TvPage(await browser.page(TV_SIZE), server.origin);
  await reopened.open();
  const counted = reopened.page.getByText('Back in').waitFor({ timeout: 40_000 });
  await reopened.toBeIn('explaining');
  await counted;
  const standing = (await wire.clocks()).slice(heardBefore).find((told) => !told.running);
  if (!standing) throw new Error('the reopened room never said where its clocks stand');
  expect(Math.abs(standing.play - played)).toBeLessThan(OFF_MOST_MS);

  await reopened.toRun();
  await expect(reopened.page.getByText('Back in')).toBeHidden();
  for (const phone of [alice, bob]) await phone.toCatchUpWith(reopened);
  await expect(explainer.card).toBeVisible();
  expect([await explainer.word(), await explainer.cardNumber()]).toEqual([word, number]);
  await expect(bob.page.getByText('Alice explains.')).toBeVisible();
  const list = reopened.page.getByRole('listitem');
  for (const one of settled) await expect(list.filter({ hasText: one })).toBeVisible();
  await explainer.swipe('guessed');
  await expect(list.filter({ hasText: word })).toBeVisible();
  await toBeOfOneMind(reopened, [alice, bob]);
});
