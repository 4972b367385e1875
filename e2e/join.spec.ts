import { expect, test } from './fixtures/party.ts';

test('a phone that scans the square is in with one tap, with the same animal and colour on the TV', async ({
  tv,
  alice,
}) => {
  await tv.host();
  await alice.open(await tv.joinLink());
  const name = await alice.nameField.inputValue();
  expect(name).not.toBe('');
  const face = alice.root.locator('[data-animal]').first();
  const animal = await face.getAttribute('data-animal');
  const colour = await face.getAttribute('data-colour');
  await alice.joinButton.click();
  await alice.toBeSeated(name);

  await expect(tv.seat(name)).toHaveAttribute('data-connected', 'true');
  const puppet = tv.seat(name).locator('[data-animal]');
  await expect(puppet).toHaveAttribute('data-animal', animal ?? '');
  await expect(puppet).toHaveAttribute('data-colour', colour ?? '');
  await expect(alice.root.locator('header [data-animal]')).toHaveAttribute('data-animal', animal ?? '');
  await expect(tv.page.getByText(`Welcome, ${name}!`)).toBeVisible();
});

test('the code typed at the bare address leads to the same room', async ({ tv, alice, server }) => {
  await tv.host();
  await alice.page.goto(server.origin);
  await alice.page.getByRole('textbox', { name: 'Room code' }).fill((await tv.code()).toLowerCase());
  await alice.page.getByRole('button', { name: 'Take me there' }).click();
  await alice.nameField.fill('Alice');
  await alice.joinButton.click();
  await alice.toBeSeated();
  await expect(tv.seat('Alice')).toHaveAttribute('data-connected', 'true');
});

test('a code that is nobody’s is answered in words', async ({ alice, server, complaints }) => {
  complaints.expect(/404/);
  await alice.page.goto(`${server.origin}/j/ZZZZ`);
  await alice.toSay('No such room');
});
