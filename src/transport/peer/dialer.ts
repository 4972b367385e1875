import { Peer } from 'peerjs';
import { DialError, type Dialer, LABEL } from '../link.ts';
import { addFastChannel, linkOver } from './connection.ts';
import { type PeerServer, peerOptions } from './host.ts';

const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Dials the host over PeerJS. Each dial is a peer of its own: a half-dead one is never revived. Its id says nothing about
 * the player; that is the seat token's.
 */
export function createPeerDialer(
  server: PeerServer,
  hostId: string,
  iceServers: () => Promise<RTCIceServer[]>,
): Dialer {
  return {
    dial: (onLink, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) throw new DialError('aborted', signal.reason);
        // Asked for while the signaling opens: they are wanted only when the connection is made.
        const ice = iceServers();
        const peer = new Peer(`p-${randomId()}`, peerOptions(server, randomId(), []));
        let settled = false;
        const fail = (error: DialError) => {
          if (settled) return;
          settled = true;
          peer.destroy();
          reject(error);
        };
        signal.addEventListener('abort', () => fail(new DialError('timeout', signal.reason)), { once: true });
        peer.on('error', (error) => {
          const type = error.type as string;
          if (type === 'browser-incompatible') fail(new DialError('unsupported', error));
          else if (type === 'peer-unavailable') fail(new DialError('no-host', error));
          else fail(new DialError('no-server', error));
        });
        peer.once('open', async () => {
          const config: RTCConfiguration = peer.options.config;
          config.iceServers = await ice;
          if (settled) return;
          const connection = peer.connect(hostId, { serialization: 'raw', reliable: true, label: LABEL });
          const fast = addFastChannel(connection);
          connection.once('open', () => {
            if (settled) return;
            settled = true;
            const link = linkOver(connection.connectionId, connection, fast, (made) => {
              const handlers = onLink(made);
              return {
                onBytes: handlers.onBytes,
                onClosed: () => {
                  peer.destroy();
                  handlers.onClosed();
                },
              };
            });
            resolve(link);
          });
          connection.once('close', () => fail(new DialError('no-host')));
        });
      }),
  };
}
