import { HOST_ID_PREFIX, isHostId, provesHostId } from '../hostKey.ts';
import { LIMITS } from '../limits.ts';
import { isPeerId } from './peerId.ts';

/** PeerJS's own default; it keeps nobody out and is not meant to. */
export const PEER_KEY = 'peerjs';
const TOKEN = new RegExp(`^[A-Za-z0-9_.-]{1,${LIMITS.tokenLength}}$`);

export type Admission =
  | { readonly ok: true; readonly id: string; readonly token: string }
  | { readonly ok: false; readonly status: 400 | 403; readonly code: 'bad-input' | 'not-your-id' };

/**
 * Whether a socket may have the id it asks for. A host's id takes the host key as its token; any other id belongs to
 * whoever holds the token it was first registered with (PeerServer's rule).
 */
export function admit(query: URLSearchParams): Admission {
  // PeerServer reads the last of several equal names; so do we, or somebody is checked as one id and registered as another.
  const { id, token, key } = Object.fromEntries(query.entries());
  if (!isPeerId(id) || token === undefined || !TOKEN.test(token) || key !== PEER_KEY) {
    return { ok: false, status: 400, code: 'bad-input' };
  }
  if (id.startsWith(HOST_ID_PREFIX) && !(isHostId(id) && provesHostId(token, id))) {
    return { ok: false, status: 403, code: 'not-your-id' };
  }
  return { ok: true, id, token };
}
