import { decodeMulti, Encoder } from '@msgpack/msgpack';
import { type FieldTable, fieldsOf, HOST_FIELDS, PLAYER_FIELDS } from './fields.ts';
import { HOST_MESSAGE_MOST_BYTES } from './limits.ts';
import type { HostMessage, PlayerMessage } from './messages.ts';
import { PROTOCOL, type ProtocolVersion } from './version.ts';

/**
 * A message is one byte for its type, then its fields as MessagePack values one after another, in the order of `fields.ts`.
 * Fields have no names on the wire, and a frame's shared part is encoded once and copied into everybody's frame.
 */
const encoder = new Encoder({ ignoreUndefined: true });
export const encodeValue = (value: unknown): Uint8Array => encoder.encode(value);

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

function encode(table: FieldTable, message: { readonly type: string }, version: ProtocolVersion): Uint8Array {
  const type = Object.keys(table).indexOf(message.type);
  const fields = fieldsOf(table, message.type, version);
  if (type < 0 || !fields) throw new TypeError(`no message ${message.type} in ${version.major}.${version.minor}`);
  const values = message as unknown as Record<string, unknown>;
  return joined(
    type,
    fields.map((field) => encodeValue(values[field] ?? null)),
  );
}

/**
 * The fields of a message by name, unchecked; null for anything that is none. Fields a later minor added are null where an older
 * one sent none; fields beyond ours, of a minor to come, are left out.
 */
function decode(table: FieldTable, bytes: Uint8Array): Record<string, unknown> | null {
  const type = Object.keys(table)[bytes[0] ?? 255];
  const fields = type === undefined ? undefined : table[type]?.fields;
  if (!fields) return null;
  const message: Record<string, unknown> = { type };
  let read = 0;
  try {
    for (const value of decodeMulti(bytes.subarray(1), DECODE_LIMITS)) {
      const field = fields[read++]?.[1];
      if (field !== undefined) message[field] = value;
      else if (read > fields.length + FIELDS_TO_COME_MOST) return null;
    }
  } catch {
    // Cut off, an unknown tag, a prototype key, or beyond the limits: whatever it is, it is no message.
    return null;
  }
  const [first] = fields;
  const needed = fields.filter(([since]) => since === (first?.[0] ?? 0)).length;
  if (read < needed) return null;
  for (const [, field] of fields.slice(read)) message[field] = null;
  return message;
}

/** More than this at a message's end is no minor to come but rubbish. */
const FIELDS_TO_COME_MOST = 8;

/** The first field of any message, unchecked; undefined where there is none. */
export function firstField(bytes: Uint8Array): unknown {
  try {
    for (const value of decodeMulti(bytes.subarray(1), DECODE_LIMITS)) return value;
  } catch {
    // No value at all: as good as none.
  }
  return undefined;
}

const DECODE_LIMITS = {
  maxStrLength: HOST_MESSAGE_MOST_BYTES,
  maxBinLength: HOST_MESSAGE_MOST_BYTES,
  maxArrayLength: 20_000,
  maxMapLength: 1_000,
  maxExtLength: 0,
};

/** In the form of `version`. Throws TypeError for a message that form does not know. */
export const encodePlayerMessage = (message: PlayerMessage, version: ProtocolVersion = PROTOCOL): Uint8Array =>
  encode(PLAYER_FIELDS, message, version);
export const encodeHostMessage = (message: HostMessage, version: ProtocolVersion = PROTOCOL): Uint8Array =>
  encode(HOST_FIELDS, message, version);
/** True when that form of the protocol has this message for players. */
export const knownToPlayer = (type: HostMessage['type'], version: ProtocolVersion): boolean =>
  fieldsOf(HOST_FIELDS, type, version) !== null;
export const knownToHost = (type: PlayerMessage['type'], version: ProtocolVersion): boolean =>
  fieldsOf(PLAYER_FIELDS, type, version) !== null;
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
  /** The player shall say that it has this one. */
  readonly ack: boolean;
  readonly epoch: number;
};

/** A frame put together from parts, most of which other viewers' frames share, in the form of `version`. */
export function assembleFrame(parts: FrameParts, version: ProtocolVersion = PROTOCOL): Uint8Array {
  const pieces = [
    encodeValue(parts.seq),
    encodeValue(parts.version),
    parts.time ?? NOTHING,
    parts.everyone ?? NOTHING,
    parts.only ?? NOTHING,
    parts.moments ?? EMPTY,
    parts.answers ?? EMPTY,
  ];
  if (version.minor >= 1) pieces.push(encodeValue(parts.ack), encodeValue(parts.epoch));
  return joined(FRAME, pieces);
}
