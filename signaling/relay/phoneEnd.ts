import type { WebSocket } from 'ws';
import type { Limits } from '../limits.ts';
import { Bucket } from '../rateLimit.ts';
import type { Closing } from './closing.ts';
import { SocketEnd } from './end.ts';
import { type Waiting, Way } from './waiting.ts';

type Parts = {
  readonly socket: WebSocket;
  readonly limits: Limits;
  readonly waiting: Waiting;
  /** Says what becomes of it, or nothing. */
  readonly onFrame: (body: Buffer) => void;
  readonly onSlow: (isSlow: boolean) => void;
  readonly onOver: (why: Closing | null) => void;
};

/** A phone's link to one host: its socket, its rates in both directions, and what waits on either. */
export class PhoneEnd {
  readonly toHost: Way;
  readonly #end: SocketEnd;
  readonly #toPhone: Way;
  readonly #parts: Parts;
  readonly #fromPhone: Rate;
  readonly #fromHost: Rate;
  #spokeAt = performance.now();
  #isSlow = false;

  constructor(parts: Parts) {
    const { limits } = parts;
    this.#parts = parts;
    this.toHost = new Way(limits.relayWaitingToHostBytes);
    this.#toPhone = new Way(limits.relayWaitingToPhoneBytes);
    this.#fromPhone = new Rate(
      [limits.relayPhoneFramesBurst, limits.relayPhoneFramesPerSecond],
      [limits.relayPhoneBytesBurst, limits.relayPhoneBytesPerSecond],
    );
    this.#fromHost = new Rate(
      [limits.relayLinkFramesBurst, limits.relayLinkFramesPerSecond],
      [limits.relayLinkBytesBurst, limits.relayLinkBytesPerSecond],
    );
    this.#end = new SocketEnd({ ...parts, onFrame: (body) => this.#heard(body) });
  }

  end(why: Closing): void {
    this.#end.end(why);
  }

  /** A frame of the host's. */
  send(body: Buffer): void {
    if (this.#end.isOver) return;
    const { limits, waiting } = this.#parts;
    if (!this.#fromHost.take(body.length)) return this.end('too-much');
    // What waits already: one large frame is no sign of a bad line.
    if (!this.#isSlow && this.#toPhone.waitingBytes > limits.relaySlowBytes) this.#become(true);
    // A copy: what waits would otherwise hold the whole piece of the host's stream that it came in.
    const isTaken = waiting.send(this.#end.socket, Buffer.from(body), this.#toPhone, () => this.#left());
    if (!isTaken) this.end('too-slow');
  }

  check(now: number): void {
    if (now - this.#spokeAt > this.#parts.limits.relayIdleMs) this.end('idle');
    else this.#end.check(now);
  }

  #heard(body: Buffer): void {
    this.#spokeAt = performance.now();
    if (body.length === 0) this.end('malformed');
    else if (!this.#fromPhone.take(body.length)) this.end('too-much');
    else this.#parts.onFrame(body);
  }

  #left(): void {
    if (this.#isSlow && this.#toPhone.waitingBytes <= this.#parts.limits.relaySlowBytes / 4) this.#become(false);
  }

  #become(isSlow: boolean): void {
    this.#isSlow = isSlow;
    if (!this.#end.isOver) this.#parts.onSlow(isSlow);
  }
}

/** Frames and bytes of one direction, each as [burst, per second]. */
export class Rate {
  readonly #frames: Bucket;
  readonly #bytes: Bucket;

  constructor(frames: readonly [number, number], bytes: readonly [number, number]) {
    const now = performance.now();
    this.#frames = new Bucket(...frames, now);
    this.#bytes = new Bucket(...bytes, now);
  }

  take(bytes: number): boolean {
    const now = performance.now();
    return this.#frames.take(1, now) && this.#bytes.take(bytes, now);
  }
}
