import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { LanBook } from '../lan/lanBook.ts';
import { reveal } from '../lan/reveal.ts';
import { senderAddress } from '../lan/revealer.ts';
import type { Limits } from '../limits.ts';
import { errorFacts, type Log } from '../log.ts';
import { Bucket } from '../rateLimit.ts';
import type { Upgrade } from '../upgrades.ts';
import { type TopicMessage, topicMessageReader } from './message.ts';
import { Topics } from './topics.ts';

/** As the broker's: closed for a frame no client of this protocol sends, or for too many. */
const CLOSE_BAD_FRAME = 4400;

/** `refused`: a topic too many, or one the sender does not listen to. The client hears nothing of it, as with the sample server. */
export type TopicVerdict = 'taken' | 'refused' | 'closed';

export type TopicServer = {
  readonly upgrade: Upgrade;
  /** How many topics somebody listens to. */
  size(): number;
  close(): void;
};

type Parts = {
  readonly limits: Limits;
  /** On the local network: hidden candidates of signals are replaced. Null on the internet. */
  readonly lan: LanBook | null;
  readonly log: Log;
  readonly onFrame: (verdict: TopicVerdict) => void;
};

/**
 * The protocol of y-webrtc's signaling server: publishing to a topic reaches everybody who listens to it, the publisher too.
 * Whatever a socket sends, the worst that happens is that this socket is closed.
 */
export function createTopicServer({ limits, lan, log, onFrame }: Parts): TopicServer {
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.yjsFrameBytes });
  const topics = new Topics<WebSocket>(limits);
  const read = topicMessageReader(limits);
  const silent = new WeakSet<WebSocket>();

  const pings = setInterval(() => {
    for (const socket of server.clients) {
      if (silent.has(socket)) socket.terminate();
      else {
        silent.add(socket);
        socket.ping();
      }
    }
  }, limits.yjsPingMs);
  pings.unref();

  const publish = (from: WebSocket, address: string, topic: string, data: unknown): boolean => {
    const members = topics.heardBy(from, topic);
    if (members === null) return false;
    if (lan !== null) revealSignal(data, senderAddress(lan, address, null));
    const text = JSON.stringify({ type: 'publish', topic, data, clients: members.size });
    for (const member of members) {
      if (member.bufferedAmount > limits.yjsWaitingBytes) member.terminate();
      else member.send(text);
    }
    return true;
  };

  const obey = (socket: WebSocket, address: string, message: TopicMessage): boolean => {
    switch (message.type) {
      case 'subscribe':
        return message.topics.map((topic) => topics.subscribe(socket, topic)).every(Boolean);
      case 'unsubscribe':
        for (const topic of message.topics) topics.unsubscribe(socket, topic);
        return true;
      case 'publish':
        return publish(socket, address, message.topic, message.data);
      case 'ping':
        socket.send('{"type":"pong"}');
        return true;
      default:
        return message satisfies never;
    }
  };

  const serve = (socket: WebSocket, address: string): void => {
    const frames = new Bucket(limits.yjsFramesBurst, limits.yjsFramesPerSecond, performance.now());
    const bytes = new Bucket(limits.yjsBytesBurst, limits.yjsBytesPerSecond, performance.now());
    const isWithin = (size: number): boolean => {
      const now = performance.now();
      return frames.take(1, now) && bytes.take(size, now);
    };
    let isOver = false;
    socket.on('message', (data: RawData, isBinary) => {
      if (isOver) return;
      silent.delete(socket);
      const text = String(data);
      const message = isBinary || !isWithin(text.length) ? null : read(text);
      if (message !== null) return onFrame(obey(socket, address, message) ? 'taken' : 'refused');
      isOver = true;
      topics.leave(socket);
      socket.close(CLOSE_BAD_FRAME, 'bad-frame');
      onFrame('closed');
    });
    socket.on('pong', () => silent.delete(socket));
    socket.on('close', () => topics.leave(socket));
    // Too large a frame, or none at all: the library closes the socket by itself.
    socket.on('error', (error) => log.debug(errorFacts(error), 'topic socket error'));
  };

  return {
    upgrade(request, socket, head, _query, address) {
      server.handleUpgrade(request, socket, head, (opened) => serve(opened, address));
      return null;
    },
    size: () => topics.size,
    close() {
      clearInterval(pings);
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

/** Of what clients publish only `{type: 'signal', signal}` holds candidates; with a password it is all cipher. */
function revealSignal(data: unknown, address: string | null): void {
  if (address === null || typeof data !== 'object' || data === null) return;
  const { type, signal } = data as { type?: unknown; signal?: unknown };
  if (type === 'signal') reveal(signal, address);
}
