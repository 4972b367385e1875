import type { Viewer } from '../kernel/game.ts';
import type { Answer, View } from '../protocol/messages.ts';

/** Frames whose checksums can still be compared. */
const FRAMES_KEPT = 32;

/** What a session was shown at one frame. */
export type Shown = { readonly seq: number; readonly everyone: View; readonly only: View };

/**
 * One link that said hello: who looks through it, and what it was shown. A union by stage: only a greeted session has a viewer.
 * Sessions are the worker's; the links' bytes are the main thread's.
 */
export type Session = {
  /** The link's id. */
  readonly link: string;
  readonly openedAt: number;
  readonly nonce: Uint8Array;
  stage: 'new' | 'greeted';
  viewer: Viewer;
  /** The resume token it came with or was given; in memory only. */
  token: string | null;
  lastHeard: number;
  rttMs: number;
  /** Frames are numbered 1, 2, 3 without holes within a session. */
  seq: number;
  shown: Shown[];
  /** Answers for its next frame. */
  answers: Answer[];
  /** Nothing is sent until it speaks again; then a fresh view. */
  silent: boolean;
  /** Sent to it so far. */
  bytes: number;
  garbage: number;
  divergences: number;
};

export const newSession = (link: string, nonce: Uint8Array, now: number): Session => ({
  link,
  openedAt: now,
  nonce,
  stage: 'new',
  viewer: { kind: 'spectator' },
  token: null,
  lastHeard: now,
  rttMs: 0,
  seq: 0,
  shown: [],
  answers: [],
  silent: false,
  bytes: 0,
  garbage: 0,
  divergences: 0,
});

export const lastShown = (session: Session): Shown | null => session.shown.at(-1) ?? null;

export function remember(session: Session, shown: Shown): void {
  session.shown.push(shown);
  if (session.shown.length > FRAMES_KEPT) session.shown.shift();
}
