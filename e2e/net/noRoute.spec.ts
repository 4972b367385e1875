import { openShow } from '../fixtures/show.ts';
import type { PhonePage } from '../pages/PhonePage.ts';
import type { TvPage } from '../pages/TvPage.ts';
import { toBeOfOneMind, toBeSaidToPlay, toPlayOver } from './lab/evidence.ts';
import { ADDRESS } from './lab/lan.ts';
import { expect, test } from './lab/lanParty.ts';
import { needs } from './lab/needs.ts';

needs('namespaces');
test.use({ network: { defaultRoute: false } });

async function play(tv: TvPage, phones: readonly PhonePage[]): Promise<void> {
  await openShow(tv, { phones: [], bots: 2 });
  const [alice] = phones as [PhonePage];
  await alice.page.getByRole('button', { name: 'Got it' }).click();
  await alice.page.getByRole('textbox', { name: 'Word 1' }).fill('pirate');
  await toBeOfOneMind(tv, phones);
}

test('on a network that leads nowhere else the server shows phones and TV their way to each other', async ({
  lanTv: tv,
  guest,
}) => {
  const [alice, bob] = [await guest('Alice'), await guest('Bob')];
  await tv.host();
  const link = await tv.joinLink();
  for (const phone of [alice, bob]) await phone.join(link);
  for (const phone of [alice, bob]) await toPlayOver(phone, 'direct');
  await play(tv, [alice, bob]);
});

test.describe('where no server shows it', () => {
  test.use({ lanEnv: { PUBLIC_URL: `http://${ADDRESS.tv}:4747` } });

  test('phones play over the relay, and the TV says what is wrong', async ({ lanTv: tv, guest }) => {
    const [alice, bob] = [await guest('Alice'), await guest('Bob')];
    const said = expect(tv.page.getByText('This machine has no network route: phones play over the relay.'));
    await Promise.all([tv.host(), said.toBeVisible({ timeout: 60_000 })]);
    const link = await tv.joinLink();
    for (const phone of [alice, bob]) await phone.join(link);
    for (const phone of [alice, bob]) await toPlayOver(phone, 'relay');
    await toBeSaidToPlay(tv, 'Alice', 'over the relay');
    await play(tv, [alice, bob]);
  });
});
