import type { WebSocket } from 'ws';
import type { Limits } from '../limits.ts';

/** One direction of one link, with the bytes on it that have not left this machine yet. */
export class Way {
  readonly mostBytes: number;
  waitingBytes = 0;

  constructor(mostBytes: number) {
    this.mostBytes = mostBytes;
  }
}

/** Bounds what waits for slow readers: each way by itself, and closer when all of them together hold too much. */
export class Waiting {
  readonly #limits: Limits;
  #allBytes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get bytes(): number {
    return this.#allBytes;
  }

  /** False, and nothing is sent, when too much waits on this way already. `onLeft` follows every frame that was taken. */
  send(socket: WebSocket, frame: Buffer, way: Way, onLeft?: () => void): boolean {
    const isNeed = this.#allBytes > this.#limits.relayWaitingAllBytes;
    const most = isNeed ? Math.min(way.mostBytes, this.#limits.relayWaitingInNeedBytes) : way.mostBytes;
    if (way.waitingBytes > most) return false;
    way.waitingBytes += frame.length;
    this.#allBytes += frame.length;
    // Called for a socket that is gone as well.
    socket.send(frame, () => {
      way.waitingBytes -= frame.length;
      this.#allBytes -= frame.length;
      onLeft?.();
    });
    return true;
  }
}
