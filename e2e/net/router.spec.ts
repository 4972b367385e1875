import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '../fixtures/party.ts';
import { PhonePage } from '../pages/PhonePage.ts';
import { toBeOfOneMind } from './lab/evidence.ts';
import { Wifi } from './lab/wifi.ts';

test.setTimeout(6 * 60_000);

const GUESTS = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hana', 'Ivo', 'Joy'];
/** A router that starts anew; longer than a personal role is kept for one who is away alone. */
const AWAY_MS = 33_000;

test('all ten phones lose the Wi-Fi for 33 s in mid-round: the room waits, and goes on with the same card after 3-2-1', async ({
  tv,
  device,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED|Failed to load resource|WebSocket connection/);
  await tv.host();
  const link = await tv.joinLink();
  const phones: PhonePage[] = [];
  const wifis: Wifi[] = [];
  for (const name of GUESTS) {
    const phone = new PhonePage(await device(name, 'phone'), name);
    wifis.push(await Wifi.of(phone.page));
    await phone.join(link);
    phones.push(phone);
  }
  await tv.choose('Alias');
  await tv.page.getByRole('button', { name: /^Start/ }).click();
  await tv.toBeIn('explaining', 40_000);
  // Who came first explains first.
  const ada = phones[0] as PhonePage;
  const card = ada.page.getByLabel(/^Your card: /);
  await ada.page.getByRole('button', { name: 'Got it!' }).click();
  await expect(ada.page.getByText('1 point so far')).toBeVisible();
  const word = await card.getAttribute('aria-label');

  await Promise.all(wifis.map((wifi) => wifi.lose()));
  const lostAt = Date.now();
  await expect(tv.root).toHaveAttribute('data-paused', /nobody/, { timeout: 40_000 });
  await tv.toBeIn('explaining');
  // The length of the absence is the claim itself.
  await sleep(AWAY_MS - (Date.now() - lostAt));
  await Promise.all([
    expect(tv.page.getByText('Back in')).toBeVisible({ timeout: 60_000 }),
    ...wifis.map((wifi) => wifi.find()),
  ]);
  for (const { name } of phones)
    await expect(tv.seat(name)).toHaveAttribute('data-connected', 'true', { timeout: 40_000 });
  await tv.toRun();
  await expect(tv.page.getByText('Back in')).toBeHidden({ timeout: 20_000 });
  await tv.toBeIn('explaining');
  // A thumb that is quicker than the news of it settles nothing.
  await ada.toRun();
  await expect(card).toHaveAttribute('aria-label', word ?? '');
  await ada.page.getByRole('button', { name: 'Got it!' }).click();
  await expect(ada.page.getByText('2 points so far')).toBeVisible();
  await toBeOfOneMind(tv, phones);
});
