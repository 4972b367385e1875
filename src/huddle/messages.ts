/** What host and phones say about shared documents; who carries it wraps it in messages of its own. */

export type Opened = {
  readonly type: 'opened';
  readonly pad: string;
  /** A document's life. Bytes of another one are dropped, and another one means: begin anew with this state. */
  readonly incarnation: string;
  readonly kind: 'lines' | 'wall';
  /** Lines of a pad; 0 of a wall. */
  readonly lines: number;
  /** The capability by which this team's phones find each other directly; null: through the host only. */
  readonly topic: string | null;
  /** The whole document as one update. */
  readonly state: Uint8Array;
};

/** Both ways. `wire.ts` says what the bytes are. */
export type HuddleBytes = {
  readonly type: 'bytes';
  readonly pad: string;
  readonly incarnation: string;
  readonly bytes: Uint8Array;
};

export type Closed = { readonly type: 'closed'; readonly pad: string };

export type ToPhone = Opened | HuddleBytes | Closed;

/** Timers from outside, so that tests move time. */
export type Timers = { set(fn: () => void, ms: number): unknown; clear(timer: unknown): void };
