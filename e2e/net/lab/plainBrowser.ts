import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { WebSocket } from 'ws';

type Answer = { readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string } };

/**
 * A Chromium as people have it, driven by its bare protocol. Playwright makes every tab believe that it is seen and switches
 * throttling off; here a tab behind another is hidden, and its timers run once a second.
 */
export class PlainBrowser {
  private readonly child: ChildProcess;
  private readonly profile: string;
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private asked = 0;

  private constructor(child: ChildProcess, profile: string, socket: WebSocket) {
    this.child = child;
    this.profile = profile;
    this.socket = socket;
    socket.on('message', (data) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  static async start(): Promise<PlainBrowser> {
    const profile = await mkdtemp(join(tmpdir(), 'rumpus-plain-'));
    const child = spawn(
      process.env.CHROMIUM_PATH ?? chromium.executablePath(),
      [
        '--headless=new',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--mute-audio',
        '--remote-debugging-port=0',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const address = await new Promise<string>((found, reject) => {
      let said = '';
      child.once('exit', (code) => reject(new Error(`the browser ended with ${code}`)));
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [, url] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
        if (url !== undefined) found(url);
      });
    });
    const socket = new WebSocket(address);
    await once(socket, 'open');
    return new PlainBrowser(child, profile, socket);
  }

  /** In front of all others; the one that was there is hidden from then on. */
  async openTab(url: string): Promise<PlainTab> {
    const { targetId } = (await this.send('Target.createTarget', { url })) as { targetId: string };
    const { sessionId } = (await this.send('Target.attachToTarget', { targetId, flatten: true })) as {
      sessionId: string;
    };
    const tab = new PlainTab((method, params) => this.send(method, params, sessionId));
    await tab.show();
    return tab;
  }

  async end(): Promise<void> {
    this.socket.close();
    this.child.removeAllListeners('exit');
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private send(method: string, params: object, sessionId?: string): Promise<unknown> {
    this.asked += 1;
    const id = this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ({ result, error }) => {
        this.waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      this.socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }
}

/** One tab of it. */
export class PlainTab {
  private readonly send: (method: string, params: object) => Promise<unknown>;

  constructor(send: (method: string, params: object) => Promise<unknown>) {
    this.send = send;
  }

  show(): Promise<unknown> {
    return this.send('Page.bringToFront', {});
  }

  /** Of a function without arguments that needs nothing from here. */
  async evaluate<T>(work: () => T | Promise<T>): Promise<T> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression: `(${work.toString()})()`,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
