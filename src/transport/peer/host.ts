import { type DataConnection, Peer } from 'peerjs';
import { type HostTransport, LABEL, type Link, type LinkHandlers } from '../link.ts';
import { addFastChannel, linkOver } from './connection.ts';
import { BYTES_ONLY } from './raw.ts';
import { sieve } from './signals.ts';

/** Links at once: 18 seats, some spectators, some still at the door. Chromium's own cap is 500 a process. */
const LINKS_MOST = 40;
/** PeerServer answers a registration at once; a silent one is given up. */
const OPEN_WITHIN_MS = 4_000;
const RETRY_MS = [500, 1_000, 2_000, 4_000, 5_000];
/** A channel that does not open in this time never will. */
const CHANNEL_WITHIN_MS = 15_000;

export type PeerServer = { readonly host: string; readonly port: number; readonly secure: boolean };

/** Everything PeerJS would otherwise take from public servers is ours. */
export const peerOptions = (server: PeerServer, token: string, iceServers: RTCIceServer[]) => ({
  host: server.host,
  port: server.port,
  path: '/peer',
  secure: server.secure,
  token,
  debug: 0,
  config: { iceServers },
  serializers: BYTES_ONLY,
});

/**
 * The host's end over PeerJS. `token` is the host key: a reload gets the same id back at once. Losing the server loses no link:
 * it registers again for as long as it takes.
 */
export function createPeerHost(
  server: PeerServer,
  id: string,
  token: string,
  iceServers: () => Promise<RTCIceServer[]>,
): HostTransport {
  let stopped = false;
  let peer: Peer | null = null;
  let tries = 0;
  let links = 0;
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let watchdog: ReturnType<typeof setTimeout> | null = null;

  return {
    start: ({ onLink, onStatus }) => {
      const again = () => {
        if (stopped || timer) return;
        const wait = RETRY_MS[Math.min(tries++, RETRY_MS.length - 1)] as number;
        timer = setTimeout(
          () => {
            timer = null;
            register();
          },
          wait * (0.9 + 0.2 * jitter()),
        );
      };
      const register = () => {
        if (stopped) return;
        // A destroyed peer has lost its links anyway; a living one keeps them and only needs its id back.
        if (peer && !peer.destroyed) peer.reconnect();
        else iceServers().then(begin);
        if (watchdog) clearTimeout(watchdog);
        watchdog = setTimeout(() => {
          if (!stopped && peer && !peer.open) {
            peer.disconnect();
            again();
          }
        }, OPEN_WITHIN_MS);
      };
      const begin = (ice: RTCIceServer[]) => {
        if (!stopped && (!peer || peer.destroyed)) peer = create(ice);
      };
      const create = (ice: RTCIceServer[]) => {
        const made = new Peer(id, peerOptions(server, token, ice));
        sieve(made);
        made.on('open', () => {
          tries = 0;
          if (watchdog) clearTimeout(watchdog);
          onStatus('registered');
        });
        made.on('disconnected', () => {
          if (stopped) return;
          onStatus('unregistered');
          again();
        });
        made.on('close', () => {
          if (!stopped) again();
        });
        made.on('error', (error) => {
          if ((error.type as string) === 'unavailable-id') {
            onStatus('id-taken');
            made.destroy();
          } else if (!made.open) again();
        });
        made.on('call', (call) => call.close());
        made.on('connection', (connection) => accept(connection));
        return made;
      };
      const accept = (connection: DataConnection) => {
        if (stopped || links >= LINKS_MOST) {
          connection.close();
          return;
        }
        const fast = addFastChannel(connection);
        links += 1;
        let counted = true;
        const release = () => {
          if (counted) links -= 1;
          counted = false;
        };
        const late = setTimeout(() => {
          release();
          connection.close();
        }, CHANNEL_WITHIN_MS);
        connection.once('open', () => {
          clearTimeout(late);
          // The channel itself, since an offer may say what it likes.
          const { label, ordered } = connection.dataChannel;
          if (label !== LABEL || !ordered) return connection.close();
          // Not the connection's own id: the caller chose that, and may have chosen somebody else's.
          linkOver(`p${next++}`, connection, fast, (link: Link): LinkHandlers => {
            const handlers = onLink(link);
            return {
              onBytes: handlers.onBytes,
              onClosed: () => {
                release();
                handlers.onClosed();
              },
            };
          });
        });
        connection.once('close', () => {
          clearTimeout(late);
          release();
        });
        connection.on('error', () => undefined);
      };
      onStatus('starting');
      register();
    },
    stop: () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      if (watchdog) clearTimeout(watchdog);
      peer?.destroy();
    },
  };
}

/** [0, 1): spreads retries; nothing depends on its quality. */
export const jitter = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] as number) / 2 ** 32;
