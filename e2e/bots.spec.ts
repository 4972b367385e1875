import { expect, test } from './fixtures/party.ts';
import { PROMPTS } from './fixtures/show.ts';
import { Guest } from './pages/Guest.ts';
import { PhonePage } from './pages/PhonePage.ts';

test.setTimeout(8 * 60_000);

test('one person with one browser sees a whole short game with bots', async ({ tv, complaints }) => {
  await tv.host();
  await tv.hurry();
  const tab = await tv.page.context().newPage();
  complaints.listen(tab, 'the phone in a tab');
  const me = new PhonePage(tab, 'Alice');
  await me.join(await tv.joinLink());
  await tv.page.bringToFront();
  for (let bots = 0; bots < 3; bots += 1) await tv.addBot();
  await tv.start('short');
  await tv.toBeIn('opening');
  const guest = new Guest(me, { prompt: PROMPTS[0], hasty: true });
  await guest.playUntil('podium');
  await tv.toBeIn('podium');
  expect((await tv.seats()).filter((seat) => seat.connected)).toHaveLength(4);
  await tv.page.getByRole('button', { name: 'Rematch' }).click();
  await tv.toBeIn('prompt');
});
