import { test as base, expect } from '../fixtures/party.ts';
import { askReport, toBeSound, toPlayOver } from './lab/evidence.ts';
import { needs } from './lab/needs.ts';
import { PlainBrowser } from './lab/plainBrowser.ts';

const test = base.extend<{ plain: PlainBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  plain: async ({}, use) => {
    const plain = await PlainBrowser.start();
    await use(plain);
    await plain.end();
  },
});

needs('linux');

declare global {
  interface Window {
    /** Every list of pause reasons this phone has shown. */
    pauses?: string[];
  }
}

test('the TV’s tab is hidden and its timers are throttled: the game runs on, and phones see no pause', async ({
  plain,
  server,
  alice,
  bob,
}) => {
  const tv = await plain.openTab(`${server.origin}/tv`);
  // Both ends of a poll are what is on the screen.
  await expect
    .poll(() =>
      tv.evaluate(() => {
        const host = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Host a party');
        host?.click();
        return document.querySelector('[data-testid=join-link]')?.getAttribute('href') ?? '';
      }),
    )
    .toContain(`${server.origin}/j/`);
  const link = await tv.evaluate(() => document.querySelector('[data-testid=join-link]')?.getAttribute('href') ?? '');
  for (const phone of [alice, bob]) {
    await phone.page.addInitScript(() => {
      const pauses: string[] = [];
      window.pauses = pauses;
      new MutationObserver(() => {
        const said = document.querySelector('[data-paused]')?.getAttribute('data-paused') ?? '';
        if (said !== '' && pauses.at(-1) !== said) pauses.push(said);
      }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-paused'] });
    });
    await phone.join(link);
  }
  const button = (name: string | RegExp) => alice.page.getByRole('button', { name, exact: typeof name === 'string' });
  await button('Slop').click();
  for (let bots = 0; bots < 2; bots += 1) await button('Add a bot').click();
  await button(/^Short game/).click();
  await alice.toBeIn('opening');

  await plain.openTab('about:blank');
  expect(await tv.evaluate(() => document.visibilityState)).toBe('hidden');
  await expect.poll(() => tv.evaluate(() => document.title)).toContain('Show me to the room!');
  // Four beats of 50 ms take some two tenths of a second in a tab that is seen.
  const beats = await tv.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        let left = 4;
        const timer = setInterval(() => {
          left -= 1;
          if (left > 0) return;
          clearInterval(timer);
          resolve(performance.now() - began);
        }, 50);
      }),
  );
  expect(beats).toBeGreaterThan(2_000);

  // The opening's lines move on by the host's clock alone.
  const version = await alice.version();
  for (const phone of [alice, bob])
    await expect.poll(() => phone.version(), { timeout: 40_000 }).toBeGreaterThan(version + 1);
  await button('Skip the opening').click();
  for (const phone of [alice, bob]) await phone.toBeIn('prompt');
  const before = await bob.version();
  await button('Got it').click();
  await alice.page.getByRole('textbox', { name: 'Word 1' }).fill('pirate');
  await expect.poll(() => bob.version()).toBeGreaterThan(before);
  expect(await tv.evaluate(() => document.visibilityState)).toBe('hidden');

  await tv.show();
  await expect.poll(() => tv.evaluate(() => document.title)).not.toContain('Show me to the room!');
  for (const phone of [alice, bob]) {
    await toPlayOver(phone, 'direct');
    expect(await phone.page.evaluate(() => window.pauses)).toEqual([]);
  }
  toBeSound(await tv.evaluate(askReport));
});
