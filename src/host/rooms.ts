import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The host's peer id: `h-` and a hash of its key, so that the server can check a claim without memory. */
export const peerIdOf = (hostKey: string): string => `h-${bytesToHex(sha256(utf8ToBytes(hostKey)).slice(0, 16))}`;

export type CodeAnswer =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly why: 'unreachable' | 'refused' };

/** Reserves a room code, or gets back the one this key had. */
export async function reserveCode(hostKey: string, code?: string): Promise<CodeAnswer> {
  try {
    const response = await fetch('/api/rooms', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(code ? { hostKey, code } : { hostKey }),
      signal: AbortSignal.timeout(5_000),
    });
    const body: unknown = await response.json();
    const given = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
    if (response.ok && typeof given === 'string' && /^[A-Z]{4}$/.test(given)) return { ok: true, code: given };
    return { ok: false, why: 'refused' };
  } catch {
    // No server, or something else answering in its place.
    return { ok: false, why: 'unreachable' };
  }
}

/** Gives the code back at the end of the evening; it would expire by itself, so a failure costs nothing. */
export async function releaseCode(hostKey: string, code: string): Promise<void> {
  await fetch(`/api/rooms/${code}`, {
    method: 'DELETE',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ hostKey }),
  }).catch(() => undefined);
}
