import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One way an endpoint can answer. */
export type Behaviour =
  /** A whole answer in pieces; `text` overrides the fake's own. */
  | {
      readonly kind: 'answer';
      readonly text?: string;
      readonly firstAfterMs?: number;
      readonly gapMs?: number;
      readonly finish?: 'stop' | 'length' | 'content_filter';
      readonly usage?: boolean;
    }
  /** Takes the request and says nothing. */
  | { readonly kind: 'hang' }
  /** A character each `gapMs`, without end. */
  | { readonly kind: 'drip'; readonly gapMs: number }
  /** The connection breaks after this share of the answer; 1 means after the last character, without an end mark. */
  | { readonly kind: 'cut'; readonly share: number }
  /** A stream whose events are not JSON. */
  | { readonly kind: 'malformed' }
  /** The model declines, in its own field. */
  | { readonly kind: 'refusal' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string; readonly error?: string };

export type FakeRequest = {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
  readonly atMs: number;
  /** The asker went away before the answer was whole. */
  isAborted: boolean;
};

export type FakeUpstream = {
  /** For LLM_BASE_URL. */
  readonly baseUrl: string;
  readonly requests: readonly FakeRequest[];
  /** Behaviours for the next requests, in order; afterwards the usual one again. */
  next(...behaviours: Behaviour[]): void;
  always(behaviour: Behaviour): void;
  close(): Promise<void>;
};

type Options = {
  readonly port?: number;
  /** What it writes, given the request as it came. */
  readonly answer: (body: Record<string, unknown>) => string;
  /** Response formats it refuses with a 400, as smaller endpoints do. */
  readonly refusesFormats?: readonly string[];
};

/** An endpoint that speaks the real streaming protocols: OpenAI's `/chat/completions` and Anthropic's `/messages`. */
export async function startFakeUpstream({ port = 0, answer, refusesFormats = [] }: Options): Promise<FakeUpstream> {
  const requests: FakeRequest[] = [];
  const queue: Behaviour[] = [];
  let usual: Behaviour = { kind: 'answer' };

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
    const seen: FakeRequest = {
      path: request.url ?? '',
      headers: request.headers,
      body,
      atMs: performance.now(),
      isAborted: false,
    };
    requests.push(seen);
    response.once('close', () => {
      seen.isAborted = !response.writableFinished;
    });
    const format = (body.response_format as { type?: string } | undefined)?.type;
    if (format !== undefined && refusesFormats.includes(format)) {
      return status(response, 400, `response_format ${format} is not supported`);
    }
    const dialect = seen.path.endsWith('/messages')
      ? anthropic
      : seen.path.endsWith('/v1/chat/completions')
        ? openAi
        : null;
    if (dialect === null) return status(response, 404, 'no such path');
    await behave(response, queue.shift() ?? usual, dialect, () => answer(body));
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    next: (...behaviours) => {
      queue.push(...behaviours);
    },
    always: (behaviour) => {
      usual = behaviour;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** How the events of one protocol are written. */
type Dialect = {
  readonly begin: readonly string[];
  piece(text: string): string;
  refusal(text: string): readonly string[];
  end(finish: string, withUsage: boolean): readonly string[];
};

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const event = (value: { readonly type: string; readonly [key: string]: unknown }): string =>
  `event: ${value.type}\n${data(value)}`;

const chunk = (delta: object, finish: string | null = null): string =>
  data({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_790_000_000,
    model: 'fake',
    choices: [{ index: 0, delta, finish_reason: finish }],
  });

const openAi: Dialect = {
  begin: [chunk({ role: 'assistant', content: '' })],
  piece: (text) => chunk({ content: text }),
  refusal: (text) => [chunk({ refusal: text }), chunk({}, 'stop'), 'data: [DONE]\n\n'],
  end: (finish, withUsage) => [
    chunk({}, finish),
    ...(withUsage
      ? [
          data({
            id: 'chatcmpl-1',
            choices: [],
            usage: { prompt_tokens: 120, completion_tokens: 80, total_tokens: 200 },
          }),
        ]
      : []),
    'data: [DONE]\n\n',
  ],
};

const anthropic: Dialect = {
  begin: [
    event({
      type: 'message_start',
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: 'fake',
        content: [],
        stop_reason: null,
        usage: { input_tokens: 120, output_tokens: 1 },
      },
    }),
    event({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }),
  ],
  piece: (text) => event({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
  refusal: () => [
    event({
      type: 'message_delta',
      delta: { stop_reason: 'refusal', stop_sequence: null },
      usage: { output_tokens: 1 },
    }),
    event({ type: 'message_stop' }),
  ],
  end: (finish) => [
    event({ type: 'content_block_stop', index: 0 }),
    event({
      type: 'message_delta',
      delta: { stop_reason: finish === 'length' ? 'max_tokens' : 'end_turn', stop_sequence: null },
      usage: { output_tokens: 80 },
    }),
    event({ type: 'message_stop' }),
  ],
};

async function behave(
  response: ServerResponse,
  behaviour: Behaviour,
  dialect: Dialect,
  answer: () => string,
): Promise<void> {
  switch (behaviour.kind) {
    case 'hang':
      return;
    case 'status':
      return status(response, behaviour.status, behaviour.error ?? 'no', behaviour.retryAfter);
    case 'malformed':
      open(response);
      response.end('data: {"choices":[{"delta":{"content": oops\n\ndata: [DONE]\n\n');
      return;
    case 'refusal':
      open(response);
      for (const part of [...dialect.begin, ...dialect.refusal('I would rather not.')]) response.write(part);
      response.end();
      return;
    case 'drip':
      open(response);
      for (const part of dialect.begin) response.write(part);
      while (!response.destroyed) {
        response.write(dialect.piece(' '));
        await sleep(behaviour.gapMs);
      }
      return;
    case 'cut': {
      open(response);
      const text = answer();
      await say(response, dialect, text.slice(0, Math.ceil(text.length * behaviour.share)), 0);
      response.destroy();
      return;
    }
    case 'answer': {
      await sleep(behaviour.firstAfterMs ?? 0);
      open(response);
      await say(response, dialect, behaviour.text ?? answer(), behaviour.gapMs ?? 0);
      for (const part of dialect.end(behaviour.finish ?? 'stop', behaviour.usage ?? true)) response.write(part);
      response.end();
      return;
    }
    default:
      behaviour satisfies never;
  }
}

const open = (response: ServerResponse): void => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
};

/** Pieces of a dozen characters: tokens come a few at a time. */
async function say(response: ServerResponse, dialect: Dialect, text: string, gapMs: number): Promise<void> {
  for (const part of dialect.begin) response.write(part);
  for (let at = 0; at < text.length && !response.destroyed; at += 12) {
    response.write(dialect.piece(text.slice(at, at + 12)));
    // A turn of the loop between pieces, so that they leave as pieces.
    await sleep(gapMs);
  }
}

function status(response: ServerResponse, code: number, message: string, retryAfter?: string): void {
  response.writeHead(code, {
    'Content-Type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
  });
  response.end(JSON.stringify({ error: { message, type: 'invalid_request_error', code: message } }));
}
