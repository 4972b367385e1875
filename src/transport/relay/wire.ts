/** The frames between a page and the server's relay; `signaling/relay/frames.ts` has the other end of each. */

/** A host's frames: [u8 kind][u32 link][body]. A phone's socket is one link, so its frames are bodies alone. */
export const KIND = {
  /** To the server: the host key, as the first word. */
  register: 1,
  /** From the server: whose key it was is the host now. */
  registered: 2,
  /** From the server: a phone has come, under this number. */
  opened: 3,
  data: 4,
  /** Both ways: this link is over. */
  closed: 5,
  /** Both ways: somebody is still there. */
  beat: 6,
  /** From the server: this phone takes up less than it is sent, or again all of it. */
  slow: 7,
  drained: 8,
} as const;

export type HostFrame = { readonly kind: number; readonly link: number; readonly body: Uint8Array };

const HEADER_BYTES = 5;

export function encodeHostFrame(kind: number, link = 0, body: Uint8Array = new Uint8Array(0)): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(HEADER_BYTES + body.length);
  frame[0] = kind;
  new DataView(frame.buffer).setUint32(1, link);
  frame.set(body, HEADER_BYTES);
  return frame;
}

/** Null for what no server of ours sends. */
export function decodeHostFrame(data: unknown): HostFrame | null {
  if (!(data instanceof ArrayBuffer) || data.byteLength < HEADER_BYTES) return null;
  const view = new DataView(data);
  return { kind: view.getUint8(0), link: view.getUint32(1), body: new Uint8Array(data, HEADER_BYTES) };
}

/** The server's reasons to end a socket, of which these say something to us. */
export const CLOSE = { byHost: 4000, notYourId: 4403, noSuchHost: 4404, replaced: 4409, hostGone: 4410 } as const;

/** The server lets a phone's frame have 64 KiB and a host's 256 KiB, seal and header included. */
export const PHONE_PIECE_BYTES = 60_000;
export const HOST_PIECE_BYTES = 250_000;

export type RelayServer = { readonly host: string; readonly port: number; readonly secure: boolean };
/** The browser's own, or in tests another with the same manners. */
export type SocketMaker = new (url: string) => WebSocket;

export const relayUrl = ({ host, port, secure }: RelayServer, search: string): string =>
  `${secure ? 'wss' : 'ws'}://${host}:${port}/relay?${search}`;
