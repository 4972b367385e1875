import { type Random, randomFor } from '../../../kernel/random.ts';

let device: Random = randomFor(0, 0);

/**
 * The device's own randomness (secrets, tokens, ids of sessions), drawn from a seed: an evening that failed fails again. Whoever
 * imports this first gives it to every library that asks `crypto` at its own start.
 */
export function reseed(seed: number): void {
  device = randomFor(seed, 77);
}

function fill<T extends ArrayBufferView>(array: T): T {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let i = 0; i < bytes.length; i++) bytes[i] = device.int(0, 255);
  return array;
}
Object.defineProperty(globalThis.crypto, 'getRandomValues', { value: fill, configurable: true });
