import { expect, type Locator, type Page } from '@playwright/test';
import type { PhonePage } from './PhonePage.ts';

export type Swiped = 'guessed' | 'skipped';

/** How the phone's two buttons are called. */
const BUTTONS: Readonly<Record<Swiped, string>> = { guessed: 'Got it!', skipped: 'Skip' };
/** Enough for a flick, whatever the card's size. */
const FLICK_PX = 260;

/** Somebody who plays Alias on a phone: reads the card, swipes it, whistles, answers. Keeps what was swiped. */
export class AliasGuest {
  readonly phone: PhonePage;
  /** In the order of the swipes. */
  readonly swipes: { readonly word: string; readonly verdict: Swiped }[] = [];

  constructor(phone: PhonePage) {
    this.phone = phone;
  }

  get page(): Page {
    return this.phone.page;
  }

  /** The card under the thumb: on the phone of whoever swipes, and on no other. */
  get card(): Locator {
    return this.page.getByRole('group', { name: /^Your card: / });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** The word on the table. */
  async word(): Promise<string> {
    return ((await this.card.getAttribute('aria-label')) ?? '').replace('Your card: ', '');
  }

  /** Its number in the round. */
  async cardNumber(): Promise<number> {
    return Number(await this.card.getAttribute('data-card'));
  }

  /** Settles the card on the table by its button, and tells its word. */
  swipe(verdict: Swiped): Promise<string> {
    return this.settle(verdict, () => this.button(BUTTONS[verdict]).click());
  }

  /** The same by a thumb: right is guessed, left is skipped. */
  flick(verdict: Swiped): Promise<string> {
    return this.settle(verdict, async () => {
      const box = await this.card.boundingBox();
      if (!box) return;
      const { mouse } = this.page;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await mouse.move(x, y);
      await mouse.down();
      await mouse.move(x + (verdict === 'guessed' ? FLICK_PX : -FLICK_PX), y, { steps: 4 });
      await mouse.up();
    });
  }

  /** A card that has only just landed does not hear the thumb: then once more. It leaves the table with the thumb. */
  private async settle(verdict: Swiped, act: () => Promise<void>): Promise<string> {
    await expect(this.card).toBeVisible();
    const [word, number] = [await this.word(), await this.cardNumber()];
    const here = this.page.locator(`[data-card="${number}"]`);
    await expect(async () => {
      if ((await here.count()) > 0) await act();
      expect(await here.count()).toBe(0);
    }).toPass({ intervals: [100, 200] });
    this.swipes.push({ word, verdict });
    return word;
  }

  /** The words of the round with what stands beside each, as this phone lists them in the review. */
  async reviewed(): Promise<readonly string[]> {
    return this.phone.root
      .getByRole('listitem')
      .getByRole('button')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  }
}
