import type { Limits } from '../limits.ts';
import { Bucket } from '../rateLimit.ts';

type Sender = { readonly bucket: Bucket; seenAt: number };

/** Who may have one more answer. Its memory is bounded, since a sender of UDP may write any address as its own. */
export class Senders {
  readonly #limits: Limits;
  readonly #all: Bucket;
  /** The one silent longest stands first. */
  readonly #known = new Map<string, Sender>();
  /** After so long a bucket is full again, and forgetting it gives nobody more. */
  readonly #forgetAfterMs: number;

  constructor(limits: Limits, now: number) {
    this.#limits = limits;
    this.#all = new Bucket(limits.stunAllPerSecond, limits.stunAllPerSecond, now);
    this.#forgetAfterMs = (limits.stunBurst / limits.stunPerSecond) * 1000;
  }

  get size(): number {
    return this.#known.size;
  }

  mayHave(address: string, now: number): boolean {
    const sender = this.#known.get(address) ?? this.#newcomer(now);
    if (sender === null) return false;
    sender.seenAt = now;
    this.#known.delete(address);
    this.#known.set(address, sender);
    return sender.bucket.take(1, now) && this.#all.take(1, now);
  }

  #newcomer(now: number): Sender | null {
    const { stunSenders, stunBurst, stunPerSecond } = this.#limits;
    for (const [address, { seenAt }] of this.#known) {
      if (this.#known.size < stunSenders) break;
      if (now - seenAt < this.#forgetAfterMs) return null;
      this.#known.delete(address);
    }
    return { bucket: new Bucket(stunBurst, stunPerSecond, now), seenAt: now };
  }
}
