import { createHash, timingSafeEqual } from 'node:crypto';
import { LIMITS } from './limits.ts';

/**
 * A host proves its room with a host key only it knows; its peer id is `h-` and the first 16 bytes of the key's SHA-256
 * in hex. So a claim is checked without memory, and a restart gives nobody else the room.
 */
export const HOST_ID_PREFIX = 'h-';
const HOST_ID = /^h-[0-9a-f]{32}$/;
const HOST_KEY = new RegExp(`^[A-Za-z0-9_-]{${LIMITS.hostKeyMinLength},${LIMITS.hostKeyMaxLength}}$`);

export const isHostId = (text: unknown): text is string => typeof text === 'string' && HOST_ID.test(text);

/** Null when the text cannot be a host key. */
export function hostIdOf(hostKey: unknown): string | null {
  if (typeof hostKey !== 'string' || !HOST_KEY.test(hostKey)) return null;
  return HOST_ID_PREFIX + createHash('sha256').update(hostKey, 'utf8').digest('hex').slice(0, 32);
}

export function provesHostId(hostKey: unknown, peerId: string): boolean {
  const derived = hostIdOf(hostKey);
  return (
    derived !== null && derived.length === peerId.length && timingSafeEqual(Buffer.from(derived), Buffer.from(peerId))
  );
}
