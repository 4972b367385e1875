import { setUpAlias, startAlias } from '../fixtures/alias.ts';
import { expect, test } from '../fixtures/party.ts';
import { AliasGuest } from '../pages/AliasGuest.ts';

test('with a judge the other team holds the swiping: whoever explains has the word, and no deck', async ({
  tv,
  alice,
  bob,
}) => {
  const [explainer, judge] = [new AliasGuest(alice), new AliasGuest(bob)];
  await setUpAlias(tv, { phones: [alice, bob], bots: 2 });
  await tv.page.getByRole('button', { name: 'Finer print' }).click();
  await tv.page.getByRole('button', { name: 'A judge' }).click();
  await tv.page.getByRole('button', { name: 'Done', exact: true }).click();
  await startAlias(tv);

  const word = await judge.word();
  await expect(alice.page.getByText(word, { exact: true }).first()).toBeVisible();
  await expect(explainer.button('Got it!')).toBeHidden();
  await judge.swipe('guessed');
  await expect(tv.page.getByRole('listitem').filter({ hasText: word })).toBeVisible();
  const next = await judge.word();
  expect(next).not.toBe(word);
  await expect(alice.page.getByText(next, { exact: true }).first()).toBeVisible();
});
