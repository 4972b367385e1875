import * as v from 'valibot';
import { decodeHostMessage, decodePlayerMessage, firstField } from './codec.ts';
import { DEPTH_MOST, HOST_MESSAGE_MOST_BYTES, PLAYER_MESSAGE_MOST_BYTES } from './limits.ts';
import { GOODBYES, type HostMessage, type PlayerMessage } from './messages.ts';
import { isPrototypeKey } from './values.ts';
import type { ProtocolVersion } from './version.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const bytes = (length: number) =>
  v.custom<Uint8Array>((input) => input instanceof Uint8Array && input.length === length);
const someBytes = v.custom<Uint8Array>((input) => input instanceof Uint8Array);
const missedFact = v.strictObject({
  what: v.picklist(['words', 'lines', 'rounds', 'points']),
  count: finite,
  team: v.nullable(text(40)),
});
const protocol = v.strictObject({ major: whole, minor: whole });

const playerMessage = v.variant('type', [
  v.strictObject({
    type: v.literal('hello'),
    protocol,
    build: text(64),
    dictionary: text(64),
    token: v.nullable(text(64)),
    burned: v.pipe(v.array(text(64)), v.maxLength(16)),
    proof: v.nullable(bytes(32)),
    code: v.nullable(text(8)),
    resume: v.nullable(v.strictObject({ session: text(40), seq: whole })),
  }),
  v.strictObject({ type: v.literal('join'), id, name: text(200), animal: text(40), colour: text(24) }),
  v.strictObject({ type: v.literal('command'), id, scope: v.picklist(['room', 'game']), command: v.unknown() }),
  v.strictObject({
    type: v.literal('ping'),
    sent: finite,
    seen: whole,
    sums: v.nullable(v.tuple([whole, whole])),
    rttMs: v.pipe(finite, v.minValue(0), v.maxValue(600_000)),
  }),
  v.strictObject({ type: v.literal('react'), command: v.unknown() }),
  v.strictObject({ type: v.literal('bye') }),
  v.strictObject({ type: v.literal('ack'), seq: whole }),
  v.strictObject({ type: v.literal('pad'), pad: text(80), incarnation: text(40), bytes: someBytes }),
]);

const time = v.strictObject({ play: finite, wall: finite, running: v.boolean() });
const hostMessage = v.variant('type', [
  v.strictObject({
    type: v.literal('challenge'),
    protocol,
    build: text(64),
    nonce: bytes(16),
    room: text(64),
    epoch: whole,
  }),
  v.strictObject({
    type: v.literal('welcome'),
    epoch: whole,
    version: whole,
    seq: whole,
    time,
    dictionary: v.nullable(v.pipe(v.array(text(64)), v.maxLength(2_000))),
    everyone: v.unknown(),
    only: v.unknown(),
    session: v.nullable(text(40)),
    missed: v.nullable(v.strictObject({ awayMs: finite, facts: v.pipe(v.array(missedFact), v.maxLength(20)) })),
  }),
  v.strictObject({ type: v.literal('seated'), seat: id, token: text(64) }),
  v.strictObject({
    type: v.literal('frame'),
    seq: whole,
    version: whole,
    time: v.nullable(time),
    everyone: v.unknown(),
    only: v.unknown(),
    moments: v.array(v.unknown()),
    answers: v.array(v.strictObject({ id, reason: v.nullable(text(64)) })),
    ack: v.nullable(v.boolean()),
    epoch: v.nullable(whole),
  }),
  v.strictObject({ type: v.literal('draft'), ask: text(80), text: text(20_000) }),
  v.strictObject({ type: v.literal('pong'), sent: finite, time, unstable: v.nullable(v.boolean()) }),
  v.strictObject({ type: v.literal('goodbye'), reason: v.picklist(GOODBYES) }),
  v.strictObject({ type: v.literal('resumed'), session: text(40), seq: whole, time, awayMs: finite }),
  v.strictObject({
    type: v.literal('pad'),
    pad: text(80),
    incarnation: text(40),
    what: v.picklist(['opened', 'bytes', 'closed']),
    kind: v.nullable(v.picklist(['lines', 'wall'])),
    lines: v.nullable(whole),
    topic: v.nullable(text(80)),
    bytes: v.nullable(someBytes),
  }),
]);

/** Nested no deeper than any of ours, and no key that reaches a prototype. */
function harmless(value: unknown, depth = 0): boolean {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return true;
  if (depth >= DEPTH_MOST) return false;
  if (Array.isArray(value)) return value.every((item) => harmless(item, depth + 1));
  return Object.entries(value).every(([key, item]) => !isPrototypeKey(key) && harmless(item, depth + 1));
}

/** A message of a player from untrusted bytes, or null. `most`: the limit in force for this connection. */
export function parsePlayerMessage(data: Uint8Array, most = PLAYER_MESSAGE_MOST_BYTES): PlayerMessage | null {
  if (data.length === 0 || data.length > most) return null;
  const fields = decodePlayerMessage(data);
  if (!fields || !harmless(fields)) return null;
  const result = v.safeParse(playerMessage, fields);
  return result.success ? (result.output as PlayerMessage) : null;
}

/** The version a hello begins with, whatever form the rest of it has; null for anything that is no hello. */
export function protocolOfHello(data: Uint8Array): ProtocolVersion | null {
  if (data[0] !== 0 || data.length > PLAYER_MESSAGE_MOST_BYTES) return null;
  const result = v.safeParse(protocol, firstField(data));
  return result.success ? result.output : null;
}

/** A message of the host; not trusted either, since whoever answers at its address may not be the host. */
export function parseHostMessage(data: Uint8Array): HostMessage | null {
  if (data.length === 0 || data.length > HOST_MESSAGE_MOST_BYTES) return null;
  const fields = decodeHostMessage(data);
  if (!fields) return null;
  const result = v.safeParse(hostMessage, fields);
  return result.success ? (result.output as HostMessage) : null;
}
