/**
 * How bytes move between a player and the host. A link has a reliable ordered channel and a lossy one; what the bytes mean
 * is the protocol's. Rungs differ in how they open; games cannot tell them apart.
 */
/** What carries a link: within one page, directly, through a TURN server, or through our own server's relay. */
export type Rung = 'memory' | 'direct' | 'turn' | 'relay';

export type Link = {
  /** Unique on this side. */
  readonly id: string;
  /** Reliable, ordered. Bytes sent on a closed link are dropped. */
  send(bytes: Uint8Array): void;
  /** Lossy, unordered; at most 1,100 bytes. Falls back to the reliable channel while the lossy one is not open. */
  sendFast(bytes: Uint8Array): void;
  /** Ends the link. What was sent just before still has a moment to leave. */
  close(): void;
  /** Bytes waiting to leave. */
  buffered(): number;
  /** For lamps and words only; nothing else may ask. A direct link may turn out to be a TURN server's a moment after it opened. */
  rung(): Rung;
};

export type LinkHandlers = {
  onBytes(bytes: Uint8Array, fast: boolean): void;
  /** Once, however the link ended. */
  onClosed(): void;
};

/** Whether newcomers can reach the host right now. Open links do not depend on it. */
export type HostStatus = 'starting' | 'registered' | 'unregistered' | 'id-taken' | 'stopped';

/** The host's side: takes links as they come. */
export interface HostTransport {
  start(handlers: { onLink(link: Link): LinkHandlers; onStatus(status: HostStatus): void }): void;
  stop(): void;
}

/** Why no link came about. */
export type DialFailure = 'no-server' | 'no-host' | 'timeout' | 'unsupported' | 'aborted';

export class DialError extends Error {
  override readonly name = 'DialError';
  readonly failure: DialFailure;
  constructor(failure: DialFailure, cause?: unknown) {
    super(`no link: ${failure}`, { cause });
    this.failure = failure;
  }
}

/** The player's side. */
export interface Dialer {
  /** Rejects with DialError. `onLink` is called before the first bytes arrive. */
  dial(onLink: (link: Link) => LinkHandlers, signal: AbortSignal): Promise<Link>;
}

/** Channel ids 100 to 103 are ours; PeerJS's own count up from 0 in twos. */
export const FAST_CHANNEL_ID = 100;
export const LABEL = 'ctl';
