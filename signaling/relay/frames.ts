/** The frames between a page and the relay; `src/transport/relay/wire.ts` has the other end of each. */

/** A host's frames, both ways: [u8 kind][u32 link][body]. A phone's frames are bodies alone: its socket is its link. */
export const KIND = {
  register: 1,
  registered: 2,
  opened: 3,
  data: 4,
  closed: 5,
  beat: 6,
  slow: 7,
  drained: 8,
} as const;

export const HEADER_BYTES = 5;

/** What a host may say. */
export type HostWord =
  | { readonly kind: 'register'; readonly hostKey: string }
  | { readonly kind: 'data'; readonly link: number; readonly body: Buffer }
  | { readonly kind: 'closed'; readonly link: number }
  | { readonly kind: 'beat' };

/** Null for what no page of ours sends. */
export function parseHostFrame(frame: Buffer): HostWord | null {
  if (frame.length < HEADER_BYTES) return null;
  const link = frame.readUInt32BE(1);
  const body = frame.subarray(HEADER_BYTES);
  switch (frame[0]) {
    case KIND.register:
      return link === 0 ? { kind: 'register', hostKey: body.toString('latin1') } : null;
    case KIND.data:
      return body.length > 0 ? { kind: 'data', link, body } : null;
    case KIND.closed:
      return body.length === 0 ? { kind: 'closed', link } : null;
    case KIND.beat:
      return body.length === 0 && link === 0 ? { kind: 'beat' } : null;
    default:
      return null;
  }
}

export function hostFrame(kind: number, link = 0, body?: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(HEADER_BYTES + (body?.length ?? 0));
  frame.writeUInt8(kind, 0);
  frame.writeUInt32BE(link, 1);
  body?.copy(frame, HEADER_BYTES);
  return frame;
}
