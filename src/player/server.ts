import type { HostAnswer } from './reconnecting.ts';

export type RoomAnswer =
  | { readonly ok: true; readonly peerId: string; readonly registered: boolean }
  | { readonly ok: false; readonly why: 'no-such-room' | 'too-many-tries' | 'no-server' };

const WITHIN_MS = 4_000;

/** Which host a code belongs to. */
export async function findRoom(code: string): Promise<RoomAnswer> {
  try {
    const response = await fetch(`/api/rooms/${encodeURIComponent(code)}`, { signal: AbortSignal.timeout(WITHIN_MS) });
    if (response.status === 404) return { ok: false, why: 'no-such-room' };
    if (response.status === 429) return { ok: false, why: 'too-many-tries' };
    const body: unknown = await response.json();
    if (
      response.ok &&
      typeof body === 'object' &&
      body !== null &&
      'peerId' in body &&
      typeof body.peerId === 'string'
    ) {
      return { ok: true, peerId: body.peerId, registered: 'registered' in body && body.registered === true };
    }
  } catch {
    // No network, no server, or something else answering: all the same to a guest.
  }
  return { ok: false, why: 'no-server' };
}

/** Whether the host is registered right now; cheap, asked once a second while it is not. */
export async function askHost(peerId: string): Promise<HostAnswer> {
  try {
    const response = await fetch(`/api/hosts/${peerId}`, { signal: AbortSignal.timeout(WITHIN_MS) });
    const body: unknown = await response.json();
    if (!response.ok || typeof body !== 'object' || body === null || !('registered' in body)) return 'no-server';
    return body.registered === true ? 'registered' : 'not-registered';
  } catch {
    return 'no-server';
  }
}

const ICE_WITHIN_MS = 1_500;

/**
 * STUN on this network, and TURN where the operator has one. A dial does not wait longer for it than it takes: without an answer
 * there is none, which a plain network does not need.
 */
export async function iceServers(peerId: string): Promise<RTCIceServer[]> {
  try {
    const response = await fetch(`/api/ice?host=${encodeURIComponent(peerId)}`, {
      signal: AbortSignal.timeout(ICE_WITHIN_MS),
    });
    const body: unknown = await response.json();
    if (!response.ok || typeof body !== 'object' || body === null || !('iceServers' in body)) return [];
    return Array.isArray(body.iceServers) ? body.iceServers.filter(isIceServer) : [];
  } catch {
    // No server, no answer in time, or something else answering: then without.
    return [];
  }
}

const isIceServer = (input: unknown): input is RTCIceServer =>
  typeof input === 'object' &&
  input !== null &&
  'urls' in input &&
  (Array.isArray(input.urls) ? input.urls : [input.urls]).every((url) => /^(stun|turns?):/.test(String(url)));
