import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from '@playwright/test';
import playwrightConfig from '../../../playwright.config.ts';
import { pythonPath } from './needs.ts';

/** What a line does to packets, each way. */
export type Line = {
  readonly delayMs: number;
  readonly jitterMs: number;
  /** 0 to 1. */
  readonly loss: number;
  /** Nothing gets through. */
  readonly cut: boolean;
};

export type Place = 'tv' | 'phone';
export const ADDRESS = { tv: '192.168.77.1', phone: '192.168.77.2' } as const;
const CARD = 'wlan0';

export type LanOptions = {
  /** Without: a switch or a laptop's own hotspot, which knows the way to its neighbours and to nobody else. */
  readonly defaultRoute?: boolean;
};

let lans = 0;

/** Two machines of one local network, each a network namespace of its own: the TV's with the server, and a phone's. */
export class Lan {
  private readonly id: string;
  private readonly netem: ChildProcess;
  private readonly said: AsyncIterator<string>;
  private readonly ends: (() => Promise<unknown>)[] = [];

  private constructor(id: string, netem: ChildProcess) {
    this.id = id;
    this.netem = netem;
    if (!netem.stdout) throw new Error('netem has no voice');
    this.said = createInterface({ input: netem.stdout })[Symbol.asyncIterator]();
  }

  static async create({ defaultRoute = true }: LanOptions = {}): Promise<Lan> {
    removeOrphans();
    const id = `rumpus${process.pid}x${lans++}`;
    const devices = [`r${process.pid}a${lans}`, `r${process.pid}b${lans}`] as const;
    const lan = new Lan(
      id,
      spawn(pythonPath as string, [resolve('e2e/net/lab/netem.py'), ...devices], {
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    );
    await lan.said.next();
    for (const [n, place] of (['tv', 'phone'] as const).entries()) {
      const name = lan.name(place);
      ip('netns', 'add', name);
      ip('link', 'set', devices[n] as string, 'netns', name, 'name', CARD);
      const within = (...args: readonly string[]) => ip('-n', name, ...args);
      within('link', 'set', 'lo', 'up');
      within('addr', 'add', `${ADDRESS[place]}/24`, 'dev', CARD);
      within('link', 'set', CARD, 'up');
      if (defaultRoute) within('route', 'add', 'default', 'dev', CARD);
    }
    return lan;
  }

  /** From now on; what is not named stays. */
  async line(change: Partial<Line>): Promise<void> {
    this.netem.stdin?.write(`${JSON.stringify(change)}\n`);
    await this.said.next();
  }

  /** A browser of a machine there. */
  async browser(place: Place, args: readonly string[] = []): Promise<Browser> {
    const folder = await mkdtemp(join(tmpdir(), 'rumpus-lan-'));
    const path = process.env.CHROMIUM_PATH ?? chromium.executablePath();
    const wrapper = join(folder, 'chromium');
    await writeFile(wrapper, `#!/bin/sh\nexec ip netns exec ${this.name(place)} '${path}' "$@"\n`);
    await chmod(wrapper, 0o755);
    const browser = await chromium.launch({
      executablePath: wrapper,
      args: [...(playwrightConfig.use?.launchOptions?.args ?? []), ...args],
    });
    this.ends.push(async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    });
    return browser;
  }

  /** The built server on the TV's machine, as `npm start` has it: in LAN mode, unless `env` says otherwise. */
  async server(env: Readonly<Record<string, string>> = {}): Promise<{ readonly port: number }> {
    const port = 4747;
    const dataDir = await mkdtemp(join(tmpdir(), 'rumpus-server-'));
    const child = spawn('ip', ['netns', 'exec', this.name('tv'), process.execPath, 'dist/server/main.mjs'], {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        LOG_LEVEL: 'info',
        STATIC_DIR: resolve('dist/page'),
        DATA_DIR: dataDir,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.ends.push(async () => {
      if (child.exitCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      await rm(dataDir, { recursive: true, force: true });
    });
    await new Promise<void>((listening, reject) => {
      child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened`)));
      child.stdout?.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('"listening"')) listening();
      });
    });
    return { port };
  }

  async end(): Promise<void> {
    for (const end of this.ends.reverse()) await end();
    const exited = once(this.netem, 'exit');
    this.netem.stdin?.end();
    await exited;
    for (const place of ['tv', 'phone'] as const) ip('netns', 'delete', this.name(place));
  }

  private name(place: Place): string {
    return `${this.id}-${place}`;
  }
}

/** A run that was killed has left its networks behind; they bear its process's number. */
function removeOrphans(): void {
  const names = execFileSync('ip', ['netns', 'list'], { encoding: 'utf8' });
  for (const [name, pid] of names.matchAll(/^rumpus(\d+)x\d+-\w+/gm)) {
    if (!existsSync(`/proc/${pid}`)) ip('netns', 'delete', name);
  }
}

const ip = (...args: readonly string[]): void =>
  void execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'inherit'] });
