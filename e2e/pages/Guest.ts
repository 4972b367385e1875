import type { Locator } from '@playwright/test';
import type { PhonePage } from './PhonePage.ts';
import type { Phase } from './Screen.ts';

/** A tap that comes too late hits nothing: somebody else was quicker, and the screen has moved on. */
const TAP_WITHIN_MS = 2_000;
/** With nothing to do, a guest looks again when the room has moved, and now and then. */
const LOOK_AGAIN_MS = 1_000;

export type Habits = {
  /** What they write when their team is asked for words; without it they leave that to others. */
  readonly prompt?: readonly string[];
  /** Words they will recognise among the tiles: two teams that guess equally badly would play tie-breaks. */
  readonly knows?: readonly string[];
  /** A captain in a hurry moves on through reveals and tables, and wants no tie-breaks. */
  readonly hasty?: boolean;
};

/** A person with a phone in hand who plays along: does whatever the screen asks for. */
export class Guest {
  readonly phone: PhonePage;
  /** The phases this guest has been in, in order. */
  readonly seen: string[] = [];
  private readonly habits: Habits;

  constructor(phone: PhonePage, habits: Habits = {}) {
    this.phone = phone;
    this.habits = habits;
  }

  /** Plays until the screen is in one of these phases. */
  async playUntil(...phases: readonly Phase[]): Promise<void> {
    for (;;) {
      const phase = (await this.phone.phase()) ?? '';
      if (this.seen.at(-1) !== phase) this.seen.push(phase);
      if ((phases as readonly string[]).includes(phase)) return;
      const version = await this.phone.version();
      if (!(await this.act(phase))) await this.lookUp(version);
    }
  }

  /** One thing this screen asks for; false when there is nothing to do. */
  private async act(phase: string): Promise<boolean> {
    const { phone } = this;
    const button = (name: string | RegExp) => phone.page.getByRole('button', { name });
    switch (phase) {
      case 'opening':
        return this.tap(button(/^Done: /));
      case 'prompt':
        return (await this.endTie()) || (await this.tap(button('Got it'))) || this.write();
      case 'rehearsal':
        return (await this.tap(phone.drafts.first())) || (await this.tap(button('Ready')));
      case 'performance':
        return (await this.tap(button('Next line'))) || this.laugh(button('Ha!'));
      case 'guess':
        return this.guess();
      case 'judging':
        return this.tap(button('None of these'));
      case 'reveal':
      case 'scores':
        return this.habits.hasty === true && this.tap(button('Move on'));
      default:
        return false;
    }
  }

  /** Whoever laughs at a scene also hears some of it. */
  private async laugh(pad: Locator): Promise<boolean> {
    await this.tap(pad);
    return false;
  }

  /** Two teams tie often, and might be at it for five minutes more. A tie-break is known by its three words. */
  private async endTie(): Promise<boolean> {
    const { phone } = this;
    const isTie = (await phone.page.getByRole('textbox', { name: /^Word / }).count()) === 3;
    if (!this.habits.hasty || !isTie) return false;
    await phone.openMenu();
    await phone.hold(phone.page.getByRole('button', { name: 'End this game' }));
    // Not to be ended twice: there is no such button on the podium.
    await phone.toBeIn('podium');
    return true;
  }

  private async write(): Promise<boolean> {
    const { page } = this.phone;
    const send = page.getByRole('button', { name: 'Send', exact: true });
    if (!this.habits.prompt || !(await send.isVisible())) return false;
    // A tie-break has three slots for exactly three words.
    const slots = await page.getByRole('textbox', { name: /^Word / }).count();
    for (const [place, word] of this.habits.prompt.slice(0, slots).entries()) {
      const slot = page.getByRole('textbox', { name: `Word ${place + 1}` });
      await slot.fill(word, { timeout: TAP_WITHIN_MS }).catch(tooLate);
    }
    return this.tap(send);
  }

  /** A voice, then tiles until there are as many as blanks, then off with it. */
  private async guess(): Promise<boolean> {
    const { page } = this.phone;
    const voices = page.getByRole('group', { name: 'Whose voice was that?' }).getByRole('button');
    if (await this.tap(voices.first())) return true;
    const tiles = page.getByRole('group', { name: 'Tiles' }).locator('button:enabled[aria-pressed=false]');
    for (const word of this.habits.knows ?? []) {
      if (await this.tap(tiles.filter({ hasText: new RegExp(`^${word}$`, 'i') }).first())) return true;
    }
    return (await this.tap(tiles.first())) || (await this.tap(page.getByRole('button', { name: 'Send', exact: true })));
  }

  private async tap(target: Locator): Promise<boolean> {
    if (!(await target.isVisible()) || !(await target.isEnabled({ timeout: TAP_WITHIN_MS }).catch(tooLate)))
      return false;
    return target.click({ timeout: TAP_WITHIN_MS }).then(() => true, tooLate);
  }

  private async lookUp(version: number): Promise<void> {
    await this.phone.page
      .waitForFunction(
        (was) => Number(document.querySelector('[data-phase]')?.getAttribute('data-version')) !== was,
        version,
        { timeout: LOOK_AGAIN_MS },
      )
      .catch(tooLate);
  }
}

/** What a person would shrug at: the button had gone. Everything else is no timeout and fails the test. */
function tooLate(error: unknown): false {
  if (error instanceof Error && error.name === 'TimeoutError') return false;
  throw error;
}
