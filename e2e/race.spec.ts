import { expect, test } from './fixtures/party.ts';

test('of two phones that take a team’s last place at once exactly one gets it, and everybody sees the same', async ({
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
  // Newcomers are dealt out evenly: whoever is not in Alice's team races for its third place.
  const mine = alice.page.getByRole('region', { name: 'Pick a team' }).getByRole('button', { pressed: true });
  const team = (await mine.getAttribute('aria-label')) ?? '';
  const outside = [];
  for (const phone of phones) {
    const button = phone.page.getByRole('button', { name: team });
    if ((await button.getAttribute('aria-pressed')) === 'false') outside.push({ phone, button });
  }
  expect(outside).toHaveLength(2);
  // Both thumbs at once, without waiting for a button that the other's tap may have closed.
  await Promise.all(outside.map(({ button }) => button.evaluate((element: HTMLElement) => element.click())));

  const full = alice.page.getByRole('button', { name: team.replace('Join the ', '').replace(' team', ' team') });
  await expect(full).toBeVisible();
  await expect(
    tv.page
      .getByRole('region', { name: /team$/ })
      .filter({ has: tv.seat('Alice') })
      .getByTestId('seat'),
  ).toHaveCount(3);
  const placed = await Promise.all(
    outside.map(({ phone }) => phone.page.getByRole('button', { pressed: true }).getAttribute('aria-label')),
  );
  expect(placed.filter((label) => label === team)).toHaveLength(1);
  for (const phone of phones) {
    await phone.toCatchUpWith(tv);
  }
});
