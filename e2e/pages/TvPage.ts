import { expect, type Page } from '@playwright/test';
import { type Phase, Screen } from './Screen.ts';

/** The TV, by the surface that CONTRIBUTING.md promises to scripts, and by what is written on it. */
export class TvPage extends Screen {
  private readonly origin: string;

  constructor(page: Page, origin: string) {
    super(page);
    this.origin = origin;
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.origin}/tv`);
  }

  async host(): Promise<void> {
    await this.open();
    await this.page.getByRole('button', { name: 'Host a party' }).click();
    await this.toBeIn('lobby');
    await expect(this.page.getByTestId('room-code').first()).toHaveText(/^[A-Z]{4}$/);
    // Until the address is known that phones can reach, the link shows this page's own.
    await expect.poll(() => this.joinLink()).toContain(`${this.origin}/j/`);
  }

  async code(): Promise<string> {
    return (await this.page.getByTestId('room-code').first().textContent()) ?? '';
  }

  async joinLink(): Promise<string> {
    return (await this.page.getByTestId('join-link').first().getAttribute('href')) ?? '';
  }

  seat(name: string) {
    return this.page.locator(`[data-testid=seat][data-name="${name}"]`);
  }

  async seats(): Promise<readonly { readonly name: string; readonly connected: boolean }[]> {
    return this.page.getByTestId('seat').evaluateAll((seats) =>
      seats.map((seat) => ({
        name: seat.getAttribute('data-name') ?? '',
        connected: seat.getAttribute('data-connected') === 'true',
      })),
    );
  }

  async toSeat(count: number): Promise<void> {
    await expect(this.page.getByTestId('seat')).toHaveCount(count);
  }

  async addBot(): Promise<void> {
    const before = (await this.seats()).length;
    await this.page.getByRole('button', { name: 'Add a bot' }).click();
    await this.toSeat(before + 1);
  }

  /** Takes a poster from the shelf: its set-up begins. */
  async choose(game: 'Slop' | 'Alias'): Promise<void> {
    await this.page.getByRole('region', { name: 'What shall it be?' }).getByRole('button', { name: game }).click();
    await expect(this.page.getByRole('region', { name: game })).toBeVisible();
  }

  /** A game of Slop, from the shelf or from its set-up. */
  async start(length: 'short' | 'full'): Promise<void> {
    if (!(await this.page.getByRole('region', { name: 'Slop' }).isVisible())) await this.choose('Slop');
    await this.page.getByRole('button', { name: length === 'short' ? /^Short game/ : /^Full game/ }).click();
  }

  async openSettings(): Promise<void> {
    await this.page.getByRole('button', { name: 'Settings' }).click();
    await expect(this.page.getByRole('dialog')).toBeVisible();
  }

  async closeSettings(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  /** x0.5: the briskest pace guests can choose. */
  async hurry(): Promise<void> {
    await this.openSettings();
    const pace = this.page.getByRole('slider', { name: 'Pace' });
    await pace.fill('0.5');
    await expect(pace).toHaveAttribute('aria-valuetext', /x0.5/);
    await this.closeSettings();
  }

  async setDoor(door: 'Open' | 'Link only' | 'Closed'): Promise<void> {
    await this.openSettings();
    const button = this.page.getByRole('button', { name: door, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await this.closeSettings();
  }

  /** In the lobby: the guest's own sheet. */
  async kick(name: string): Promise<void> {
    await this.seat(name).click();
    await this.hold(this.page.getByRole('button', { name: `Show ${name} the door` }));
  }

  /** Presses "Move on" until the show has got there. */
  async moveOnTo(phase: Phase): Promise<void> {
    await expect(async () => {
      if ((await this.phase()) === phase) return;
      // Gone or refused in the moment between two steps: the next look tells.
      await this.page.getByRole('button', { name: /^Move on/ }).click({ timeout: 1_000 });
      await expect(this.root).toHaveAttribute('data-phase', phase, { timeout: 500 });
    }).toPass({ timeout: 120_000 });
  }
}
