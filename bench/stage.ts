import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { createServer } from '../signaling/server.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--host-resolver-rules=MAP party.test 127.0.0.1',
];

export type BenchStage = {
  readonly origin: string;
  readonly port: number;
  readonly browser: Browser;
  close(): Promise<void>;
};

/** The built page behind the real server, and a Chromium. */
export async function openStage(): Promise<BenchStage> {
  // The port has to be known before the public address can be told.
  const probe = await createServer({
    port: 0,
    host: '127.0.0.1',
    staticDir: 'dist/page',
    dataDir: mkdtempSync(join(tmpdir(), 'rumpus-')),
  });
  const { port } = probe;
  await probe.close();
  const origin = `http://127.0.0.1:${port}`;
  const server = await createServer({
    port,
    host: '127.0.0.1',
    staticDir: 'dist/page',
    dataDir: mkdtempSync(join(tmpdir(), 'rumpus-')),
    publicUrl: origin,
    allowedHosts: ['party.test'],
  });
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    origin,
    port,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export type PartyWish = {
  /** Per cent. */
  readonly packetLoss?: number;
  /** Full motion is what a TV draws with; on a machine without a GPU that alone takes a core, from whatever it is compared with too. */
  readonly motion?: 'full' | 'less';
};

/** A TV tab with a party, on disk if the browser is; resolves with the phones' address. */
export async function hostParty(
  stage: BenchStage,
  { packetLoss = 0, motion = 'less' }: PartyWish = {},
): Promise<{ tv: Page; joinLink: string }> {
  const context = await stage.browser.newContext({
    viewport: { width: 1920, height: 1080 },
    reducedMotion: motion === 'less' ? 'reduce' : 'no-preference',
  });
  const tv = await context.newPage();
  if (packetLoss > 0) await lose(tv, packetLoss);
  await tv.goto(`${stage.origin}/tv`);
  await tv.getByRole('button', { name: 'Host a party' }).click();
  const link = tv.getByTestId('join-link').first();
  await link.waitFor();
  return { tv, joinLink: (await link.getAttribute('href')) ?? '' };
}

/** Connections this page makes from now on lose so many packets of a hundred. A latency above 0 is what makes it take effect. */
export async function lose(page: Page, packetLoss: number): Promise<void> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 1,
    downloadThroughput: -1,
    uploadThroughput: -1,
    packetLoss,
  } as never);
}
