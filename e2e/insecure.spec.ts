import playwrightConfig from '../playwright.config.ts';
import { expect, test } from './fixtures/party.ts';
import { allUntil, openShow, PROMPTS } from './fixtures/show.ts';
import { Guest } from './pages/Guest.ts';

const launchOptions = playwrightConfig.use?.launchOptions;

test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--host-resolver-rules=MAP party.test 127.0.0.1'],
  },
  serverEnv: { PUBLIC_URL: 'http://party.test:PORT', ALLOWED_HOSTS: 'party.test' },
});
test.setTimeout(8 * 60_000);

test('on plain http at a name of its own a party is hosted, joined and played to the podium', async ({
  tv,
  alice,
  bob,
}) => {
  await tv.host();
  expect(await tv.page.evaluate(() => window.isSecureContext)).toBe(false);
  await tv.hurry();
  await openShow(tv, { phones: [alice, bob], bots: 2 });
  expect(await alice.page.evaluate(() => window.isSecureContext)).toBe(false);
  await alice.page.reload();
  await alice.toBeSeated();
  await allUntil(
    [new Guest(alice, { prompt: PROMPTS[0], knows: PROMPTS[1], hasty: true }), new Guest(bob, { prompt: PROMPTS[1] })],
    'podium',
  );
  await tv.toBeIn('podium');
});
