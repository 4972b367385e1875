import type { BenchStage } from './stage.ts';
import { hostParty } from './stage.ts';

const FONT = /\.woff2?(\?|$)/;

/** Bytes over the wire until a phone is seated, at a secure address (brotli) and at a plain-http one (gzip). */
export async function load(stage: BenchStage): Promise<string[]> {
  const { tv, joinLink } = await hostParty(stage);
  const rows: string[] = [];
  for (const [name, link] of [
    ['brotli, localhost', joinLink],
    ['gzip, plain http', joinLink.replace('127.0.0.1', 'party.test')],
  ] as const) {
    const context = await stage.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const urls = new Map<string, string>();
    const sizes = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(requestId, encodedDataLength),
    );
    await page.goto(link);
    await page.getByRole('textbox', { name: 'Your name' }).fill('Newcomer');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByRole('button', { name: 'Menu' }).waitFor();
    let bytes = 0;
    let fonts = 0;
    for (const [id, size] of sizes) {
      if (FONT.test(urls.get(id) ?? '')) fonts += size;
      else bytes += size;
    }
    rows.push(
      `| until seated, ${name} | ${(bytes / 1_000).toFixed(1)} KB | ${name.startsWith('brotli') ? 'target 115 KB' : ''} (fonts after: ${(fonts / 1_000).toFixed(1)} KB) |`,
    );
    await context.close();
  }
  await tv.context().close();
  return rows;
}
