import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer as createTcpServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rawPeer } from './testing/rawPeer.ts';
import { scratch } from './testing/startServer.ts';

const HERE = resolve(import.meta.dirname, '..');
let root: Awaited<ReturnType<typeof scratch>>;
const path = (name: string): string => join(root.path, name);

/** A project whose page is one word and whose server is one line, with the real start script. */
beforeEach(async () => {
  root = await scratch();
  for (const folder of ['src', 'signaling', 'node_modules/vite/bin']) await mkdir(path(folder), { recursive: true });
  await cp(join(HERE, 'scripts/start.mjs'), path('scripts/start.mjs'));
  await cp(join(HERE, 'scripts/start'), path('scripts/start'), { recursive: true });
  for (const name of ['esbuild', '@esbuild', 'qrcode-terminal'])
    await symlink(join(HERE, 'node_modules', name), path(`node_modules/${name}`));
  await writeFile(path('package.json'), '{"type":"module","version":"1.0.0"}');
  const lock = JSON.stringify({
    packages: {
      '': {},
      'node_modules/vite': { version: '1.0.0' },
      'node_modules/other-system': { version: '1.0.0', optional: true },
    },
  });
  await writeFile(path('package-lock.json'), lock);
  await writeFile(
    path('node_modules/.package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/vite': { version: '1.0.0' } } }),
  );
  await writeFile(
    path('node_modules/vite/bin/vite.js'),
    `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
     const word = readFileSync('src/word.txt', 'utf8');
     mkdirSync('dist/page/assets', { recursive: true });
     writeFileSync('dist/page/assets/' + word + '.js', word);
     writeFileSync('dist/page/assets/font.woff2', 'font');
     writeFileSync('dist/page/index.html', word);
     appendFileSync('builds.log', word + ' ');`,
  );
  await writeFile(
    path('signaling/serve.ts'),
    `export const serve = async (env: Record<string, string>) => ({ port: Number(env.PORT), wantedPort: 4747, modelName: null, phoneAddresses: ['http://192.0.2.7:' + env.PORT] });`,
  );
  await writeFile(path('signaling/main.ts'), `import { serve } from './serve.ts'; serve({});`);
});
afterEach(() => root.remove());

const start = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/start.mjs', ...args], {
    cwd: root.path,
    encoding: 'utf8',
    env: { ...process.env, PORT: '4999', npm_execpath: path('npm-stand-in.js') },
  });
const build = async (word: string): Promise<void> => {
  await writeFile(path('src/word.txt'), word);
  expect(start('--build').status).toBe(0);
};
const assets = async (): Promise<string[]> => (await readdir(path('dist/page/assets'))).sort();

describe('npm start', () => {
  it('refuses a Node that is too old in one sentence, before anything else', async () => {
    const { tooOld } = (await import(join(HERE, 'scripts/start/nodeVersion.mjs'))) as {
      tooOld(version: string): string | null;
    };
    for (const version of ['18.20.1', '20.18.9', '21.7.3', '22.11.0', '4.0.0'])
      expect(tooOld(version), version).toMatch(/^Rumpus needs Node 20\.19 or newer[^\n]+\.$/);
    for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.1.0', '26.0.0'])
      expect(tooOld(version), version).toBeNull();
  });

  it('builds once, and again only when a source has changed', async () => {
    await build('one');
    await build('one');
    await writeFile(path('src/word.test.ts'), 'no source');
    expect(start('--build').status).toBe(0);
    expect(await readFile(path('builds.log'), 'utf8')).toBe('one ');
    await build('two');
    expect(await readFile(path('builds.log'), 'utf8')).toBe('one two ');
  });

  it('keeps the files of this build and of the one before, and no older ones', async () => {
    await build('one');
    await build('two');
    expect(await assets()).toEqual(['font.woff2', 'one.js', 'two.js']);
    await build('three');
    expect(await assets()).toEqual(['font.woff2', 'three.js', 'two.js']);
    // The server's sources changed and the page's did not: no new build of the page.
    await writeFile(path('signaling/other.ts'), 'export {};');
    await build('three');
    expect(await assets()).toEqual(['font.woff2', 'three.js', 'two.js']);
  });

  it('prints both addresses and a code to scan, and warns of the port it had to take', async () => {
    await writeFile(path('src/word.txt'), 'one');
    const { stdout, stderr, status } = start();
    expect(status).toBe(0);
    expect(stdout).toContain('http://localhost:4999');
    expect(stdout).toContain('http://192.0.2.7:4999');
    expect(stdout).toMatch(/[▄▀█]{10}/);
    expect(stderr).toContain('Port 4747 is taken');
  });

  it('installs when what is there is not what the lock says, and only then', async () => {
    await writeFile(
      path('npm-stand-in.js'),
      `import { appendFileSync } from 'node:fs'; appendFileSync('installs.log', process.argv[2] + ' ');`,
    );
    await build('one');
    await writeFile(
      path('package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/vite': { version: '2.0.0' } } }),
    );
    await build('one');
    await build('one');
    expect(await readFile(path('installs.log'), 'utf8')).toBe('ci ');
  });

  it('says so when installing or building fails', async () => {
    await writeFile(path('npm-stand-in.js'), 'process.exit(1)');
    await writeFile(path('node_modules/.package-lock.json'), '{}');
    expect(start('--build')).toMatchObject({ status: 1, stderr: expect.stringContaining('npm ci failed') });
    await writeFile(path('npm-stand-in.js'), '');
    await writeFile(path('node_modules/vite/bin/vite.js'), 'process.exit(1)');
    await writeFile(path('src/word.txt'), 'one');
    expect(start('--build')).toMatchObject({ status: 1, stderr: expect.stringContaining('could not be built') });
  });
});

describe('the server as a program', () => {
  const launched: ReturnType<typeof spawn>[] = [];
  afterEach(() => {
    for (const child of launched.splice(0)) child.kill('SIGKILL');
  });
  const launch = (env: Record<string, string>) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(HERE, 'signaling/main.ts')], {
      cwd: HERE,
      env: { PATH: process.env.PATH, HOST: '127.0.0.1', DATA_DIR: path('data'), STATIC_DIR: path('page'), ...env },
    });
    launched.push(child);
    return child;
  };
  /** A line about STUN may come before it: another program of this machine may have that port. */
  const listeningLine = (child: ReturnType<typeof launch>): Promise<Record<string, unknown>> =>
    new Promise((resolve) => {
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => {
        text += String(chunk);
        for (const line of text.split('\n').slice(0, -1)) {
          const said = JSON.parse(line) as Record<string, unknown>;
          if (said.event === 'listening') resolve(said);
        }
      });
    });

  it('prints its port as one line of JSON when it listens, and ends cleanly on SIGTERM with sockets open', {
    timeout: 20_000,
  }, async () => {
    const child = launch({ PORT: '0' });
    const { port } = await listeningLine(child);
    expect(typeof port).toBe('number');
    await rawPeer(`ws://127.0.0.1:${port}`, { id: 'phone-1', token: 't' }).heard('OPEN');
    expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).toMatchObject({ status: 'ok' });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('says in words what is wrong with its settings, or that its port is taken', { timeout: 20_000 }, async () => {
    const end = async (child: ReturnType<typeof launch>): Promise<[string, number]> => {
      let words = '';
      child.stderr.on('data', (text: Buffer) => {
        words += String(text);
      });
      const [code] = (await once(child, 'close')) as [number];
      return [words, code];
    };
    expect(await end(launch({ PORT: 'many' }))).toEqual(['PORT: must be a whole number\n', 1]);
    const blocker = createTcpServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as { port: number };
    const [words, code] = await end(launch({ PORT: String(port) }));
    expect([words.includes('EADDRINUSE'), code]).toEqual([true, 1]);
    blocker.close();
  });
});
