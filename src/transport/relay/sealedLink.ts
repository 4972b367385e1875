import type { Link, LinkHandlers } from '../link.ts';
import { FastLane } from './fastLane.ts';
import type { Opener, Sealer } from './seal.ts';

/** A sealed frame's first byte. The server sees none of them. */
const WHOLE = 0;
const FAST = 1;
/** More of the same message follows at once. */
const PART = 2;
const CONFIRMS = 3;

/** The first sealed frame of each direction, and of no other place. */
export const CONFIRM = new Uint8Array([CONFIRMS]);
export const isConfirm = (plain: Uint8Array): boolean => plain.length === 1 && plain[0] === CONFIRMS;

/** A message of several frames: the protocol's largest is 200,000 bytes. */
const MESSAGE_MOST_BYTES = 262_144;

/** What brings sealed frames to the other end. */
export type Carrier = {
  write(frame: Uint8Array): void;
  /** Bytes that have not left yet. */
  buffered(): number;
  /** Above so many waiting, nothing more is queued. */
  readonly bufferMostBytes: number;
  /** Above so many waiting, a lossy message is skipped: an old one is worth nothing. */
  readonly fastBufferMostBytes: number;
  /** The largest piece of a message that one frame may hold. */
  readonly pieceBytes: number;
  /** Ends this link after what was written. Not called once the carrier itself has told of the end. */
  hangUp(): void;
};

type Parts = { readonly id: string; readonly sealer: Sealer; readonly opener: Opener; readonly carrier: Carrier };

/** Messages over sealed frames. Reliable and lossy ones share the frames and their count. */
export class SealedLink {
  readonly link: Link;
  /** The way to the other end is full: lossy messages wait for nobody. */
  isSlow = false;
  private readonly parts: Parts;
  private readonly handlers: LinkHandlers;
  private readonly lane = new FastLane();
  private isOver = false;
  private begun: Uint8Array[] = [];
  private begunBytes = 0;

  constructor(parts: Parts, handlersOf: (link: Link) => LinkHandlers) {
    this.parts = parts;
    this.link = {
      id: parts.id,
      send: (bytes) => this.send(bytes),
      sendFast: (bytes) => this.sendFast(bytes),
      close: () => this.close(),
      buffered: () => parts.carrier.buffered(),
      rung: () => 'relay',
    };
    this.handlers = handlersOf(this.link);
  }

  /** A frame has come. One that does not open, or says what no end of ours says, ends the link. */
  take(frame: Uint8Array): void {
    if (this.isOver) return;
    const plain = this.parts.opener.open(frame);
    if (!plain || !this.heard(plain[0], plain.subarray(1))) this.close();
  }

  /** The carrier is gone. */
  ended(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.handlers.onClosed();
  }

  private heard(kind: number | undefined, bytes: Uint8Array): boolean {
    if (kind === FAST && this.begun.length === 0) {
      this.handlers.onBytes(bytes, true);
      return true;
    }
    if (kind !== WHOLE && kind !== PART) return false;
    this.begunBytes += bytes.length;
    if (this.begunBytes > MESSAGE_MOST_BYTES || (kind === PART && bytes.length === 0)) return false;
    this.begun.push(bytes);
    if (kind === PART) return true;
    const message = this.begun.length === 1 ? bytes : joined(this.begun, this.begunBytes);
    this.begun = [];
    this.begunBytes = 0;
    this.handlers.onBytes(message, false);
    return true;
  }

  private send(bytes: Uint8Array): void {
    const { carrier } = this.parts;
    if (bytes.length > MESSAGE_MOST_BYTES) throw new RangeError(`a message of ${bytes.length} bytes`);
    if (this.isOver || carrier.buffered() > carrier.bufferMostBytes) return;
    let at = 0;
    for (; bytes.length - at > carrier.pieceBytes; at += carrier.pieceBytes) {
      this.write(PART, bytes.subarray(at, at + carrier.pieceBytes));
    }
    this.write(WHOLE, bytes.subarray(at));
  }

  private sendFast(bytes: Uint8Array): void {
    const { carrier } = this.parts;
    if (this.isOver || this.isSlow || carrier.buffered() > carrier.fastBufferMostBytes) return;
    if (this.lane.take(performance.now())) this.write(FAST, bytes);
  }

  private write(kind: number, bytes: Uint8Array): void {
    const plain = new Uint8Array(1 + bytes.length);
    plain[0] = kind;
    plain.set(bytes, 1);
    this.parts.carrier.write(this.parts.sealer.seal(plain));
  }

  private close(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.parts.carrier.hangUp();
    // Never inside the call that closes.
    queueMicrotask(() => this.handlers.onClosed());
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
