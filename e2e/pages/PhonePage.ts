import { expect, type Locator, type Page } from '@playwright/test';
import { Screen } from './Screen.ts';

/** A phone, by the surface that CONTRIBUTING.md promises to scripts, and by what is written on it. */
export class PhonePage extends Screen {
  readonly name: string;

  constructor(page: Page, name: string) {
    super(page);
    this.name = name;
  }

  get nameField(): Locator {
    return this.page.getByRole('textbox', { name: 'Your name' });
  }

  get joinButton(): Locator {
    return this.page.getByRole('button', { name: 'Join', exact: true });
  }

  /** In rehearsal: the two posters to choose from, named by their titles. */
  get drafts(): Locator {
    return this.page.getByRole('group', { name: 'Which one do you play?' }).getByRole('button');
  }

  /** Opens a link and waits for the ticket with a name and a face on it. */
  async open(link: string): Promise<void> {
    await this.page.goto(link);
    await expect(this.joinButton).toBeEnabled();
  }

  async join(link: string, name = this.name): Promise<void> {
    await this.open(link);
    await this.nameField.fill(name);
    await this.joinButton.click();
    await this.toBeSeated(name);
  }

  /** In, with the seat's name in the strip at the top. */
  async toBeSeated(name = this.name, timeout?: number): Promise<void> {
    const strip = this.root.getByRole('banner').or(this.root.locator('header'));
    await expect(strip.first()).toContainText(name, timeout === undefined ? {} : { timeout });
    await expect(this.joinButton).toBeHidden();
    await expect(this.page.getByRole('button', { name: 'Menu' })).toBeVisible();
  }

  /** A screen that says what happened, by its headline. */
  async toSay(headline: string | RegExp, timeout?: number): Promise<void> {
    await expect(this.page.getByRole('heading', { name: headline })).toBeVisible(
      timeout === undefined ? {} : { timeout },
    );
  }

  async openMenu(): Promise<void> {
    await this.page.getByRole('button', { name: 'Menu' }).click();
    await expect(this.page.getByRole('dialog')).toBeVisible();
  }

  async leave(): Promise<void> {
    await this.openMenu();
    await this.hold(this.page.getByRole('button', { name: 'Leave the party' }));
    await this.toSay('Off into the night');
  }
}
