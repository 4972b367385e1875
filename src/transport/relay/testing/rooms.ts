import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';
import { hostIdOf } from '../../../../signaling/hostKey.ts';
import { newHostKey } from '../../../../signaling/testing/startServer.ts';
import type { HostStatus, HostTransport, Link } from '../../link.ts';
import { createRelayDialer } from '../dialer.ts';
import { createRelayHost } from '../host.ts';
import type { SocketMaker } from '../wire.ts';

/** Node's socket has the browser's manners. */
export const NodeSocket = WebSocket as unknown as SocketMaker;

/** One end of a link with all that it was told. */
export type Told = { link: Link; heard: string[]; closes: number };

export function telling(ends: Told[]) {
  return (link: Link) => {
    const told: Told = { link, heard: [], closes: 0 };
    ends.push(told);
    return {
      onBytes: (bytes: Uint8Array) => void told.heard.push(new TextDecoder().decode(bytes)),
      onClosed: () => {
        told.closes += 1;
      },
    };
  };
}

export const words = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A room with hosts and phones at a relay, by its port. */
export function roomAt(port: number, hostKey = newHostKey()) {
  const id = hostIdOf(hostKey) as string;
  const secrets = [randomBytes(16).toString('hex')];
  const hosts: HostTransport[] = [];
  const server = (at: number) => ({ host: '127.0.0.1', port: at, secure: false });
  return {
    id,
    hostKey,
    /** The room's secret first, then those before it. */
    secrets,
    host() {
      const [ends, statuses]: [Told[], HostStatus[]] = [[], []];
      const transport = createRelayHost({
        server: server(port),
        id,
        hostKey,
        secrets: () => secrets,
        Socket: NodeSocket,
      });
      hosts.push(transport);
      transport.start({ onLink: telling(ends), onStatus: (status) => statuses.push(status) });
      return { ends, statuses, transport };
    },
    async dial(secret: string | null, at = port): Promise<Told> {
      const ends: Told[] = [];
      const dialer = createRelayDialer({ server: server(at), hostId: id, secret, Socket: NodeSocket });
      await dialer.dial(telling(ends), AbortSignal.timeout(10_000));
      return ends[0] as Told;
    },
    close() {
      for (const host of hosts) host.stop();
    },
  };
}
