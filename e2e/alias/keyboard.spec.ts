import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures/party.ts';
import type { TvPage } from '../pages/TvPage.ts';

test('with arrows and Enter alone the TV chooses Alias, sets the round, begins, flips a verdict and moves on', async ({
  tv,
}) => {
  await tv.host();
  for (let bots = 0; bots < 4; bots += 1) await tv.addBot();
  // Reopened, as by a fresh pair of hands: nothing has been pressed on this page.
  await tv.open();
  await tv.toBeIn('lobby');
  const button = (name: string | RegExp) =>
    tv.page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  const press = (key: 'Enter') => tv.page.keyboard.press(key);

  await expect(button(/^Slop/)).toBeFocused();
  await walkTo(tv, button(/^Alias/));
  await press('Enter');
  await expect(button(/^Start/)).toBeFocused();
  await walkTo(tv, button('Round: less'));
  for (const seconds of [45, 30, 15]) {
    await press('Enter');
    await expect(tv.page.getByText(`${seconds} s`, { exact: true })).toBeVisible();
  }
  await walkTo(tv, button(/^Start/));
  await press('Enter');

  // Bots explain to bots.
  await tv.toBeIn('review', 60_000);
  const row = button(/Flip it\./);
  const was = (await row.getAttribute('aria-label')) ?? '';
  await walkTo(tv, row);
  await press('Enter');
  await expect(row).not.toHaveAttribute('aria-label', was);
  await walkTo(tv, button('Count it'));
  await press('Enter');
  await tv.toBeIn('next');
  const version = await tv.version();
  // A second press of the same thumb is not heard at once.
  await expect(async () => {
    await press('Enter');
    await tv.toBeIn('starting', 300);
  }).toPass();
  expect(await tv.version()).toBeGreaterThan(version);
});

/** Arrow by arrow towards it, as a thumb on a remote does. */
async function walkTo(tv: TvPage, target: Locator): Promise<void> {
  const focused = tv.page.locator(':focus');
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 20; steps += 1) {
    if (await isThere()) return;
    const [from, to] = [await ((await focused.count()) > 0 ? focused.boundingBox() : null), await target.boundingBox()];
    const dx = (to?.x ?? 0) + (to?.width ?? 0) / 2 - ((from?.x ?? 0) + (from?.width ?? 0) / 2);
    const dy = (to?.y ?? 0) + (to?.height ?? 0) / 2 - ((from?.y ?? 0) + (from?.height ?? 0) / 2);
    const across = dx > 0 ? 'ArrowRight' : 'ArrowLeft';
    const along = dy > 0 ? 'ArrowDown' : 'ArrowUp';
    const [first, second] = Math.abs(dx) > Math.abs(dy) ? [across, along] : [along, across];
    const before = await focused.evaluateAll(([element]) => element?.outerHTML);
    await tv.page.keyboard.press(first);
    if ((await focused.evaluateAll(([element]) => element?.outerHTML)) === before) await tv.page.keyboard.press(second);
  }
  expect(await isThere(), 'the arrows lead there').toBe(true);
}
