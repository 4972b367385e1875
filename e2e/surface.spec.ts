import { expect, test } from './fixtures/party.ts';

test('GET /health says that the server is well', async ({ server, request }) => {
  const answer = await request.get(`${server.origin}/health`);
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: 'ok' });
});

test('the bare address offers a way in for a phone and for the TV', async ({ alice, server }) => {
  await alice.page.goto(server.origin);
  await expect(alice.page.getByRole('textbox', { name: 'Room code' })).toBeVisible();
  await alice.page.getByRole('link', { name: /host/ }).click();
  await expect(alice.page).toHaveURL(`${server.origin}/tv`);
  await expect(alice.page.getByRole('button', { name: 'Host a party' })).toBeVisible();
});

test('scripts find code, link, seats, phase and version where CONTRIBUTING.md says', async ({ tv, alice, server }) => {
  await tv.host();
  const code = await tv.code();
  expect(await tv.joinLink()).toMatch(new RegExp(`^${server.origin}/j/${code}#[A-Za-z0-9_-]{8,64}$`));
  const before = await tv.version();
  await alice.join(await tv.joinLink());
  await tv.addBot();
  const seats = await tv.seats();
  expect(seats).toHaveLength(2);
  expect(seats.every((seat) => seat.connected && seat.name !== '')).toBe(true);
  expect(await tv.version()).toBeGreaterThan(before);
  expect(await alice.phase()).toBe('lobby');
  await alice.toCatchUpWith(tv);
});

test('the TV reopened in the same browser resumes its room by itself', async ({ tv, alice }) => {
  await tv.host();
  await alice.join(await tv.joinLink());
  const code = await tv.code();
  await tv.open();
  await tv.toBeIn('lobby');
  expect(await tv.code()).toBe(code);
  await expect(tv.seat('Alice')).toHaveAttribute('data-connected', 'true');
  await alice.toBeSeated();
});
