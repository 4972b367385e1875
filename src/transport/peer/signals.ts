import type { Peer } from 'peerjs';
import { LABEL } from '../link.ts';

type Signal = { readonly type?: unknown; readonly src?: unknown; readonly payload?: unknown };

/**
 * What the broker brings to a host, judged before PeerJS hears of it: PeerJS believes every field, throws on those it does not
 * know, builds a connection for any offer, and keeps strangers' candidates for ever. The broker writes `src` itself.
 */
export function sieve(peer: Peer): void {
  const { socket } = peer;
  const listeners = socket.listeners('message');
  socket.removeAllListeners('message');
  socket.on('message', (signal: Signal) => {
    if (passes(peer, signal)) for (const listener of listeners) listener.call(socket, signal);
  });
}

function passes(peer: Peer, { type, src, payload }: Signal): boolean {
  switch (type) {
    case 'OFFER':
      return isOurOffer(payload);
    case 'CANDIDATE':
      return typeof src === 'string' && isRecord(payload) && isKnown(peer, src, payload.connectionId);
    case 'ANSWER':
      // A host never calls anybody.
      return false;
    default:
      return true;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isOurOffer = (payload: unknown): boolean =>
  isRecord(payload) &&
  payload.type === 'data' &&
  payload.label === LABEL &&
  payload.reliable === true &&
  payload.serialization === 'raw' &&
  typeof payload.connectionId === 'string' &&
  isRecord(payload.sdp) &&
  payload.sdp.type === 'offer' &&
  typeof payload.sdp.sdp === 'string';

const isKnown = (peer: Peer, src: string, connectionId: unknown): boolean =>
  typeof connectionId === 'string' && Boolean(peer.getConnection(src, connectionId)?.peerConnection);
