import { createRequire } from 'node:module';
import type { WebrtcProvider } from 'y-webrtc';
import type { Doc } from 'yjs';

const require = createRequire(import.meta.url);
/** Packages that keep state of a page in themselves: two pages in one process need two of each. */
const OF_A_PAGE = /[\\/]node_modules[\\/](yjs|lib0|y-webrtc|y-protocols|simple-peer)[\\/]/;

/** What one side of a made-up link was told through signaling. */
export type Told = { readonly descriptions: string[]; readonly candidates: string[] };

export type StockPage = {
  readonly doc: Doc;
  readonly provider: WebrtcProvider;
  /** Ids of the others it tries to reach. */
  peers(): readonly string[];
  readonly told: Told;
};

/**
 * A page with y-webrtc as it is published, all but its WebRTC, which Node does not have: a link that makes offers, answers and
 * one candidate, and never opens.
 */
export function stockPage(topic: string, signaling: string, candidate: string): StockPage {
  for (const path of Object.keys(require.cache)) if (OF_A_PAGE.test(path)) delete require.cache[path];
  const { Doc } = require('yjs') as typeof import('yjs');
  const { WebrtcProvider } = require('y-webrtc') as typeof import('y-webrtc');
  const told: Told = { descriptions: [], candidates: [] };
  const doc = new Doc();
  let peers: readonly string[] = [];
  const peerOpts = { wrtc: madeUpWebRtc(told, candidate) };
  const provider = new WebrtcProvider(topic, doc, { signaling: [signaling], peerOpts, filterBcConns: false });
  provider.on('peers', ({ webrtcPeers }) => {
    peers = webrtcPeers;
  });
  return { doc, provider, peers: () => peers, told };
}

type Description = { readonly type: 'offer' | 'answer'; readonly sdp: string };

function madeUpWebRtc(told: Told, candidate: string) {
  class Connection {
    readonly iceConnectionState = 'new';
    readonly iceGatheringState = 'new';
    signalingState = 'stable';
    localDescription: Description | null = null;
    remoteDescription: Description | null = null;
    onicecandidate: ((event: { candidate: unknown }) => void) | null = null;

    createDataChannel(label: string) {
      return { label, readyState: 'connecting', bufferedAmount: 0, close: () => undefined };
    }
    async createOffer(): Promise<Description> {
      return { type: 'offer', sdp: `v=0\r\na=${candidate}\r\n` };
    }
    async createAnswer(): Promise<Description> {
      return { type: 'answer', sdp: `v=0\r\na=${candidate}\r\n` };
    }
    async setLocalDescription(description: Description): Promise<void> {
      this.localDescription = description;
      setImmediate(() => this.onicecandidate?.({ candidate: { candidate, sdpMid: '0', sdpMLineIndex: 0 } }));
    }
    async setRemoteDescription(description: Description): Promise<void> {
      this.remoteDescription = description;
      told.descriptions.push(`${description.type} ${description.sdp}`);
    }
    async addIceCandidate(given: { candidate: string }): Promise<void> {
      told.candidates.push(given.candidate);
    }
    async getStats(): Promise<Map<string, unknown>> {
      return new Map();
    }
    close(): void {
      this.signalingState = 'closed';
    }
  }
  /** As browsers have them: made from what they hold. */
  class Given {
    constructor(given: object) {
      Object.assign(this, given);
    }
  }
  return { RTCPeerConnection: Connection, RTCSessionDescription: Given, RTCIceCandidate: Given };
}
