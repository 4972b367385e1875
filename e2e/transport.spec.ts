import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { transportContract } from '../src/transport/transport.contract.ts';
import type { OwnBrowser } from './fixtures/ownBrowser.ts';
import { test as base, expect, PHONE_SIZE } from './fixtures/party.ts';
import { Server } from './fixtures/server.ts';

type Key = { readonly hostId: string; readonly hostKey: string };
type Site = { readonly server: Server; readonly key: Key; readonly open: () => Promise<Page> };

// Each has a server and pages of its own.
base.describe.configure({ mode: 'parallel' });

/** A server whose page is the bare transport, and a host's key. */
const test = base.extend<{ site: Site }, { folder: string }>({
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'rumpus-transport-'));
      await build({
        entryPoints: ['e2e/wire/transportPage.ts'],
        bundle: true,
        format: 'esm',
        outfile: join(folder, 'page.js'),
        logLevel: 'error',
      });
      const html = '<!doctype html><title>transport</title><script type="module" src="/page.js"></script>';
      await writeFile(join(folder, 'index.html'), html);
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  site: async ({ browser, folder }, use) => {
    const server = await Server.start({ STATIC_DIR: folder });
    const context = await browser.newContext();
    const hostKey = randomBytes(16).toString('hex');
    const hostId = `h-${createHash('sha256').update(hostKey).digest('hex').slice(0, 32)}`;
    await use({
      server,
      key: { hostId, hostKey },
      open: async () => ready(await context.newPage(), server),
    });
    await context.close();
    await server.end();
  },
});

async function ready(page: Page, server: Server): Promise<Page> {
  await page.goto(server.origin);
  await page.waitForFunction(() => 'transport' in window);
  return page;
}
const host = (page: Page, key: Key) =>
  page.evaluate(({ hostId, hostKey }) => window.transport.host(hostId, hostKey), key);
const dial = (page: Page, key: Key) => page.evaluate(({ hostId }) => window.transport.dial(hostId), key);
const say = (page: Page, ...bytes: number[]) => page.evaluate((sent) => window.transport.say(sent), bytes);
const heard = (page: Page) => page.evaluate(() => window.transport.heard);
const closes = (page: Page) => page.evaluate(() => window.transport.closes);
const toBe = (page: Page, status: string) =>
  expect.poll(() => page.evaluate(() => window.transport.statuses.at(-1))).toBe(status);

transportContract(
  'PeerJS',
  () => {
    throw new Error('proved in the page');
  },
  (claim) => {
    test(claim, async ({ site }) => {
      const page = await site.open();
      await page.evaluate(({ name, key }) => window.transport.prove(name, key.hostId, key.hostKey), {
        name: claim,
        key: site.key,
      });
    });
  },
);

test('PeerJS: an open link outlives the server, and newcomers get in when it is back', async ({ site }) => {
  const [tv, phone, late] = [await site.open(), await site.open(), await site.open()];
  await host(tv, site.key);
  await toBe(tv, 'registered');
  await dial(phone, site.key);

  await site.server.kill();
  await toBe(tv, 'unregistered');
  await say(phone, 1, 2, 3);
  await expect.poll(() => heard(tv)).toEqual([[1, 2, 3]]);
  await say(tv, 4);
  await expect.poll(() => heard(phone)).toEqual([[4]]);

  await site.server.start();
  await toBe(tv, 'registered');
  await dial(late, site.key);
  await say(late, 5);
  await expect.poll(() => heard(tv)).toEqual([[1, 2, 3], [5]]);
  await say(phone, 6);
  await expect.poll(() => heard(tv)).toEqual([[1, 2, 3], [5], [6]]);
  expect(await closes(phone)).toBe(0);
});

test('PeerJS: a host that reloads has its id back, and phones are told that their links are gone', async ({ site }) => {
  const [tv, phone] = [await site.open(), await site.open()];
  await host(tv, site.key);
  await toBe(tv, 'registered');
  await dial(phone, site.key);
  for (let n = 1; n <= 3; n++) {
    await tv.reload();
    await tv.waitForFunction(() => 'transport' in window);
    await host(tv, site.key);
    await toBe(tv, 'registered');
    await expect.poll(() => closes(phone)).toBe(n);
    await dial(phone, site.key);
    await say(phone, n);
    await expect.poll(() => heard(tv)).toEqual([[n]]);
  }
});

test('PeerJS: a host whose old socket still stands has its id back all the same', async ({ site, ownBrowser }) => {
  const frozen: OwnBrowser = await ownBrowser();
  const old = await ready(await frozen.page(PHONE_SIZE), site.server);
  await host(old, site.key);
  await toBe(old, 'registered');
  // Its machine sleeps: no socket is closed, and nobody is told.
  frozen.freeze();
  const [tv, phone] = [await site.open(), await site.open()];
  await host(tv, site.key);
  await toBe(tv, 'registered');
  await dial(phone, site.key);
  await say(phone, 1);
  await expect.poll(() => heard(tv)).toEqual([[1]]);
});

test('PeerJS: a page that navigates away is told at once as a closed link', async ({ site }) => {
  const [tv, phone] = [await site.open(), await site.open()];
  await host(tv, site.key);
  await toBe(tv, 'registered');
  await dial(phone, site.key);
  await phone.goto('about:blank');
  await expect.poll(() => closes(tv)).toBe(1);
});

test('a phone that vanishes without a word is noticed by the session’s heartbeat', async ({ tv, alice }) => {
  // A page closed from outside runs no more code, as in a crash.
  await tv.host();
  await alice.join(await tv.joinLink());
  await expect(tv.seat('Alice')).toHaveAttribute('data-connected', 'true');
  await alice.page.close();
  await expect(tv.seat('Alice')).toHaveAttribute('data-connected', 'false');
});
