import { expect, type Locator } from '@playwright/test';
import type { PhonePage } from '../../pages/PhonePage.ts';
import type { TvPage } from '../../pages/TvPage.ts';

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

/** Somebody at their team's prompt who writes and writes. A lost edit leaves an old text, a doubled one a text twice. */
export class Writing {
  private readonly phone: PhonePage;
  private readonly put: Put;
  private readonly stands: string[] = [];
  private written = 0;

  private constructor(phone: PhonePage, put: Put) {
    this.phone = phone;
    this.put = put;
  }

  static async begin(phone: PhonePage, put: Put = (field, text) => field.fill(text)): Promise<Writing> {
    // A phone on a slow line is later in the prompt than the TV; behind its card of the secret voice no field hears anything.
    await phone.toBeIn('prompt');
    await phone.page.getByRole('button', { name: 'Got it' }).click();
    return new Writing(phone, put);
  }

  slot(phone: PhonePage, n: number): Locator {
    return phone.page.getByRole('textbox', { name: `Word ${n + 1}` });
  }

  /** One text in the next slot. */
  async one(): Promise<void> {
    const slot = this.written % SLOTS;
    const text = `word${this.written}`;
    await this.put(this.slot(this.phone, slot), text);
    this.stands[slot] = text;
    this.written += 1;
  }

  async some(count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) await this.one();
  }

  /** What stands is what was written, here and at a teammate's, letter by letter. */
  async toHaveArrived(mate: PhonePage): Promise<void> {
    for (const [n, text] of this.stands.entries()) {
      await expect(this.slot(mate, n)).toHaveValue(text);
      await expect(this.slot(this.phone, n)).toHaveValue(text);
    }
  }
}
