import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What proves knowledge of the room's secret without sending it: HMAC-SHA256 over the host's nonce. Pure JS: works on plain http. */
export const proofOf = (secret: string, nonce: Uint8Array): Uint8Array => hmac(sha256, utf8ToBytes(secret), nonce);

/** What the log keeps of a resume token. */
export const hashOf = (token: string): string => bytesToHex(sha256(utf8ToBytes(token)));

/** Compares without telling by its time where they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] as number) ^ (b[i] as number);
  return difference === 0;
}
