import {
  CLOSE,
  decodeHostFrame,
  encodeHostFrame,
  type HostFrame,
  KIND,
  type RelayServer,
  relayUrl,
  type SocketMaker,
} from './wire.ts';

/** The server answers a host key at once; a silent one is given up. */
const REGISTERED_WITHIN_MS = 4_000;
/** A host beats, and so does the server, twice as rarely. */
const BEAT_MS = 5_000;
/** Beats of our own without a word from the server before its socket is dead. Counted, not timed: a frozen tab has no say. */
const QUIET_BEATS_MOST = 5;

type Parts = {
  readonly server: RelayServer;
  readonly hostKey: string;
  readonly Socket: SocketMaker | undefined;
  readonly onRegistered: () => void;
  /** Frames about links, once registered. */
  readonly onFrame: (frame: HostFrame) => void;
  /** Once. `isTaken`: another tab with this key has come later, or this key is none. */
  readonly onOver: (isTaken: boolean) => void;
};

/** One socket as the host of a room: from its opening to its end. */
export class Registration {
  private readonly parts: Parts;
  private readonly socket: WebSocket;
  private readonly late: ReturnType<typeof setTimeout>;
  private beating: ReturnType<typeof setInterval> | null = null;
  private quietBeats = 0;
  private isOver = false;

  constructor(parts: Parts) {
    this.parts = parts;
    const { server, hostKey, Socket } = parts;
    this.socket = new (Socket ?? WebSocket)(relayUrl(server, 'host'));
    this.socket.binaryType = 'arraybuffer';
    this.late = setTimeout(() => this.end(false), REGISTERED_WITHIN_MS);
    this.socket.addEventListener('open', () => {
      this.write(KIND.register, 0, new TextEncoder().encode(hostKey));
    });
    this.socket.addEventListener('message', ({ data }) => this.heard(data));
    this.socket.addEventListener('close', ({ code }) => {
      this.end(code === CLOSE.replaced || code === CLOSE.notYourId);
    });
    // What went wrong is told by the close that follows.
    this.socket.addEventListener('error', () => undefined);
  }

  get buffered(): number {
    return this.socket.bufferedAmount;
  }

  write(kind: number, link = 0, body?: Uint8Array): void {
    if (!this.isOver) this.socket.send(encodeHostFrame(kind, link, body));
  }

  /** What was written before still leaves. Nothing is told. */
  stop(): void {
    this.isOver = true;
    clearTimeout(this.late);
    if (this.beating) clearInterval(this.beating);
    this.socket.close();
  }

  private heard(data: unknown): void {
    if (this.isOver) return;
    const frame = decodeHostFrame(data);
    if (!frame) return this.end(false);
    this.quietBeats = 0;
    if (frame.kind === KIND.beat) return;
    if (frame.kind !== KIND.registered) return this.parts.onFrame(frame);
    clearTimeout(this.late);
    this.beating ??= setInterval(() => this.beat(), BEAT_MS);
    this.parts.onRegistered();
  }

  private beat(): void {
    this.quietBeats += 1;
    if (this.quietBeats > QUIET_BEATS_MOST) this.end(false);
    else this.write(KIND.beat);
  }

  private end(isTaken: boolean): void {
    if (this.isOver) return;
    this.stop();
    this.parts.onOver(isTaken);
  }
}
