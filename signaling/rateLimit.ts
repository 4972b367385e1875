import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export type Taken = { readonly ok: true } | { readonly ok: false; readonly retryAfterMs: number };

/** So many of something a window and key; forgotten keys cost nothing. */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;
  readonly #points: number;

  constructor(points: number, windowMs: number) {
    this.#points = points;
    this.#limiter = new RateLimiterMemory({ points, duration: windowMs / 1000 });
  }

  async take(key: string): Promise<Taken> {
    try {
      await this.#limiter.consume(key);
      return { ok: true };
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return { ok: false, retryAfterMs: Math.max(1, refusal.msBeforeNext) };
      throw refusal;
    }
  }

  /** Whether the key has used up its window, without using anything. */
  async spent(key: string): Promise<Taken> {
    const state = await this.#limiter.get(key);
    if (state === null || state.consumedPoints < this.#points) return { ok: true };
    return { ok: false, retryAfterMs: Math.max(1, state.msBeforeNext) };
  }
}

/** Synchronous and for one socket, where a promise a frame would be too late: the frames behind it are already read. */
export class Bucket {
  #level: number;
  #at: number;
  readonly #burst: number;
  readonly #perSecond: number;

  constructor(burst: number, perSecond: number, now: number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#level = burst;
    this.#at = now;
  }

  take(amount: number, now: number): boolean {
    this.#level = Math.min(this.#burst, this.#level + ((now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
    if (amount > this.#level) return false;
    this.#level -= amount;
    return true;
  }
}
