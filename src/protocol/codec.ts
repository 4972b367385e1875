import { decodeMulti, Encoder } from '@msgpack/msgpack';
import { HOST_MESSAGE_MOST_BYTES } from './limits.ts';
import type { HostMessage, PlayerMessage } from './messages.ts';

/**
 * A message is one byte for its type, then its fields as MessagePack values one after another, in the order of this table.
 * Fields have no names on the wire, and a frame's shared part is encoded once and copied into everybody's frame.
 */
const encoder = new Encoder({ ignoreUndefined: true });
export const encodeValue = (value: unknown): Uint8Array => encoder.encode(value);

const PLAYER_FIELDS = {
  hello: ['protocol', 'build', 'dictionary', 'token', 'burned', 'proof', 'code'],
  join: ['id', 'name', 'animal', 'colour'],
  command: ['id', 'scope', 'command'],
  ping: ['sent', 'seen', 'sums', 'rttMs'],
  react: ['command'],
  bye: [],
} as const;

const HOST_FIELDS = {
  challenge: ['protocol', 'build', 'nonce', 'room', 'epoch'],
  welcome: ['epoch', 'version', 'seq', 'time', 'dictionary', 'everyone', 'only'],
  seated: ['seat', 'token'],
  frame: ['seq', 'version', 'time', 'everyone', 'only', 'moments', 'answers'],
  draft: ['ask', 'text'],
  pong: ['sent', 'time'],
  goodbye: ['reason'],
} as const;

type Table = Readonly<Record<string, readonly string[]>>;

function joined(type: number, parts: readonly Uint8Array[]): Uint8Array {
  let length = 1;
  for (const part of parts) length += part.length;
  const bytes = new Uint8Array(length);
  bytes[0] = type;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function encode(table: Table, message: { readonly type: string }): Uint8Array {
  const type = Object.keys(table).indexOf(message.type);
  const fields = table[message.type];
  if (type < 0 || !fields) throw new TypeError(`no message type ${message.type}`);
  const values = message as unknown as Record<string, unknown>;
  return joined(
    type,
    fields.map((field) => encodeValue(values[field] ?? null)),
  );
}

/** The fields of a message by name, unchecked; null for anything that is none. */
function decode(table: Table, bytes: Uint8Array): Record<string, unknown> | null {
  const type = Object.keys(table)[bytes[0] ?? 255];
  const fields = type === undefined ? undefined : table[type];
  if (!fields) return null;
  const message: Record<string, unknown> = { type };
  let read = 0;
  try {
    for (const value of decodeMulti(bytes.subarray(1), DECODE_LIMITS)) {
      const field = fields[read++];
      if (field === undefined) return null;
      message[field] = value;
    }
  } catch {
    // Cut off, an unknown tag, a prototype key, or beyond the limits: whatever it is, it is no message.
    return null;
  }
  return read === fields.length ? message : null;
}

const DECODE_LIMITS = {
  maxStrLength: HOST_MESSAGE_MOST_BYTES,
  maxBinLength: HOST_MESSAGE_MOST_BYTES,
  maxArrayLength: 20_000,
  maxMapLength: 1_000,
  maxExtLength: 0,
};

export const encodePlayerMessage = (message: PlayerMessage): Uint8Array => encode(PLAYER_FIELDS, message);
export const encodeHostMessage = (message: HostMessage): Uint8Array => encode(HOST_FIELDS, message);
export const decodePlayerMessage = (bytes: Uint8Array): Record<string, unknown> | null => decode(PLAYER_FIELDS, bytes);
export const decodeHostMessage = (bytes: Uint8Array): Record<string, unknown> | null => decode(HOST_FIELDS, bytes);

const FRAME = Object.keys(HOST_FIELDS).indexOf('frame');
const NOTHING = encodeValue(null);
const EMPTY = encodeValue([]);

/** Parts of a frame already encoded; null stands for nothing there. */
export type FrameParts = {
  readonly seq: number;
  readonly version: number;
  readonly time: Uint8Array | null;
  readonly everyone: Uint8Array | null;
  readonly only: Uint8Array | null;
  readonly moments: Uint8Array | null;
  readonly answers: Uint8Array | null;
};

/** A frame put together from parts, most of which other viewers' frames share. */
export const assembleFrame = (parts: FrameParts): Uint8Array =>
  joined(FRAME, [
    encodeValue(parts.seq),
    encodeValue(parts.version),
    parts.time ?? NOTHING,
    parts.everyone ?? NOTHING,
    parts.only ?? NOTHING,
    parts.moments ?? EMPTY,
    parts.answers ?? EMPTY,
  ]);
