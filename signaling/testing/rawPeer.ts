import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A peer that speaks the broker's protocol by hand, well or badly. */
export type RawPeer = {
  readonly socket: WebSocket;
  /** The next message of this type, also one that came before it was asked for. */
  heard(type: string): Promise<Record<string, unknown>>;
  say(frame: unknown): void;
  /** Resolves with the close code. */
  readonly closed: Promise<number>;
};

export function rawPeer(
  ws: string,
  query: Record<string, string> | string,
  headers: Record<string, string> = {},
): RawPeer {
  const search = typeof query === 'string' ? query : new URLSearchParams({ key: 'peerjs', ...query }).toString();
  const socket = new WebSocket(`${ws}/peer/peerjs?${search}`, { headers });
  const waiting: Record<string, unknown>[] = [];
  const listeners = new Set<() => void>();
  socket.on('error', () => undefined);
  socket.on('message', (data) => {
    waiting.push(JSON.parse(String(data)) as Record<string, unknown>);
    for (const listener of listeners) listener();
  });
  return {
    socket,
    heard: (type) =>
      new Promise((resolve) => {
        const look = (): void => {
          const at = waiting.findIndex((message) => message.type === type);
          if (at < 0) return;
          listeners.delete(look);
          resolve(waiting.splice(at, 1)[0] as Record<string, unknown>);
        };
        listeners.add(look);
        look();
      }),
    say: (frame) => socket.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame)),
    closed: once(socket, 'close').then(([code]) => code as number),
  };
}

/** What an upgrade that is refused is answered, or 101 when it is not. */
export function upgradeStatus(url: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { headers });
    socket.on('open', () => {
      socket.close();
      resolve(101);
    });
    socket.on('unexpected-response', (_request, response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('error', () => undefined);
  });
}
