import { DialError, type Dialer, type DialFailure } from '../link.ts';
import { PhoneHandshake } from './handshake.ts';
import { type Carrier, SealedLink } from './sealedLink.ts';
import { CLOSE, PHONE_PIECE_BYTES, type RelayServer, relayUrl, type SocketMaker } from './wire.ts';

/** Two turns over the server after its socket is open; beyond this the network is to blame. */
const DIAL_WITHIN_MS = 6_000;
/** The protocol's messages have 8 KB at most: whoever has this much waiting is on no link any more. */
const BUFFER_MOST_BYTES = 1_048_576;
const FAST_BUFFER_MOST_BYTES = 16_384;

const NO_HOST: ReadonlySet<number> = new Set([CLOSE.byHost, CLOSE.noSuchHost, CLOSE.hostGone]);
/** Names this page's links. */
let next = 0;

export type RelayDialing = {
  readonly server: RelayServer;
  readonly hostId: string;
  /** From the link's fragment; null for a guest who typed the code, who has to trust the server. */
  readonly secret: string | null;
  readonly Socket?: SocketMaker;
};

/**
 * Dials the host over the server's relay. The other end has proved that it holds the same secret before `onLink` is called:
 * whoever has another one is `no-host`, since nobody there is the host of this link.
 */
export function createRelayDialer({ server, hostId, secret, Socket }: RelayDialing): Dialer {
  return {
    dial: (onLink, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) throw new DialError('aborted', signal.reason);
        const socket = opened(relayUrl(server, new URLSearchParams({ to: hostId }).toString()), Socket);
        const handshake = new PhoneHandshake(hostId, secret);
        let end: SealedLink | null = null;
        let isGreeted = false;
        let isOver = false;

        const settle = () => {
          clearTimeout(late);
          signal.removeEventListener('abort', aborted);
        };
        const fail = (failure: DialFailure, cause?: unknown) => {
          if (isOver || end) return;
          isOver = true;
          settle();
          socket.close();
          reject(new DialError(failure, cause));
        };
        const aborted = () => fail(isTimeout(signal.reason) ? 'timeout' : 'aborted', signal.reason);
        const late = setTimeout(() => fail('timeout'), DIAL_WITHIN_MS);
        signal.addEventListener('abort', aborted, { once: true });

        const take = (frame: Uint8Array) => {
          if (end) return end.take(frame);
          if (!isGreeted) {
            isGreeted = true;
            const word = handshake.answered(frame);
            return word ? socket.send(word as Uint8Array<ArrayBuffer>) : fail('no-host');
          }
          const sealed = handshake.confirmed(frame);
          if (!sealed) return fail('no-host');
          settle();
          end = new SealedLink({ id: `r${next++}`, ...sealed, carrier: carrierOver(socket) }, onLink);
          resolve(end.link);
        };
        socket.addEventListener('open', () => {
          if (!isOver) socket.send(handshake.hello() as Uint8Array<ArrayBuffer>);
        });
        socket.addEventListener('message', ({ data }) => {
          if (!isOver && data instanceof ArrayBuffer) take(new Uint8Array(data));
        });
        socket.addEventListener('close', ({ code }) => {
          fail(NO_HOST.has(code) ? 'no-host' : 'no-server');
          end?.ended();
        });
        // What went wrong is told by the close that follows.
        socket.addEventListener('error', () => undefined);
      }),
  };
}

function opened(url: string, Socket: SocketMaker | undefined): WebSocket {
  try {
    const socket = new (Socket ?? WebSocket)(url);
    socket.binaryType = 'arraybuffer';
    return socket;
  } catch (error) {
    // No sockets here at all, or not from this page: an https page to a plain server.
    throw new DialError('unsupported', error);
  }
}

const carrierOver = (socket: WebSocket): Carrier => ({
  write: (frame) => socket.send(frame as Uint8Array<ArrayBuffer>),
  buffered: () => socket.bufferedAmount,
  bufferMostBytes: BUFFER_MOST_BYTES,
  fastBufferMostBytes: FAST_BUFFER_MOST_BYTES,
  pieceBytes: PHONE_PIECE_BYTES,
  hangUp: () => socket.close(),
});

const isTimeout = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'TimeoutError';
