import { LIMITS } from '../limits.ts';

const PEER_ID = new RegExp(`^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,${LIMITS.peerIdLength - 2}}[A-Za-z0-9])?$`);

/** The ids PeerJS accepts, without blanks and bounded. */
export const isPeerId = (value: unknown): value is string => typeof value === 'string' && PEER_ID.test(value);
