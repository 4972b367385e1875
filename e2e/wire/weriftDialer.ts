import { type RTCDataChannel, RTCPeerConnection } from 'werift';
import WebSocket from 'ws';
import {
  DialError,
  type Dialer,
  FAST_CHANNEL_ID,
  LABEL,
  type Link,
  type LinkHandlers,
} from '../../src/transport/link.ts';

/** What a phone offers; a hostile one offers something else. */
export type Offer = {
  readonly label: string;
  readonly reliable: boolean;
  readonly serialization: string;
  /** What the channel is in truth, whatever the offer says of it. */
  readonly channel: { readonly label: string; readonly ordered: boolean };
  /** Of one's own choosing; random where it is not given. */
  readonly connectionId?: string;
};
export const OURS: Offer = {
  label: LABEL,
  reliable: true,
  serialization: 'raw',
  channel: { label: LABEL, ordered: true },
};

/** A link that can also say what no page of ours does. */
export type WireLink = Link & { sendText(text: string): void };

const randomId = (): string => Array.from({ length: 20 }, () => Math.floor(Math.random() * 16).toString(16)).join('');

/**
 * A phone's transport without a browser: speaks PeerServer's JSON and opens the same two channels over werift. Frames of the
 * broker are handled strictly in order, else candidates are lost.
 */
export function createWeriftDialer(origin: string, hostId: string, offer: Offer = OURS): Dialer {
  return {
    dial: (onLink, signal) =>
      new Promise((resolve, reject) => {
        const url = new URL('/peer/peerjs', origin.replace(/^http/, 'ws'));
        url.search = new URLSearchParams({
          key: 'peerjs',
          id: `p-${randomId()}`,
          token: randomId(),
          version: '1.5.5',
        }).toString();
        const socket = new WebSocket(url);
        const connection = new RTCPeerConnection({ iceServers: [], maxMessageSize: 262_144 });
        const connectionId = offer.connectionId ?? `dc_${randomId()}`;
        const channel = connection.createDataChannel(offer.channel.label, { ordered: offer.channel.ordered });
        const fast = connection.createDataChannel('fast', {
          negotiated: true,
          id: FAST_CHANNEL_ID,
          ordered: false,
          maxRetransmits: 0,
        });
        const beat = setInterval(() => tell('HEARTBEAT'), 5_000);
        const tell = (type: string, payload?: unknown) => {
          if (socket.readyState === WebSocket.OPEN) {
            socket.send(JSON.stringify(payload === undefined ? { type } : { type, payload, dst: hostId }));
          }
        };
        const end = () => {
          clearInterval(beat);
          socket.close();
          void connection.close();
        };
        const fail = (error: DialError) => {
          end();
          reject(error);
        };
        const late = () => fail(new DialError('timeout'));
        signal.addEventListener('abort', late, { once: true });
        socket.on('error', (error) => fail(new DialError('no-server', error)));
        connection.onIceCandidate.subscribe((candidate) => {
          if (candidate) tell('CANDIDATE', { candidate: candidate.toJSON(), type: 'data', connectionId });
        });
        let inOrder = Promise.resolve();
        socket.on('message', (data) => {
          inOrder = inOrder.then(() => heard(String(data))).catch((error) => fail(new DialError('no-host', error)));
        });
        const heard = async (text: string): Promise<void> => {
          const { type, payload } = JSON.parse(text) as { type: string; payload?: { sdp: never; candidate: never } };
          if (type === 'OPEN') {
            await connection.setLocalDescription(await connection.createOffer());
            tell('OFFER', {
              sdp: { type: 'offer', sdp: connection.localDescription?.sdp },
              type: 'data',
              connectionId,
              label: offer.label,
              reliable: offer.reliable,
              serialization: offer.serialization,
            });
          } else if (type === 'ANSWER' && payload) await connection.setRemoteDescription(payload.sdp);
          else if (type === 'CANDIDATE' && payload) await connection.addIceCandidate(payload.candidate);
          else if (type === 'ERROR' || type === 'ID-TAKEN') fail(new DialError('no-host'));
        };
        whenOpen(channel, () => {
          signal.removeEventListener('abort', late);
          // What the host may bear is for the host to say: nothing here keeps anybody from sending more.
          connection.sctpTransport?.setRemoteMaxMessageSize(0);
          const link = linkOver(connectionId, channel, fast, onLink, end);
          resolve(link);
        });
      }),
  };
}

function whenOpen(channel: RTCDataChannel, then: () => void): void {
  if (channel.readyState === 'open') then();
  else channel.stateChanged.subscribe((state) => state === 'open' && then());
}

function linkOver(
  id: string,
  channel: RTCDataChannel,
  fast: RTCDataChannel,
  onLink: (link: Link) => LinkHandlers,
  end: () => void,
): Link {
  let open = true;
  const link: WireLink = {
    id,
    sendText: (text) => {
      if (open && channel.readyState === 'open') channel.send(text);
    },
    send: (bytes) => {
      if (open && channel.readyState === 'open') channel.send(Buffer.from(bytes));
    },
    sendFast: (bytes) => {
      if (open && fast.readyState === 'open') fast.send(Buffer.from(bytes));
      else link.send(bytes);
    },
    close: () => {
      channel.close();
      setTimeout(end, 50);
    },
    buffered: () => channel.bufferedAmount + fast.bufferedAmount,
    rung: () => 'direct',
  };
  const handlers = onLink(link);
  const closed = () => {
    if (!open) return;
    open = false;
    end();
    handlers.onClosed();
  };
  channel.onMessage.subscribe((data) => handlers.onBytes(new Uint8Array(Buffer.from(data as Buffer)), false));
  fast.onMessage.subscribe((data) => handlers.onBytes(new Uint8Array(Buffer.from(data as Buffer)), true));
  channel.stateChanged.subscribe((state) => state === 'closed' && closed());
  return link;
}
