import type { Viewer } from '../kernel/game.ts';
import { RING_MOST_BYTES, RING_MS } from '../protocol/limits.ts';
import type { Answer, View } from '../protocol/messages.ts';
import { OLDEST, type ProtocolVersion } from '../protocol/version.ts';
import type { Evening } from './evening.ts';
import { randomHex } from './randomHex.ts';

/** Frames whose checksums can still be compared. */
const FRAMES_KEPT = 32;

/** What a session was shown at one frame. */
export type Shown = { readonly seq: number; readonly everyone: View; readonly only: View };

/** A frame as it was sent. */
export type SentFrame = { readonly seq: number; readonly bytes: Uint8Array; readonly at: number };

/** When somebody was last heard before an absence, and in what evening. */
export type Absence = { readonly since: number; readonly heardIn: Evening; readonly seq: number };

/** A frame that asked for an acknowledgement and has none. */
export type Unacked = { readonly seq: number; readonly bytes: Uint8Array; sentAt: number; tries: number };

/**
 * Somebody who said hello, and what they were shown. It outlives links: a phone that comes back at once, or climbs to a better
 * rung, goes on where it was. Sessions are the worker's; the links' bytes are the main thread's.
 */
export type Session = {
  /** What a phone names to go on with it. */
  readonly id: string;
  /** The session its page had before, as the page said: whoever names that one again is the same page. */
  before: string | null;
  /** The link's id; null while it has none. */
  link: string | null;
  readonly openedAt: number;
  readonly nonce: Uint8Array;
  stage: 'new' | 'greeted';
  viewer: Viewer;
  /** The form of the protocol both speak. */
  version: ProtocolVersion;
  /** The resume token it came with or was given; in memory only. */
  token: string | null;
  lastHeard: number;
  rttMs: number;
  /** Frames are numbered 1, 2, 3 without holes within a session. */
  seq: number;
  shown: Shown[];
  /** The last frames as they were sent, for whoever comes back within moments. */
  ring: SentFrame[];
  ringBytes: number;
  unacked: Unacked[];
  /** Frames went unacknowledged; until one is acknowledged again. */
  unstable: boolean;
  /** Answers for its next frame. */
  answers: Answer[];
  /** Nothing is sent until it speaks again; then a fresh view. */
  silent: boolean;
  /** The evening when it was last heard: what came after, it may have missed. */
  heardIn: Evening | null;
  /**
   * An absence it was told of in the frame `seq`. Until it has said that it applied that one, it may have given up the link the
   * news went over, and is told again over the next.
   */
  absence: Absence | null;
  /** Sent to it so far. */
  bytes: number;
  garbage: number;
  /** When it last got a whole view because it had drifted. */
  freshAt: number;
};

export const newSession = (link: string, nonce: Uint8Array, now: number): Session => ({
  id: randomHex(8),
  before: null,
  link,
  openedAt: now,
  nonce,
  stage: 'new',
  viewer: { kind: 'spectator' },
  version: OLDEST,
  token: null,
  lastHeard: now,
  rttMs: 0,
  seq: 0,
  shown: [],
  ring: [],
  ringBytes: 0,
  unacked: [],
  unstable: false,
  answers: [],
  silent: false,
  heardIn: null,
  absence: null,
  bytes: 0,
  garbage: 0,
  freshAt: Number.NEGATIVE_INFINITY,
});

export const lastShown = (session: Session): Shown | null => session.shown.at(-1) ?? null;

export function remember(session: Session, shown: Shown): void {
  session.shown.push(shown);
  if (session.shown.length > FRAMES_KEPT) session.shown.shift();
}

/** Keeps a frame for a while; what is too old or too much goes first. */
export function keep(session: Session, frame: SentFrame): void {
  session.ring.push(frame);
  session.ringBytes += frame.bytes.length;
  for (let oldest = session.ring[0]; oldest; oldest = session.ring[0]) {
    if (frame.at - oldest.at <= RING_MS && session.ringBytes <= RING_MOST_BYTES) break;
    session.ringBytes -= oldest.bytes.length;
    session.ring.shift();
  }
}

/** What was sent so far is not sent again. */
export function forget(session: Session): void {
  session.ring = [];
  session.ringBytes = 0;
}

/** The frames after `seq`, in order; null when they are no longer all there. */
export function framesAfter(session: Session, seq: number): readonly SentFrame[] | null {
  if (seq > session.seq || seq < 1) return null;
  const frames = session.ring.filter((frame) => frame.seq > seq);
  return frames.length === session.seq - seq ? frames : null;
}
