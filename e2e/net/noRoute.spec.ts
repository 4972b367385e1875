import { openShow } from '../fixtures/show.ts';
import { toBeOfOneMind, toBeSaidToPlay, toPlayOver } from './lab/evidence.ts';
import { expect, test } from './lab/lanParty.ts';
import { needs } from './lab/needs.ts';

needs('namespaces');
test.use({ network: { defaultRoute: false } });

test('on a network that leads nowhere else phones play over the relay, and the TV says what is wrong', async ({
  lanTv: tv,
  guest,
}) => {
  const [alice, bob] = [await guest('Alice'), await guest('Bob')];
  await tv.host();
  await expect(tv.page.getByText('This machine has no network route: phones play over the relay.')).toBeVisible();
  const link = await tv.joinLink();
  for (const phone of [alice, bob]) await phone.join(link);
  for (const phone of [alice, bob]) await toPlayOver(phone, 'relay');
  await toBeSaidToPlay(tv, 'Alice', 'over the relay');
  await openShow(tv, { phones: [], bots: 2 });
  await alice.page.getByRole('button', { name: 'Got it' }).click();
  await alice.page.getByRole('textbox', { name: 'Word 1' }).fill('pirate');
  await toBeOfOneMind(tv, [alice, bob]);
});
