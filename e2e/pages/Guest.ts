import type { Locator } from '@playwright/test';
import type { PhonePage } from './PhonePage.ts';
import type { Phase } from './Screen.ts';

/** A tap that comes too late hits nothing: somebody else was quicker, and the screen has moved on. */
const TAP_WITHIN_MS = 2_000;
/** With nothing to do, a guest looks again when the room has moved, and now and then. */
const LOOK_AGAIN_MS = 1_000;

/** A person with a phone in hand who plays along: does whatever the screen asks for. */
export class Guest {
  readonly phone: PhonePage;
  /** What they write when their team is asked for six words; without it they leave that to others. */
  private readonly prompt: readonly string[];
  /** A captain in a hurry moves on through reveals and tables. */
  private readonly isHasty: boolean;
  /** The phases this guest has been in, in order. */
  readonly seen: string[] = [];

  constructor(phone: PhonePage, prompt: readonly string[] = [], isHasty = false) {
    this.phone = phone;
    this.prompt = prompt;
    this.isHasty = isHasty;
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
        return (await this.tap(button('Got it'))) || (this.prompt.length > 0 && (await this.write()));
      case 'rehearsal':
        return (await this.tap(phone.drafts.first())) || (await this.tap(button('Ready')));
      case 'performance':
        return (await this.tap(button('Next line'))) || (await this.tap(button('Ha!')));
      case 'guess':
        return this.guess();
      case 'judging':
        return this.tap(button('None of these'));
      case 'reveal':
      case 'scores':
        return this.isHasty && this.tap(button('Move on'));
      default:
        return false;
    }
  }

  private async write(): Promise<boolean> {
    const { page } = this.phone;
    const send = page.getByRole('button', { name: 'Send' });
    if (!(await send.isVisible())) return false;
    for (const [place, word] of this.prompt.entries()) {
      const slot = page.getByRole('textbox', { name: `Word ${place + 1}` });
      if (!(await slot.isVisible())) return false;
      await slot.fill(word, { timeout: TAP_WITHIN_MS }).catch(tooLate);
    }
    return this.tap(send);
  }

  /** A voice, then tiles until there are as many as blanks, then off with it. */
  private async guess(): Promise<boolean> {
    const { page } = this.phone;
    const voices = page.getByRole('group', { name: 'Whose voice was that?' }).getByRole('button');
    if (await this.tap(voices.first())) return true;
    const tiles = page.getByRole('group', { name: 'Tiles' });
    const free = tiles.locator('button:enabled[aria-pressed=false]').first();
    return (await this.tap(free)) || (await this.tap(page.getByRole('button', { name: 'Send' })));
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
