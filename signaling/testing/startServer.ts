import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createServer, type RunningServer, type ServerOptions } from '../server.ts';

export type TestServer = RunningServer & {
  readonly url: string;
  readonly ws: string;
  readonly dataDir: string;
  readonly staticDir: string;
};

/** A folder of its own, gone when `remove` is called. */
export async function scratch(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'rumpus-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** A built page with one of everything the server treats differently. */
export async function fakePage(root: string): Promise<string> {
  const page = join(root, 'page');
  await mkdir(join(page, 'assets'), { recursive: true });
  await mkdir(join(page, '.vite'), { recursive: true });
  await writeFile(
    join(page, 'index.html'),
    '<!doctype html><title>Rumpus</title><script type="module" src="/assets/main-abc123.js"></script>',
  );
  const script = `export const words = ${JSON.stringify('curtain '.repeat(2_000))};\n`;
  await writeFile(join(page, 'assets', 'main-abc123.js'), script);
  await writeFile(join(page, 'assets', 'main-abc123.js.br'), brotliCompressSync(script));
  await writeFile(join(page, 'assets', 'uncompressed-abc123.js'), script);
  await writeFile(join(page, 'icon.png'), Buffer.from('89504e470d0a1a0a0001020304050607', 'hex'));
  await writeFile(join(page, '.vite', 'manifest.json'), '{}');
  return page;
}

/** The whole server on a free port of the loopback, with its files in `root`. */
export async function startServer(root: string, options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const staticDir = options.staticDir ?? (await fakePage(root));
  const dataDir = join(root, 'data');
  const running = await createServer({ port: 0, host: '127.0.0.1', staticDir, dataDir, ...options });
  return {
    ...running,
    dataDir,
    staticDir,
    url: `http://127.0.0.1:${running.port}`,
    ws: `ws://127.0.0.1:${running.port}`,
  };
}

export const newHostKey = (): string => randomBytes(16).toString('hex');

export const sendJson = (
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, { method, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });
