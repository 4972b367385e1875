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

/** The room's events of one type, gathered over time: a report has only the last ones. */
export class Tally {
  private readonly tv: TvPage;
  private readonly type: string;
  private readonly seen = new Map<number, string>();

  private constructor(tv: TvPage, type: string) {
    this.tv = tv;
    this.type = type;
  }

  static async begin(tv: TvPage, type: string): Promise<Tally> {
    const tally = new Tally(tv, type);
    await tally.look();
    tally.before = tally.ofType();
    return tally;
  }

  private before = 0;

  /** So many since it began. */
  async count(): Promise<number> {
    await this.look();
    const numbers = [...this.seen.keys()];
    const span = Math.max(...numbers) - Math.min(...numbers) + 1;
    if (span !== numbers.length) throw new Error('looked too seldom: events went by uncounted');
    return this.ofType() - this.before;
  }

  private ofType(): number {
    return [...this.seen.values()].filter((type) => type === this.type).length;
  }

  private async look(): Promise<void> {
    for (const event of (await this.tv.page.evaluate(askReport)).tail) this.seen.set(event.n, event.type);
  }
}

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
export function toBeSound({ links, faults }: Report): void {
  expect(faults).toEqual([]);
  expect(links.filter((link) => link.divergences > 0)).toEqual([]);
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
