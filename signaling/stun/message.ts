import { isIPv4 } from 'node:net';
import { crc32 } from 'node:zlib';

// RFC 8489. A message is a header of 20 bytes (type, length of the rest, cookie, transaction id) and padded attributes.
const HEADER_BYTES = 20;
const MAGIC_COOKIE = 0x2112_a442;
const BINDING_REQUEST = 0x0001;
const BINDING_SUCCESS = 0x0101;
const BINDING_ERROR = 0x0111;
const ERROR_CODE = 0x0009;
const UNKNOWN_ATTRIBUTES = 0x000a;
const XOR_MAPPED_ADDRESS = 0x0020;
const FINGERPRINT = 0x8028;
const FINGERPRINT_BYTES = 8;
const FINGERPRINT_XOR = 0x5354_554e;
const IPV4 = 0x01;
/** Attributes below this must be understood or refused; above, they may be passed over. */
const OPTIONAL_FROM = 0x8000;

type Request = {
  /** Cookie and transaction id, which an answer repeats. */
  readonly tail: Buffer;
  readonly hasFingerprint: boolean;
  /** Attributes that have to be understood and are not. Browsers send a server none. */
  readonly unknown: readonly number[];
};

/** What to send back to where the packet came from, or null for everything that is no binding request in order. */
export function stunAnswer(packet: Buffer, address: string, port: number): Buffer | null {
  if (!isIPv4(address)) return null;
  const request = parseRequest(packet);
  if (request === null) return null;
  return request.unknown.length > 0
    ? message(BINDING_ERROR, request, [
        attribute(ERROR_CODE, Buffer.from([0, 0, 4, 20])),
        attribute(UNKNOWN_ATTRIBUTES, Buffer.from(request.unknown.flatMap((type) => [type >> 8, type & 0xff]))),
      ])
    : message(BINDING_SUCCESS, request, [attribute(XOR_MAPPED_ADDRESS, xorMapped(address, port))]);
}

function parseRequest(packet: Buffer): Request | null {
  if (packet.length < HEADER_BYTES || packet.readUInt16BE(0) !== BINDING_REQUEST) return null;
  const rest = packet.readUInt16BE(2);
  if (rest % 4 !== 0 || rest !== packet.length - HEADER_BYTES || packet.readUInt32BE(4) !== MAGIC_COOKIE) return null;
  const unknown: number[] = [];
  for (let at = HEADER_BYTES; at < packet.length; ) {
    const type = packet.readUInt16BE(at);
    const length = packet.readUInt16BE(at + 2);
    const next = at + 4 + padded(length);
    if (next > packet.length) return null;
    if (type === FINGERPRINT) {
      // It is the last one and says that the bytes before it are as they were sent.
      const isRight = length === 4 && next === packet.length && packet.readUInt32BE(at + 4) === fingerprint(packet, at);
      return isRight ? { tail: packet.subarray(4, HEADER_BYTES), hasFingerprint: true, unknown } : null;
    }
    if (type < OPTIONAL_FROM && !unknown.includes(type)) unknown.push(type);
    at = next;
  }
  return { tail: packet.subarray(4, HEADER_BYTES), hasFingerprint: false, unknown };
}

/** Headers count the fingerprint in their length before it is made. */
function message(type: number, request: Request, attributes: readonly Buffer[]): Buffer {
  const length = attributes.reduce((sum, { length }) => sum + length, request.hasFingerprint ? FINGERPRINT_BYTES : 0);
  const body = Buffer.concat([words(type, length), request.tail, ...attributes]);
  if (!request.hasFingerprint) return body;
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(fingerprint(body, body.length));
  return Buffer.concat([body, attribute(FINGERPRINT, sum)]);
}

function attribute(type: number, value: Buffer): Buffer {
  return Buffer.concat([words(type, value.length), value, Buffer.alloc(padded(value.length) - value.length)]);
}

/** Port and address under the cookie, so that no router that rewrites addresses in packets finds them. */
function xorMapped(address: string, port: number): Buffer {
  const value = Buffer.from([0, IPV4, 0, 0, ...address.split('.').map(Number)]);
  value.writeUInt16BE(port ^ (MAGIC_COOKIE >>> 16), 2);
  value.writeUInt32BE((value.readUInt32BE(4) ^ MAGIC_COOKIE) >>> 0, 4);
  return value;
}

function words(first: number, second: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16BE(first, 0);
  bytes.writeUInt16BE(second, 2);
  return bytes;
}

const fingerprint = (packet: Buffer, end: number): number => (crc32(packet.subarray(0, end)) ^ FINGERPRINT_XOR) >>> 0;

const padded = (length: number): number => Math.ceil(length / 4) * 4;
