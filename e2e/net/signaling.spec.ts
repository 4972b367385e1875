import { expect, test } from '../fixtures/party.ts';
import { openShow } from '../fixtures/show.ts';
import { toBeOfOneMind, toPlayOver } from './lab/evidence.ts';
import { takeTime, Writing } from './lab/writing.ts';

test.use({ ownServer: true });

test('the server is killed in mid-round: the round goes on, the TV says who cannot come in, and later they come', async ({
  tv,
  alice,
  bob,
  cleo,
  dan,
  server,
  complaints,
}) => {
  complaints.expect(/Failed to load resource|WebSocket connection|ERR_CONNECTION_REFUSED/);
  await tv.host();
  const link = await tv.joinLink();
  await takeTime(tv);
  await openShow(tv, { phones: [alice, bob, cleo], bots: 1 });
  for (const phone of [alice, bob, cleo]) await toPlayOver(phone, 'direct');
  const writing = await Writing.begin(alice);
  await writing.some(3);

  await server.kill();
  await expect(tv.page.getByText('The little server is away')).toBeVisible();
  await writing.some(6);
  await writing.toHaveArrived(cleo);
  expect(await tv.paused()).toEqual([]);

  await server.start();
  await expect(tv.page.getByText('The little server is away')).toBeHidden({ timeout: 30_000 });
  await dan.join(link);
  await writing.some(3);
  await writing.toHaveArrived(cleo);
  await toBeOfOneMind(tv, [alice, bob, cleo, dan]);
});
