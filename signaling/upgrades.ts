import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { limitKey } from './addresses.ts';
import type { AllowedHosts } from './allowedHosts.ts';
import type { Limits } from './limits.ts';
import { errorFacts, type Log } from './log.ts';
import { RateLimit } from './rateLimit.ts';

/** Takes an upgrade over and returns null, or says why not and leaves the socket alone. */
export type Upgrade = (
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  query: URLSearchParams,
  address: string,
) => { readonly status: number; readonly code: string } | null;

type Parts = {
  readonly server: Server;
  readonly hosts: AllowedHosts;
  readonly limits: Limits;
  readonly log: Log;
  readonly addressOf: (request: IncomingMessage) => string;
  readonly onRefused: (code: string) => void;
};

/** The one place where web sockets come in: host, origin and address first, then the path decides who takes it. */
export class Upgrades {
  readonly #routes = new Map<string, Upgrade>();
  readonly #open = new Map<string, number>();
  readonly #fresh: RateLimit;
  readonly #parts: Parts;
  #all = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#fresh = new RateLimit(parts.limits.newSocketsPerMinute, 60_000);
    parts.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // A reset while we decide must not end the process.
      socket.on('error', (error) => parts.log.debug(errorFacts(error), 'socket error'));
      this.#take(request, socket, head).catch((error: unknown) => {
        parts.log.error(errorFacts(error), 'upgrade failed');
        socket.destroy();
      });
    });
  }

  route(path: string, upgrade: Upgrade): void {
    this.#routes.set(path, upgrade);
  }

  get size(): number {
    return this.#all;
  }

  async #take(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { hosts, limits, addressOf } = this.#parts;
    if (!hosts.allows(request.headers.host)) return this.#refuse(socket, 421, 'host-not-allowed');
    if (!hosts.allowsOrigin(request.headers.origin)) return this.#refuse(socket, 403, 'origin-not-allowed');
    const [path = '', search = ''] = (request.url ?? '').split('?', 2);
    const upgrade = this.#routes.get(path);
    if (upgrade === undefined) return this.#refuse(socket, 404, 'no-such-path');

    if (socket.destroyed) return;
    const address = addressOf(request);
    const key = limitKey(address);
    const open = this.#open.get(key) ?? 0;
    if (open >= limits.socketsPerAddress) return this.#refuse(socket, 429, 'too-many-sockets');
    if (this.#all >= limits.sockets) return this.#refuse(socket, 503, 'full');
    // Counted before the wait below, so that a burst cannot slip past the limit together.
    this.#all += 1;
    this.#open.set(key, open + 1);
    socket.once('close', () => this.#forget(key));
    const taken = await this.#fresh.take(key);
    if (!taken.ok) return this.#refuse(socket, 429, 'too-many-new-sockets', taken.retryAfterMs);
    const refused = upgrade(request, socket, head, new URLSearchParams(search), address);
    if (refused !== null) this.#refuse(socket, refused.status, refused.code);
  }

  #forget(key: string): void {
    this.#all -= 1;
    const open = (this.#open.get(key) ?? 1) - 1;
    if (open > 0) this.#open.set(key, open);
    else this.#open.delete(key);
  }

  #refuse(socket: Duplex, status: number, code: string, retryAfterMs?: number): void {
    this.#parts.onRefused(code);
    socket.end(rawRefusal(status, code, retryAfterMs), () => socket.destroy());
  }
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  421: 'Misdirected Request',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  503: 'Service Unavailable',
};

/** A refusal for a socket that has no response object. */
export function rawRefusal(status: number, code: string, retryAfterMs?: number): string {
  const reason = REASONS[status] ?? 'Refused';
  const body = JSON.stringify({ code, message: `${reason}.` });
  const lines = [
    `HTTP/1.1 ${status} ${reason}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    ...(retryAfterMs === undefined ? [] : [`Retry-After: ${Math.ceil(retryAfterMs / 1000)}`]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
