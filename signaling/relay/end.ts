import { type RawData, WebSocket } from 'ws';
import type { Limits } from '../limits.ts';
import { CLOSING, type Closing } from './closing.ts';

type Parts = {
  readonly socket: WebSocket;
  readonly limits: Limits;
  readonly onFrame: (frame: Buffer) => void;
  /** Once, however it ended; `why` is ours, or null when the page hung up or its socket died. */
  readonly onOver: (why: Closing | null) => void;
};

/** One web socket of a page, until it is over: nothing is heard of it afterwards, however long its closing takes. */
export class SocketEnd {
  readonly socket: WebSocket;
  readonly #parts: Parts;
  #isOver = false;
  #heardAt = performance.now();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.socket = parts.socket;
    // A frame that is too large or no web socket frame ends the socket by itself, and is told by its close.
    this.socket.on('error', () => undefined);
    this.socket.on('close', () => this.#over(null));
    this.socket.on('pong', () => {
      this.#heardAt = performance.now();
    });
    this.socket.on('message', (data: RawData, isBinary: boolean) => {
      if (this.#isOver) return;
      this.#heardAt = performance.now();
      if (isBinary && Buffer.isBuffer(data)) parts.onFrame(data);
      else this.end('malformed');
    });
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Asks for a sign of life, and ends a socket that has given none for too long. */
  check(now: number): void {
    if (now - this.#heardAt > this.#parts.limits.relaySilentMs) this.end('too-slow');
    else if (this.socket.readyState === WebSocket.OPEN) this.socket.ping();
  }

  end(why: Closing): void {
    if (this.#isOver) return;
    // Behind so much that waits a close would wait too.
    if (why === 'too-slow') this.socket.terminate();
    else {
      this.socket.close(CLOSING[why], why);
      setTimeout(() => this.socket.terminate(), this.#parts.limits.relayCloseMs).unref();
    }
    this.#over(why);
  }

  #over(why: Closing | null): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#parts.onOver(why);
  }
}
