import { expect } from '@playwright/test';
import type { Report } from '../../../src/host/wire.ts';
import type { PhonePage } from '../../pages/PhonePage.ts';
import type { TvPage } from '../../pages/TvPage.ts';

/** In the TV's page: what it would show backstage, asked the way that tab asks. */
export const askReport = (): Promise<Report> =>
  new Promise((resolve) => {
    const channel = new BroadcastChannel('rumpus-host');
    channel.onmessage = ({ data }: MessageEvent<{ type: string; report: Report }>) => {
      if (data.type !== 'report') return;
      channel.close();
      resolve(data.report);
    };
    channel.postMessage({ type: 'report?' });
  });

/** Everybody shows what the TV shows, no view ever came out different from the host's, and nothing broke. */
export async function toBeOfOneMind(tv: TvPage, phones: readonly PhonePage[]): Promise<void> {
  for (const phone of phones) {
    await phone.toCatchUpWith(tv);
    await expect.poll(async () => (await phone.phase()) === (await tv.phase())).toBe(true);
    // Weak while a command waits for its answer.
    await expect(phone.page.locator('[data-link]').first()).toHaveAttribute('data-link', 'good');
  }
  toBeSound(await tv.page.evaluate(askReport));
}

/** Nothing broke in the host, and no view came out different from its own. */
export function toBeSound({ divergences, faults }: Report): void {
  expect(faults).toEqual([]);
  expect(divergences).toBe(0);
}

/** What carries this phone's link: `direct`, `turn`, `relay`, or `none`. */
export const toPlayOver = (phone: PhonePage, rung: 'direct' | 'turn' | 'relay', timeout = 30_000): Promise<void> =>
  expect(phone.page.locator('html')).toHaveAttribute('data-rung', rung, { timeout });

/** In the lobby the TV says of a guest what carries the link. */
export async function toBeSaidToPlay(tv: TvPage, name: string, how: string): Promise<void> {
  await tv.seat(name).click();
  const sheet = tv.page.getByRole('dialog');
  await expect(sheet).toContainText(how);
  await tv.page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
}
