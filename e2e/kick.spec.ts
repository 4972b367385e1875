import { expect, test } from './fixtures/party.ts';

test('a kicked phone stays out for the evening, and its old square is worth nothing', async ({
  tv,
  alice,
  bob,
  cleo,
  dan,
  server,
}) => {
  await tv.host();
  const oldLink = await tv.joinLink();
  await alice.join(oldLink);
  await bob.join(oldLink);
  await tv.kick('Bob');

  await bob.toSay('The curtain fell on you');
  await expect(tv.seat('Bob')).toHaveCount(0);
  await bob.page.reload();
  await bob.toSay('The curtain fell on you');

  // The secret changed, and the door is link only: neither what the kicked one remembers nor the code lets anybody in.
  await expect.poll(() => tv.joinLink()).not.toBe(oldLink);
  await cleo.page.goto(oldLink);
  await cleo.toSay(/This ticket has expired|Codes are off tonight/);
  await cleo.page.goto(`${server.origin}/j/${await tv.code()}`);
  await cleo.toSay('Codes are off tonight');
  await bob.page.goto(await tv.joinLink());
  await bob.toSay('The curtain fell on you');

  await dan.join(await tv.joinLink());
  await alice.page.reload();
  await alice.toBeSeated();
});
