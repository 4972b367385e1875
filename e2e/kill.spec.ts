import { expect, TV_SIZE, test } from './fixtures/party.ts';
import { allUntil, openShow, PROMPTS } from './fixtures/show.ts';
import { Wiretap } from './fixtures/wiretap.ts';
import { Guest } from './pages/Guest.ts';
import { TvPage } from './pages/TvPage.ts';

test.setTimeout(5 * 60_000);

/** The bound on what a kill may cost, or give, of play time. */
const OFF_MOST_MS = 1_500;

test('a TV killed in mid-performance and reopened goes on in the same room, step and play time', async ({
  ownBrowser,
  server,
  alice,
  bob,
}) => {
  const browser = await ownBrowser();
  const tv = new TvPage(await browser.page(TV_SIZE), server.origin);
  const wire = await Wiretap.on(alice.page);
  await tv.host();
  await tv.hurry();
  await openShow(tv, { phones: [alice, bob], bots: 2 });
  await allUntil([new Guest(alice, { prompt: PROMPTS[0] }), new Guest(bob, { prompt: PROMPTS[1] })], 'performance');
  await tv.toBeIn('performance');
  const code = await tv.code();
  // A second of the scene has been played.
  const began = (await wire.clocks()).at(-1)?.play ?? 0;
  await expect.poll(async () => (await wire.clocks()).at(-1)?.play).toBeGreaterThan(began + 1_000);

  const killedAt = Date.now();
  await browser.kill();
  const last = (await wire.clocks()).filter((told) => told.running).at(-1);
  if (!last) throw new Error('the clocks never ran');
  const heardBefore = (await wire.clocks()).length;
  const played = last.play + (killedAt - last.wall);

  await browser.start();
  const reopened = new TvPage(await browser.page(TV_SIZE), server.origin);
  await reopened.open();
  await reopened.toBeIn('performance');
  expect(await reopened.code()).toBe(code);
  await expect(reopened.page.getByText(/Resumed after \d+ s/)).toBeVisible();
  await expect(alice.page.getByText(/Resumed after \d+ s/)).toBeVisible();

  const standing = (await wire.clocks()).slice(heardBefore).find((told) => !told.running);
  if (!standing) throw new Error('the reopened room never said where its clocks stand');
  expect(Math.abs(standing.play - played)).toBeLessThan(OFF_MOST_MS);

  // Phones came back by themselves, and the scene plays on.
  for (const phone of [alice, bob]) await phone.toBeSeated();
  await reopened.toRun();
  await expect(reopened.seat('Alice')).toHaveAttribute('data-connected', 'true');
  await allUntil([new Guest(alice), new Guest(bob)], 'guess');
  await reopened.toBeIn('guess');
});
