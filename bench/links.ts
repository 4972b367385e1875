import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { TvPage } from '../e2e/pages/TvPage.ts';
import { dialPhone, until, type WirePhone } from '../e2e/wire/wirePhone.ts';
import { quantile, round } from './machine.ts';
import { type BenchStage, hostParty } from './stage.ts';

const JOINS = 6;
const RETURNS = 8;
/** As many letters as fit a slot. */
const LETTERS = 'abcdefghijklmnopqrst';
const TAPS = 120;
/** How exactly a letter's arrival is timed. */
const LOOK_EVERY_MS = 2;
/** How long the Wi-Fi is gone: longer than back-fill, so that a whole view comes. */
const GONE_MS = 6_000;
const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
} as const;

const row = (name: string, values: readonly number[], note = ''): string =>
  `| ${name} | ${round(quantile(values, 0.5))} | ${round(quantile(values, 0.95))} | ${note} |`;

/** What a guest feels of a link: getting in, getting back, and letters among a team; and the relay beside a direct link. */
export async function links(stage: BenchStage): Promise<string[]> {
  return [
    ...(await joining(stage)),
    ...(await returning(stage)),
    ...(await relayBesideDirect(stage)),
    ...(await keystrokes(stage)),
  ];
}

/** From the scanned link to a seat, one tap included, on a fresh phone each time. */
async function joining(stage: BenchStage): Promise<string[]> {
  const { tv, joinLink } = await hostParty(stage);
  const times: number[] = [];
  for (let i = 0; i < JOINS; i++) {
    const page = await (await stage.browser.newContext(PHONE)).newPage();
    const begun = performance.now();
    await page.goto(joinLink, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByRole('button', { name: 'Menu' }).waitFor();
    times.push(performance.now() - begun);
    await page.context().close();
  }
  await tv.context().close();
  return [row('scan to seated, a fresh phone', times, 'the page loads, one tap')];
}

/** The network drops everything for a while; then it is back and the phone is told so. */
async function returning(stage: BenchStage): Promise<string[]> {
  const { tv, joinLink } = await hostParty(stage);
  const { page, network } = await impairedPhone(stage, joinLink);
  const times: number[] = [];
  for (let i = 0; i < RETURNS; i++) {
    await shape(network, { latency: 1, packetLoss: 100 });
    await page.waitForTimeout(GONE_MS);
    await page.locator('[data-link]:not([data-link=good])').first().waitFor();
    await shape(network, { latency: 1 });
    const begun = performance.now();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.locator('[data-link=good]').first().waitFor();
    times.push(performance.now() - begun);
  }
  await page.context().close();
  await tv.context().close();
  return [row('Wi-Fi back to playing', times, 'target 1,500 ms')];
}

async function impairedPhone(stage: BenchStage, joinLink: string): Promise<{ page: Page; network: CDPSession }> {
  const page = await (await stage.browser.newContext(PHONE)).newPage();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  // Takes effect on connections made later only.
  await shape(network, { latency: 1 });
  await page.goto(joinLink);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('button', { name: 'Menu' }).waitFor();
  return { page, network };
}

const shape = (network: CDPSession, { latency, packetLoss = 0 }: { latency: number; packetLoss?: number }) =>
  network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: -1,
    uploadThroughput: -1,
    packetLoss,
  } as never);

/** One phone's tap until its answer, by turns over both rungs, in one process and one party. */
async function relayBesideDirect(stage: BenchStage): Promise<string[]> {
  const { tv, joinLink } = await hostParty(stage);
  const direct = await seated(joinLink, 'Direct', 'direct');
  const relayed = await seated(joinLink, 'Relayed', 'relay');
  const times: Record<'direct' | 'relay', number[]> = { direct: [], relay: [] };
  for (let i = 0; i < TAPS; i++) {
    for (const [rung, phone] of [
      ['direct', direct],
      ['relay', relayed],
    ] as const) {
      const begun = performance.now();
      await phone.player.outbox.add('room', face(rung, i));
      times[rung].push(performance.now() - begun);
    }
  }
  direct.close();
  relayed.close();
  await tv.context().close();
  const ratio = (part: number) => round(quantile(times.relay, part) / quantile(times.direct, part), 2);
  return [
    row('tap to answer, direct', times.direct),
    row('tap to answer, over the relay', times.relay),
    `| relay / direct | ${ratio(0.5)} | ${ratio(0.95)} | |`,
  ];
}

const face = (name: string, i: number) =>
  ({ type: 'SetFace', name: `${name}${i % 90}`, animal: 'fox', colour: 'sky' }) as { type: string };

async function seated(joinLink: string, name: string, rung: 'direct' | 'relay'): Promise<WirePhone> {
  const phone = await dialPhone({ joinLink, rung });
  await until(() => phone.player.mirror.current !== null);
  await phone.player.join(name, 'otter', 'mint');
  return phone;
}

/** A letter typed on one phone until it stands on a teammate's: by both ways, and by the host alone. */
async function keystrokes(stage: BenchStage): Promise<string[]> {
  const rows: string[] = [];
  for (const way of ['by the host and directly', 'by the host alone'] as const) {
    const tv = new TvPage(
      await (
        await stage.browser.newContext({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' })
      ).newPage(),
      stage.origin,
    );
    await tv.host();
    const link = await tv.joinLink();
    const contexts: BrowserContext[] = [];
    const pages: Page[] = [];
    for (const name of ['Ana', 'Bo']) {
      const context = await stage.browser.newContext(PHONE);
      if (way === 'by the host alone') await context.routeWebSocket(/\/yjs/, (socket) => void socket.close());
      const page = await context.newPage();
      await page.goto(link);
      await page.getByRole('textbox', { name: 'Your name' }).fill(name);
      await page.getByRole('button', { name: 'Join', exact: true }).click();
      await page.getByRole('button', { name: 'Menu' }).waitFor();
      contexts.push(context);
      pages.push(page);
    }
    const [ana, bo] = pages as [Page, Page];
    const team = await ana.locator('button[aria-pressed=true][data-colour]').getAttribute('data-colour');
    await bo.locator(`button[aria-pressed][data-colour=${team}]`).click();
    await tv.addBot();
    await tv.addBot();
    await tv.start('short');
    await tv.page.getByRole('button', { name: /^Skip the opening/ }).click();
    for (const page of pages) {
      await page.getByRole('button', { name: 'Got it' }).click();
      await page.getByRole('textbox', { name: 'Word 1' }).waitFor();
    }
    rows.push(row(`a keystroke to a teammate, ${way}`, await typed(ana, bo)));
    for (const context of [...contexts, tv.page.context()]) await context.close();
  }
  return rows;
}

/** Both pages share one machine and so one clock: each notes when it typed, or read, the nth letter. */
async function typed(from: Page, to: Page): Promise<number[]> {
  const watch = (page: Page) =>
    page.getByRole('textbox', { name: 'Word 1' }).evaluate((field, everyMs) => {
      const at: number[] = [];
      Object.assign(window, { at });
      // No function with a name: the runner's loader would call a helper that no page has.
      setInterval(() => {
        const { length } = (field as HTMLInputElement).value;
        while (at.length < length) at.push(performance.timeOrigin + performance.now());
      }, everyMs);
    }, LOOK_EVERY_MS);
  const values = (page: Page) => page.evaluate(() => (window as unknown as { at: number[] }).at);
  await Promise.all([watch(from), watch(to)]);
  await from.getByRole('textbox', { name: 'Word 1' }).focus();
  const letters = LETTERS.length;
  await from.keyboard.type(LETTERS, { delay: 120 });
  await to.waitForFunction((count) => (window as unknown as { at: number[] }).at.length >= count, letters);
  const [sent, seen] = await Promise.all([values(from), values(to)]);
  return sent.slice(0, letters).map((at, n) => (seen[n] ?? at) - at);
}
