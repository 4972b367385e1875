import { STATE_MOST_BYTES } from './limits.ts';

/** Where somebody's caret is in a line: relative positions, which move with the letters around them. */
export type CaretBytes = { readonly line: number; readonly anchor: Uint8Array; readonly head: Uint8Array };

/**
 * What travels inside of `HuddleBytes`: one kind byte, then the rest. The first three are the sync steps and the update of
 * y-protocols; whoever gets a `sync1` answers what the vector lacks as `sync2`.
 */
export type Packet =
  | { readonly kind: 'sync1'; readonly vector: Uint8Array }
  | { readonly kind: 'sync2'; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  /** `seat` is the host's word; what a phone writes there is not read. */
  | { readonly kind: 'presence'; readonly seat: string; readonly caret: CaretBytes | null };

const KINDS = { sync1: 0, sync2: 1, update: 2, presence: 3 } as const;
const NO_LINE = 255;
const SEAT_MOST_BYTES = 64;
const POSITION_MOST_BYTES = 64;
/** A state may have grown a little over its limit by what the host itself wrote. */
const PACKET_MOST_BYTES = STATE_MOST_BYTES * 2;

const prefixed = (kind: number, rest: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(rest.length + 1);
  bytes[0] = kind;
  bytes.set(rest, 1);
  return bytes;
};

export function encodePacket(packet: Packet): Uint8Array {
  switch (packet.kind) {
    case 'sync1':
      return prefixed(KINDS.sync1, packet.vector);
    case 'sync2':
    case 'update':
      return prefixed(KINDS[packet.kind], packet.update);
    case 'presence': {
      const seat = new TextEncoder().encode(packet.seat);
      const { caret } = packet;
      if (seat.length > SEAT_MOST_BYTES) throw new RangeError('a seat id is longer than the wire bears');
      if (!caret) return prefixed(KINDS.presence, Uint8Array.of(seat.length, ...seat, NO_LINE));
      const { line, anchor, head } = caret;
      return prefixed(
        KINDS.presence,
        Uint8Array.of(seat.length, ...seat, line, anchor.length, ...anchor, head.length, ...head),
      );
    }
    default:
      return packet satisfies never;
  }
}

/** Null for whatever is no packet. Never throws; says nothing about what stands in vector, update and positions. */
export function decodePacket(bytes: Uint8Array): Packet | null {
  if (bytes.length < 2 || bytes.length > PACKET_MOST_BYTES) return null;
  const rest = bytes.subarray(1);
  switch (bytes[0]) {
    case KINDS.sync1:
      return { kind: 'sync1', vector: rest };
    case KINDS.sync2:
      return { kind: 'sync2', update: rest };
    case KINDS.update:
      return { kind: 'update', update: rest };
    case KINDS.presence:
      return decodePresence(rest);
    default:
      return null;
  }
}

function decodePresence(bytes: Uint8Array): Packet | null {
  let at = 0;
  const chunk = (most: number): Uint8Array | null => {
    const length = bytes[at];
    if (length === undefined || length > most || at + 1 + length > bytes.length) return null;
    at += 1 + length;
    return bytes.slice(at - length, at);
  };
  const seatBytes = chunk(SEAT_MOST_BYTES);
  if (!seatBytes) return null;
  const seat = new TextDecoder().decode(seatBytes);
  const line = bytes[at];
  at += 1;
  if (line === NO_LINE && at === bytes.length) return { kind: 'presence', seat, caret: null };
  const anchor = chunk(POSITION_MOST_BYTES);
  const head = anchor && chunk(POSITION_MOST_BYTES);
  if (line === undefined || !head || at !== bytes.length) return null;
  return { kind: 'presence', seat, caret: { line, anchor, head } };
}
