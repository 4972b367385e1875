import { encode } from '@msgpack/msgpack';
import type { Random } from '../../src/kernel/random.ts';

/** Bytes that break parsers more often than others. */
const EDGES = [0, 1, 2, 3, 0x7f, 0x80, 0x90, 0xc0, 0xc1, 0xc4, 0xc7, 0xd9, 0xdc, 0xdd, 0xdf, 0xfe, 0xff] as const;
const TEXTS = [
  '',
  'a',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '🐧',
  '\ud800',
  '\u0000',
  '\u202e',
  'x'.repeat(300),
  'Ünlü',
  '-0',
  'null',
  '{"a":1}',
  '1e999',
] as const;
const NUMBERS = [
  0,
  1,
  -1,
  0.5,
  255,
  65_536,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  1e308,
  Number.NaN,
  Infinity,
] as const;

export const randomBytes = (random: Random, most: number): Uint8Array => {
  const bytes = new Uint8Array(random.int(0, most));
  for (let i = 0; i < bytes.length; i++) bytes[i] = random.unit() < 0.3 ? random.pick(EDGES) : random.int(0, 255);
  return bytes;
};

/** Any value, with the keys a prototype is reached by among others. `words`: keys and texts that mean something here. */
export function randomValue(random: Random, words: readonly string[], depth = 4): unknown {
  const dice = random.unit();
  const text = () => (words.length > 0 && random.unit() < 0.6 ? random.pick(words) : random.pick(TEXTS));
  if (depth > 0 && dice < 0.2)
    return Array.from({ length: random.int(0, 6) }, () => randomValue(random, words, depth - 1));
  if (depth > 0 && dice < 0.45) {
    const entries = Array.from({ length: random.int(0, 6) }, () => [text(), randomValue(random, words, depth - 1)]);
    return Object.fromEntries(entries);
  }
  if (dice < 0.7) return text();
  if (dice < 0.85) return random.unit() < 0.5 ? random.pick(NUMBERS) : random.int(-10, 1_000);
  if (dice < 0.9) return random.unit() < 0.5;
  if (dice < 0.95) return randomBytes(random, 40);
  return null;
}

/** A good one, spoiled: bytes changed, cut off, taken out, put in, another one's tail behind it. */
export function spoiled(random: Random, good: readonly Uint8Array[], most: number): Uint8Array {
  let bytes: Uint8Array = random.pick(good).slice();
  for (let i = random.int(1, 4); i > 0; i--) {
    const at = random.int(0, Math.max(0, bytes.length - 1));
    const dice = random.unit();
    if (dice < 0.4 && bytes.length > 0) bytes[at] = random.unit() < 0.5 ? random.pick(EDGES) : random.int(0, 255);
    else if (dice < 0.5 && bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(0, 7));
    else if (dice < 0.65) bytes = bytes.slice(0, at);
    else if (dice < 0.8) bytes = joined(bytes.slice(0, at), randomBytes(random, 12), bytes.slice(at));
    else if (dice < 0.9) bytes = joined(bytes.slice(0, at), bytes.slice(Math.min(bytes.length, at + random.int(1, 9))));
    else bytes = joined(bytes.slice(0, at), random.pick(good).slice(random.int(0, 20)));
  }
  return bytes.slice(0, most);
}

/** A message's type and fields, each any value at all; now and then lists in lists, as deep as fits. */
export function packed(random: Random, types: number, words: readonly string[], most: number): Uint8Array {
  if (random.unit() < 0.01) return joined(Uint8Array.of(random.int(0, types)), nested(random, random.int(1, most - 2)));
  const fields = Array.from({ length: random.int(0, 12) }, () => encode(randomValue(random, words)));
  return joined(Uint8Array.of(random.int(0, types)), ...fields).slice(0, most);
}

const nested = (random: Random, depth: number): Uint8Array =>
  new Uint8Array(depth).fill(random.unit() < 0.5 ? 0x91 : 0x81);

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export const fromHex = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

/** A text made of lines, words and stray characters; spoiled JSON among them. */
export function randomText(random: Random, good: readonly string[], most: number): string {
  const dice = random.unit();
  if (dice < 0.5 && good.length > 0) {
    const text = random.pick(good);
    const at = random.int(0, text.length);
    const put = random.unit() < 0.5 ? random.pick(TEXTS) : String.fromCharCode(random.int(0, 0xffff));
    return (text.slice(0, at) + put + text.slice(at + random.int(0, 5))).slice(0, most);
  }
  if (dice < 0.6) return random.pick(['[', '{"a":', '(', 'a ', '\n', '\u0301', '🐧']).repeat(random.int(0, most / 6));
  return Array.from({ length: random.int(0, 30) }, () => random.pick(TEXTS)).join(random.pick(['\n', '\r\n', ' ', '']));
}
