import type { BrowserContext, Page } from '@playwright/test';
import { Complaints } from '../../fixtures/complaints.ts';
import { test as base, expect, PHONE_SIZE, TV_SIZE } from '../../fixtures/party.ts';
import { PhonePage } from '../../pages/PhonePage.ts';
import { TvPage } from '../../pages/TvPage.ts';
import { ADDRESS, Lan, type LanOptions, type Place } from './lan.ts';

/** The TV is opened on the server's own machine; phones come by its address in the network. */
class LanTvPage extends TvPage {
  private readonly own: string;

  constructor(page: Page, port: number) {
    super(page, `http://${ADDRESS.tv}:${port}`);
    this.own = `http://127.0.0.1:${port}`;
  }

  override async open(): Promise<void> {
    await this.page.goto(`${this.own}/tv`);
  }
}

type LanFixtures = {
  /** Set with `test.use`: what is unusual about this network, and about its server. */
  readonly network: LanOptions;
  readonly lanEnv: Readonly<Record<string, string>>;
  readonly lan: Lan;
  readonly lanTv: LanTvPage;
  /** A guest at the network's other machine. */
  readonly guest: (name: string, prepare?: (page: Page) => Promise<unknown>) => Promise<PhonePage>;
};

/** A party between the two machines of a network that only it has. */
export const test = base.extend<LanFixtures & { readonly lanComplaints: Complaints }>({
  network: [{}, { option: true }],
  lanEnv: [{}, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  lanComplaints: async ({}, use) => {
    const complaints = new Complaints();
    await use(complaints);
    expect(complaints.unexpected()).toEqual([]);
  },

  lan: async ({ network }, use) => {
    const lan = await Lan.create(network);
    await use(lan);
    await lan.end();
  },

  lanTv: async ({ lan, lanEnv, lanComplaints }, use) => {
    const { port } = await lan.server(lanEnv);
    const context = await (await lan.browser('tv')).newContext({ viewport: TV_SIZE, reducedMotion: 'reduce' });
    const page = await context.newPage();
    lanComplaints.listen(page, 'tv');
    await use(new LanTvPage(page, port));
    await context.close();
  },

  guest: async ({ lan, lanComplaints }, use) => {
    const contexts: BrowserContext[] = [];
    const place: Place = 'phone';
    const browser = await lan.browser(place);
    await use(async (name, prepare) => {
      const context = await browser.newContext({
        viewport: PHONE_SIZE,
        hasTouch: true,
        isMobile: true,
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      const page = await context.newPage();
      lanComplaints.listen(page, name);
      await prepare?.(page);
      return new PhonePage(page, name);
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };
