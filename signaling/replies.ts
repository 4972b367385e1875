import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { errorFacts, type Log } from './log.ts';

/** Every refusal has this form: a code for programs, a sentence for people. */
export function refuse(response: Response, status: number, code: string, message: string, retryAfterMs?: number): void {
  if (retryAfterMs !== undefined) response.set('Retry-After', String(Math.ceil(retryAfterMs / 1000)));
  response.status(status).set('Cache-Control', 'no-store').json({ code, message });
}

/** A handler whose rejection goes where a throw would. */
export const handle =
  (run: (...args: Parameters<RequestHandler>) => Promise<void>): RequestHandler =>
  (request, response, next) => {
    run(request, response, next).catch(next);
  };

const CLIENT_FAULTS: Readonly<Record<string, readonly [status: number, code: string, message: string]>> = {
  'entity.too.large': [413, 'body-too-large', 'The body is too large.'],
  'entity.parse.failed': [400, 'bad-json', 'The body is not JSON.'],
  'encoding.unsupported': [415, 'bad-encoding', 'The body is encoded in a way this server does not read.'],
  'charset.unsupported': [415, 'bad-encoding', 'The body is encoded in a way this server does not read.'],
  'request.aborted': [400, 'body-cut', 'The body ended early.'],
  'request.size.invalid': [400, 'body-cut', 'The body is not as long as it said.'],
};

/** The last handler: what the client did wrong gets its 4xx, anything else a 500 that tells nothing. */
export const lastResort =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { type, status } = (error ?? {}) as { type?: unknown; status?: unknown };
    const known = typeof type === 'string' ? CLIENT_FAULTS[type] : undefined;
    if (known !== undefined) refuse(response, ...known);
    else if (typeof status === 'number' && status >= 400 && status < 500) {
      refuse(response, status, 'bad-request', 'This request cannot be read.');
    } else {
      log.error(errorFacts(error), 'request failed');
      refuse(response, 500, 'server-fault', 'Something went wrong on the server.');
    }
  };
