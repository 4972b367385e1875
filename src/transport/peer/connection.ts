import type { DataConnection } from 'peerjs';
import { FAST_CHANNEL_ID, type Link, type LinkHandlers } from '../link.ts';

/** After `failed`, libwebrtc may still recover for a while; after this it never does. */
const FAILED_FOR_MS = 30_000;
/** What was sent just before a close still leaves. */
const LINGER_MS = 400;
/** Above this a lossy message is skipped: an old one is worth nothing. */
const FAST_BUFFER_MOST_BYTES = 16_384;
/** Above this nothing more is queued on the reliable channel; PeerJS itself would queue without bound. */
const BUFFER_MOST_BYTES = 1_048_576;

/**
 * The lossy channel. Negotiated, so PeerJS never hears of it: an announced second channel would take over its connection.
 * Must be made at once after `connect()`, or synchronously in 'connection'.
 */
export function addFastChannel(connection: DataConnection): RTCDataChannel | null {
  const channel =
    connection.peerConnection?.createDataChannel('fast', {
      negotiated: true,
      id: FAST_CHANNEL_ID,
      ordered: false,
      maxRetransmits: 0,
    }) ?? null;
  if (channel) channel.binaryType = 'arraybuffer';
  return channel;
}

/**
 * A PeerJS connection as a link. PeerJS watches only `iceConnectionState`, which stays 'disconnected' for a vanished peer; so
 * the peer connection's own state is watched beside its events, and the session's heartbeat above both.
 */
export function linkOver(
  id: string,
  connection: DataConnection,
  fast: RTCDataChannel | null,
  handlersOf: (link: Link) => LinkHandlers,
): Link {
  // `connection.peerConnection` is null after close(): keep our own.
  const peer = connection.peerConnection;
  let closing = false;
  let closed = false;
  let dying: ReturnType<typeof setTimeout> | null = null;
  let relayed = false;
  if (peer)
    isRelayed(peer).then(
      (is) => {
        relayed = is;
      },
      // A closed connection has no statistics, and needs no lamp.
      () => undefined,
    );
  const attempt = (send: () => void) => {
    try {
      send();
    } catch (error) {
      // The channel closed or its queue is full under our hands: the link's end is told by its events, the loss by the session.
      if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
    }
  };
  const link: Link = {
    id,
    send: (bytes) => {
      if (closing || link.buffered() > BUFFER_MOST_BYTES) return;
      attempt(() => connection.send(bytes));
    },
    sendFast: (bytes) => {
      if (closing) return;
      if (fast?.readyState !== 'open') return link.send(bytes);
      if (fast.bufferedAmount <= FAST_BUFFER_MOST_BYTES) attempt(() => fast.send(bytes as Uint8Array<ArrayBuffer>));
    },
    close: () => {
      if (!closing) setTimeout(end, LINGER_MS);
      closing = true;
    },
    buffered: () => connection.dataChannel?.bufferedAmount ?? 0,
    rung: () => (relayed ? 'turn' : 'direct'),
  };
  const handlers = handlersOf(link);
  const end = () => {
    if (closed) return;
    closing = true;
    closed = true;
    if (dying) clearTimeout(dying);
    connection.close();
    handlers.onClosed();
  };
  connection.on('data', (data) => {
    if (!closed && data instanceof Uint8Array) handlers.onBytes(data, false);
  });
  fast?.addEventListener('message', ({ data }) => {
    if (!closed && data instanceof ArrayBuffer) handlers.onBytes(new Uint8Array(data), true);
  });
  connection.on('close', end);
  connection.on('error', () => undefined);
  peer?.addEventListener('connectionstatechange', () => {
    if (peer.connectionState === 'closed') end();
    else if (peer.connectionState === 'failed') dying ??= setTimeout(end, FAILED_FOR_MS);
    else if (dying && peer.connectionState === 'connected') {
      clearTimeout(dying);
      dying = null;
    }
  });
  return link;
}

/** The pair of candidates in use is known shortly after the channel has opened. */
const PAIR_KNOWN_MS = 500;

/** Whether a TURN server carries the connection, on either side. */
async function isRelayed(peer: RTCPeerConnection): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, PAIR_KNOWN_MS));
  const stats = await peer.getStats();
  const entries: Record<string, unknown>[] = [];
  stats.forEach((entry) => {
    entries.push(entry);
  });
  const transport = entries.find((entry) => entry.type === 'transport');
  const pair = entries.find((entry) =>
    transport ? entry.id === transport.selectedCandidatePairId : entry.type === 'candidate-pair' && entry.nominated,
  );
  const ends = [pair?.localCandidateId, pair?.remoteCandidateId];
  return entries.some((entry) => ends.includes(entry.id) && entry.candidateType === 'relay');
}
