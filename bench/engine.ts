import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { median, round } from './machine.ts';

type Bench = {
  throughput(kind: 'idb' | 'memory', commands: number, inFlight: number): Promise<number>;
  recovery(events: number): Promise<{ openMs: number; snapshot: boolean }>;
};
const ROUNDS = 5;

/** The engine in a real browser with a profile on disk: commands a second, and cold recovery. */
export async function engine(): Promise<{ throughput: string[]; recovery: string[] }> {
  // Built, not served from source: a dev server reloads the page when it finds a dependency in the middle of a measurement.
  const outDir = mkdtempSync(join(tmpdir(), 'rumpus-bench-page-'));
  await build({
    logLevel: 'error',
    build: { outDir, manifest: false, rolldownOptions: { input: 'bench/page/engine.html' } },
  });
  const vite = await preview({ preview: { port: 0, host: '127.0.0.1' }, build: { outDir }, logLevel: 'error' });
  const address = vite.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the page server has no port');
  const { port } = address;
  const profile = mkdtempSync(join(tmpdir(), 'rumpus-bench-'));
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  await page.goto(`http://127.0.0.1:${port}/bench/page/engine.html`);
  await page.waitForFunction(() => document.title === 'ready');
  const idb: number[] = [];
  const memory: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    idb.push(await page.evaluate(() => (window as unknown as { bench: Bench }).bench.throughput('idb', 1_500, 20)));
    memory.push(
      await page.evaluate(() => (window as unknown as { bench: Bench }).bench.throughput('memory', 1_500, 20)),
    );
  }
  const recovery: string[] = [];
  for (const events of [10_000, 100_000]) {
    const times: number[] = [];
    for (let i = 0; i < 3; i++) {
      const result = await page.evaluate(
        (count) => (window as unknown as { bench: Bench }).bench.recovery(count),
        events,
      );
      times.push(result.openMs);
    }
    recovery.push(
      `| cold recovery, ${events.toLocaleString('en')} events | ${round(median(times), 0)} ms | target ${events > 20_000 ? 1_000 : 500} ms |`,
    );
  }
  await context.close();
  await vite.close();
  return {
    throughput: [
      `| commands a second, IndexedDB, 20 in flight | ${round(median(idb), 0)} | |`,
      `| commands a second, memory, 20 in flight | ${round(median(memory), 0)} | |`,
      `| ratio IndexedDB / memory | ${round(median(idb) / median(memory), 2)} | |`,
    ],
    recovery,
  };
}
