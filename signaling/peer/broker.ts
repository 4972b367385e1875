import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Express } from 'express';
import { ExpressPeerServer, type IClient } from 'peer';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import { plain } from '../addresses.ts';
import { isHostId } from '../hostKey.ts';
import type { Limits } from '../limits.ts';
import { errorFacts, type Log } from '../log.ts';
import { admit, PEER_KEY } from './admission.ts';
import { frameJudge, type Verdict } from './frames.ts';

/** Close codes of our own (4000-4999 are free for applications). */
const CLOSE_BAD_FRAME = 4400;
const CLOSE_REPLACED = 4409;

/** A frame on its way between two peers. A listener may change `payload` in place before it is forwarded. */
export type Signal = { readonly type: string; readonly src: string; readonly dst: string; payload: unknown };

/** `reached` is this machine's address that the addressee's socket came to; null while the addressee is away. */
export type OnSignal = (signal: Signal, fromAddress: string, reached: string | null) => void;

type Parts = {
  readonly app: Express;
  readonly server: Server;
  readonly limits: Limits;
  readonly log: Log;
  /** A host registered: its room lives on. */
  readonly onHost: (peerId: string) => void;
  /** Every frame that passed, with the addresses of its sender and of its addressee's way here. */
  readonly onSignal?: OnSignal;
  readonly onJudged: (verdict: Verdict) => void;
};

export type Broker = {
  /** Takes over an upgrade whose host, origin and address are already accepted. Says why not, else null. */
  upgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    query: URLSearchParams,
    address: string,
  ): { readonly status: number; readonly code: string } | null;
  isHere(peerId: string): boolean;
  close(): void;
};

/** A socket whose messages are judged before any listener hears them: PeerServer's own listener cannot be put second. */
class JudgedSocket extends WebSocket {
  judge: ((data: RawData) => boolean) | null = null;

  // biome-ignore lint/suspicious/noExplicitAny: EventEmitter's own signature.
  override emit(event: string | symbol, ...args: any[]): boolean {
    if (event === 'message' && this.judge !== null && !this.judge(args[0] as RawData)) return true;
    return super.emit(event, ...args);
  }
}

/** PeerServer at `/peer`, inside our limits. */
export function createBroker({ app, server, limits, log, onHost, onSignal, onJudged }: Parts): Broker {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.frameBytes, WebSocket: JudgedSocket });
  const addresses = new WeakMap<object, string>();
  const reached = new WeakMap<object, string>();
  const here = new Map<string, IClient>();
  /** The socket each client spoke through last. */
  const speaking = new WeakMap<IClient, WebSocket>();

  const peers = ExpressPeerServer(server, {
    path: '/',
    key: PEER_KEY,
    allow_discovery: false,
    alive_timeout: limits.aliveTimeoutMs,
    expire_timeout: limits.expireTimeoutMs,
    concurrent_limit: limits.sockets,
    corsOptions: { origin: false },
    // Two servers with a path on one http server refuse each other's upgrades, so this one has none.
    createWebSocketServer: () => sockets,
  });

  // Without a listener one bad frame would end the process.
  peers.on('error', (error) => log.warn(errorFacts(error), 'broker error'));

  peers.on('connection', (client) => {
    const socket = client.getSocket();
    const before = speaking.get(client);
    if (socket !== null) speaking.set(client, socket);
    here.set(client.getId(), client);
    // The same id and token again: PeerServer takes the new socket but forgets to say so, and PeerJS would wait for ever.
    if (before !== undefined && before !== socket) {
      client.send({ type: 'OPEN' });
      before.close(CLOSE_REPLACED, 'replaced');
    }
    if (isHostId(client.getId())) onHost(client.getId());
  });

  peers.on('disconnect', (client) => {
    if (here.get(client.getId()) === client) here.delete(client.getId());
  });

  peers.on('message', (client, message) => {
    const socket = client.getSocket();
    const signal = message as unknown as Signal;
    if (onSignal === undefined || signal.dst === undefined) return;
    const addressee = here.get(signal.dst)?.getSocket() ?? null;
    onSignal(signal, (socket && addresses.get(socket)) ?? '', (addressee && reached.get(addressee)) ?? null);
  });

  app.use('/peer', peers);

  return {
    upgrade(request, socket, head, query, address) {
      const admission = admit(query);
      if (!admission.ok) return admission;
      const { id, token } = admission;
      // PeerServer reads the address again: it shall find what was checked, and nothing else.
      request.url = `/peer/peerjs?${new URLSearchParams({ key: PEER_KEY, id, token })}`;
      sockets.handleUpgrade(request, socket, head, (opened) => {
        const judged = opened as JudgedSocket;
        const judge = frameJudge(
          limits,
          (peer) => here.has(peer),
          () => performance.now(),
        );
        let isOver = false;
        judged.judge = (data) => {
          if (isOver) return false;
          const verdict = judge(data.toString());
          onJudged(verdict);
          if (verdict === 'close') {
            isOver = true;
            judged.close(CLOSE_BAD_FRAME, 'bad-frame');
          }
          return verdict === 'pass';
        };
        addresses.set(judged, address);
        reached.set(judged, plain(request.socket.localAddress ?? ''));
        sockets.emit('connection', judged, request);
      });
      return null;
    },
    isHere: (peerId) => here.has(peerId),
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
