import { setTimeout as sleep } from 'node:timers/promises';
import { setUpAlias, startAlias } from '../fixtures/alias.ts';
import { expect, PHONE_SIZE, test } from '../fixtures/party.ts';
import { toBeOfOneMind } from '../net/lab/evidence.ts';
import { AliasGuest } from '../pages/AliasGuest.ts';
import { PhonePage } from '../pages/PhonePage.ts';

test.setTimeout(5 * 60_000);

const SHORT_MS = 8_000;
const LONG_MS = 31_000;

test('an explainer’s phone away for 8 s keeps role and card; away for 31 s it stops play at 10 s, and the role passes on', async ({
  tv,
  bob,
  cleo,
  ownBrowser,
}) => {
  const browser = await ownBrowser();
  const phone = new PhonePage(await browser.page(PHONE_SIZE), 'Alice');
  const [alice, mate] = [new AliasGuest(phone), new AliasGuest(cleo)];
  await setUpAlias(tv, { phones: [phone, bob, cleo], bots: 1, roundSeconds: 120 });
  await startAlias(tv);
  const settled = [await alice.swipe('guessed'), await alice.swipe('guessed')];
  const onTv = (word: string) => tv.page.getByRole('listitem').filter({ hasText: word });
  for (const word of settled) await expect(onTv(word)).toBeVisible();
  await expect(alice.card).toBeVisible();
  const [word, number] = [await alice.word(), await alice.cardNumber()];

  // The lengths of both absences are the claim itself.
  browser.freeze();
  await sleep(SHORT_MS);
  await expect(tv.seat('Alice')).toHaveAttribute('data-connected', 'false');
  browser.thaw();
  await expect(tv.seat('Alice')).toHaveAttribute('data-connected', 'true');
  await phone.toCatchUpWith(tv);
  await expect(alice.card).toBeVisible();
  expect([await alice.word(), await alice.cardNumber()]).toEqual([word, number]);
  expect(await tv.paused()).toEqual([]);
  await expect(mate.card).toBeHidden();

  browser.freeze();
  const frozenAt = Date.now();
  await expect(tv.root).toHaveAttribute('data-paused', 'role');
  for (const { page } of [tv, bob, cleo]) {
    await expect(page.getByText('Somebody whose turn it is has gone quiet. We wait a moment for them.')).toBeVisible();
  }
  await sleep(LONG_MS - (Date.now() - frozenAt));
  const [taken, counted] = [
    tv.page.getByText('Cleo takes over!').waitFor({ timeout: 30_000 }),
    cleo.toBeIn('starting', 30_000),
  ];
  browser.thaw();
  await Promise.all([taken, counted]);
  await cleo.toBeIn('explaining');
  await tv.toRun();
  await expect(mate.card).toBeVisible();
  expect(await mate.word()).not.toBe(word);
  await phone.toSay('Guess out loud!');
  await expect(alice.card).toBeHidden();

  // Discarded without a score: the words of both explainers are what there is.
  const more = await mate.swipe('guessed');
  await expect(onTv(more)).toBeVisible();
  await expect(onTv(word)).toHaveCount(0);
  await expect(phone.page.getByText('3 points so far')).toBeVisible();
  await toBeOfOneMind(tv, [phone, bob, cleo]);
});
