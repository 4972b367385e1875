import { expect, type Locator } from '@playwright/test';
import type { PhonePage } from '../../pages/PhonePage.ts';
import type { TvPage } from '../../pages/TvPage.ts';
import { Tally } from './evidence.ts';

const SLOTS = 6;

/** How a text gets into a field. */
type Put = (field: Locator, text: string) => Promise<void>;

/** x2, the slowest pace guests can choose: on a busy machine a prompt must not run out under a test's hands. In the lobby. */
export async function takeTime(tv: TvPage): Promise<void> {
  await tv.openSettings();
  const pace = tv.page.getByRole('slider', { name: 'Pace' });
  await pace.fill('2');
  await expect(pace).toHaveAttribute('aria-valuetext', /x2/);
  await tv.closeSettings();
}

/** Somebody at their team's prompt who writes and writes: each text is one command, and teammates see it. */
export class Writing {
  private readonly phone: PhonePage;
  private readonly tally: Tally;
  private readonly put: Put;
  private readonly stands: string[] = [];
  private written = 0;

  private constructor(phone: PhonePage, tally: Tally, put: Put) {
    this.phone = phone;
    this.tally = tally;
    this.put = put;
  }

  static async begin(tv: TvPage, phone: PhonePage, put: Put = (field, text) => field.fill(text)): Promise<Writing> {
    const known = phone.page.getByRole('button', { name: 'Got it' });
    if (await known.isVisible()) await known.click();
    return new Writing(phone, await Tally.begin(tv, 'SlotSet'), put);
  }

  slot(phone: PhonePage, n: number): Locator {
    return phone.page.getByRole('textbox', { name: `Word ${n + 1}` });
  }

  /** One text in the next slot; the one before it is sent by that. */
  async one(): Promise<void> {
    const slot = this.written % SLOTS;
    const text = `word${this.written}`;
    await this.put(this.slot(this.phone, slot), text);
    this.stands[slot] = text;
    this.written += 1;
    // Before the report has forgotten the first of them.
    if (this.written % 12 === 0) await this.tally.count();
  }

  async some(count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) await this.one();
  }

  /** Each text arrived exactly once, and a teammate sees what stands now. */
  async toHaveArrived(mate: PhonePage): Promise<void> {
    for (const [n, text] of this.stands.entries()) await expect(this.slot(mate, n)).toHaveValue(text);
    await expect.poll(() => this.tally.count()).toBe(this.written);
  }
}
