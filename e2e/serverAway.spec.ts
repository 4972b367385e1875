import { expect, test } from './fixtures/party.ts';

test.use({ ownServer: true });

test('the party goes on while the server is away, and lets guests in when it is back', async ({
  tv,
  alice,
  bob,
  server,
  complaints,
}) => {
  complaints.expect(/Failed to load resource|WebSocket connection|ERR_CONNECTION_REFUSED/);
  // What makes the sounds had not come yet.
  await tv.page.route(/zzfx/i, (route) => route.abort());
  await tv.host();
  const link = await tv.joinLink();
  await alice.join(link);
  await server.kill();
  await expect(tv.page.getByText('The little server is away')).toBeVisible();
  await tv.addBot();
  await alice.toCatchUpWith(tv);
  await server.start();
  await expect(tv.page.getByText('The little server is away')).toBeHidden();
  await bob.join(link);
  await tv.toSeat(3);
});
