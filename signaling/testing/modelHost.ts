import { afterEach, beforeEach } from 'vitest';
import type { ModelEvent } from '../../src/kernel/modelTask.ts';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import { events, fakeTask, POEM } from './fakeTask.ts';
import { type FakeUpstream, startFakeUpstream } from './fakeUpstream.ts';
import { newHostKey, scratch, sendJson, startServer, type TestServer } from './startServer.ts';

/** The real numbers, twenty times faster: what is asserted is their order and their sums. */
export const QUICK: Partial<Limits> = {
  llmCallMs: 500,
  llmRetryDelaysMs: [50, 100, 200],
  llmRetryNeedsMs: 200,
  llmBreakerHalfOpenMs: 400,
};
export const KEY = 'sk-secret-key';

type Setup = {
  limits?: Partial<Limits>;
  refusesFormats?: readonly string[];
  baseUrl?: (url: string) => string;
  provider?: 'anthropic';
  log?: Log;
  /** False leaves the server without a model. */
  model?: boolean;
};

/** A host whose server asks a fake endpoint: made anew for each test of the file that calls this. */
export class ModelHost {
  hostKey = '';
  upstream!: FakeUpstream;
  server!: TestServer;
  #root!: Awaited<ReturnType<typeof scratch>>;

  constructor() {
    beforeEach(async () => {
      this.#root = await scratch();
      this.hostKey = newHostKey();
    });
    afterEach(async () => {
      await this.server.close();
      await this.upstream.close();
      await this.#root.remove();
    });
  }

  async start({ limits = {}, refusesFormats = [], baseUrl, provider, log, model = true }: Setup = {}): Promise<void> {
    this.upstream = await startFakeUpstream({ answer: () => JSON.stringify(POEM), refusesFormats });
    const url = baseUrl?.(this.upstream.baseUrl) ?? this.upstream.baseUrl;
    const config = { provider: provider ?? ('openai-compatible' as const), baseUrl: url, apiKey: KEY, model: 'fake-1' };
    this.server = await startServer(this.#root.path, {
      llm: model ? config : null,
      tasks: [fakeTask],
      limits: { ...QUICK, ...limits },
      ...(log === undefined ? {} : { log }),
    });
    await sendJson(`${this.server.url}/api/rooms`, 'POST', { hostKey: this.hostKey });
  }

  /** The same host and files with a new server and a new endpoint. */
  async restart(setup: Setup): Promise<void> {
    await this.server.close();
    await this.upstream.close();
    await this.start(setup);
  }

  post(body: unknown = { input: { about: 'rain' } }, key = this.hostKey, task = 'test.poem'): Promise<Response> {
    return sendJson(`${this.server.url}/api/llm/${task}`, 'POST', body, { 'X-Host-Key': key });
  }

  async ask(body?: unknown): Promise<readonly ModelEvent[]> {
    return events(await this.post(body));
  }

  async ending(body?: unknown): Promise<ModelEvent | undefined> {
    return (await this.ask(body)).at(-1);
  }
}

export const failed = (reason: string) => ({ type: 'failed', reason });
export const isAnswer = (event: ModelEvent | undefined): boolean => event?.type === 'answer';
