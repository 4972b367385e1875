import { expect, type Locator, type Page } from '@playwright/test';

export type Phase =
  | 'lobby'
  | 'opening'
  | 'prompt'
  | 'writing'
  | 'rehearsal'
  | 'performance'
  | 'guess'
  | 'judging'
  | 'reveal'
  | 'scores'
  | 'podium'
  | 'dealing'
  | 'starting'
  | 'explaining'
  | 'stealing'
  | 'review'
  | 'next';

/** What TV and phones have in common: the marks on a screen's root. */
export class Screen {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('[data-phase]').first();
  }

  /** Null before the page is open. */
  async phase(): Promise<string | null> {
    return (await this.root.count()) === 0 ? null : this.root.getAttribute('data-phase');
  }

  async version(): Promise<number> {
    return Number(await this.root.getAttribute('data-version'));
  }

  async paused(): Promise<readonly string[]> {
    return ((await this.root.getAttribute('data-paused')) ?? '').split(' ').filter((reason) => reason !== '');
  }

  /** Until it shows what that other screen showed when this was asked. */
  async toCatchUpWith(other: Screen): Promise<void> {
    const version = await other.version();
    await expect.poll(() => this.version()).toBeGreaterThanOrEqual(version);
  }

  async toBeIn(phase: Phase | 'code' | 'welcome' | 'outside' | 'good-night', timeout?: number): Promise<void> {
    await expect(this.root).toHaveAttribute('data-phase', phase, timeout === undefined ? {} : { timeout });
  }

  async toRun(timeout = 20_000): Promise<void> {
    await expect(this.root).toHaveAttribute('data-paused', '', { timeout });
  }

  /** Presses a button that wants to be held for a second. */
  async hold(button: Locator): Promise<void> {
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    if (!box) throw new Error('the button to hold is not to be seen');
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
    await expect(button).toBeHidden();
    await this.page.mouse.up();
  }
}
