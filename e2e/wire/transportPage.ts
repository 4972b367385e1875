import type { HostStatus, Link } from '../../src/transport/link.ts';
import { createPeerDialer } from '../../src/transport/peer/dialer.ts';
import { createPeerHost, type PeerServer } from '../../src/transport/peer/host.ts';
import { transportContract } from '../../src/transport/transport.contract.ts';

/** What a browser test may ask of a page that has nothing but our transport in it. */
export type TransportPage = {
  /** One claim of the contract, with a host and a dialer of its own. */
  prove(claim: string, hostId: string, hostKey: string): Promise<void>;
  host(hostId: string, hostKey: string): void;
  dial(hostId: string): Promise<void>;
  /** From this page's last link. */
  say(bytes: readonly number[]): void;
  readonly statuses: HostStatus[];
  readonly heard: number[][];
  closes: number;
};

declare global {
  interface Window {
    transport: TransportPage;
  }
}

const server: PeerServer = { host: location.hostname, port: Number(location.port), secure: false };
const DIAL_WITHIN_MS = 15_000;
let last: Link | null = null;

const onLink = (link: Link) => {
  last = link;
  return {
    onBytes: (bytes: Uint8Array) => void page.heard.push([...bytes]),
    onClosed: () => {
      page.closes += 1;
    },
  };
};

const page: TransportPage = {
  prove: async (claim, hostId, hostKey) => {
    const proofs = new Map<string, () => Promise<void>>();
    const network = () => ({
      host: createPeerHost(server, hostId, hostKey, async () => []),
      dialer: createPeerDialer(server, hostId, async () => []),
    });
    transportContract('PeerJS', network, (name, prove) => proofs.set(name, prove));
    const prove = proofs.get(claim);
    if (!prove) throw new Error(`the contract has no claim ${claim}`);
    await prove();
  },
  host: (hostId, hostKey) =>
    createPeerHost(server, hostId, hostKey, async () => []).start({
      onLink,
      onStatus: (status) => page.statuses.push(status),
    }),
  dial: async (hostId) => {
    await createPeerDialer(server, hostId, async () => []).dial(onLink, AbortSignal.timeout(DIAL_WITHIN_MS));
  },
  say: (bytes) => last?.send(new Uint8Array(bytes)),
  statuses: [],
  heard: [],
  closes: 0,
};
window.transport = page;
