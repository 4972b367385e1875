import { expect, test } from './fixtures/party.ts';

test('of captain and TV who start a game at once exactly one starts it, and everybody sees the same', async ({
  tv,
  alice,
  bob,
  cleo,
  dan,
}) => {
  await tv.host();
  const link = await tv.joinLink();
  const phones = [alice, bob, cleo, dan];
  for (const phone of phones) await phone.join(link);
  await tv.choose('Slop');
  const buttons = [alice, tv].map(({ page }) => page.getByRole('button', { name: /^Short game/ }));
  for (const button of buttons) await expect(button).toBeEnabled();
  // Both thumbs at once, without waiting for a button that the other's tap may have closed.
  await Promise.all(buttons.map((button) => button.evaluate((element: HTMLElement) => element.click())));

  await tv.toBeIn('opening');
  for (const phone of phones) {
    await phone.toBeIn('opening');
    await phone.toCatchUpWith(tv);
  }
  const backstage = await tv.page.context().newPage();
  await backstage.goto(new URL('/backstage', tv.page.url()).href);
  await expect(backstage.getByText('OpeningBegan').or(backstage.getByText('GameStarted')).first()).toBeVisible();
  await expect(backstage.getByRole('cell', { name: 'GameStarted', exact: true })).toHaveCount(1);
});
