import { test } from './fixtures/party.ts';

test('link only lets the square in and the code not', async ({ tv, alice, bob, server }) => {
  await tv.host();
  await tv.setDoor('Link only');
  await alice.join(await tv.joinLink());
  await bob.page.goto(`${server.origin}/j/${await tv.code()}`);
  await bob.toSay('Codes are off tonight');
});

test('a closed door keeps newcomers out and lets whoever has a seat come back', async ({ tv, alice, bob }) => {
  await tv.host();
  await alice.join(await tv.joinLink());
  await tv.setDoor('Closed');
  await bob.page.goto(await tv.joinLink());
  await bob.toSay('The door is closed');
  await alice.page.reload();
  await alice.toBeSeated();
});
