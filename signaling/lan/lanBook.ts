import { isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { defaultRouteAddress, isLoopback, lanAddresses } from '../addresses.ts';

/** How long a list is believed: a laptop changes networks while the party goes on. */
const BELIEVED_MS = 3_000;

/** This machine's addresses on the local network, likeliest first, read anew when they are asked for and old. */
export class LanBook {
  readonly #read: () => Promise<readonly string[]>;
  readonly #clock: () => number;
  #known: readonly string[] = [];
  #readAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<readonly string[]> | null = null;

  constructor(read: () => Promise<readonly string[]>, clock: () => number = () => performance.now()) {
    this.#read = read;
    this.#clock = clock;
  }

  async addresses(): Promise<readonly string[]> {
    if (this.#clock() - this.#readAt <= BELIEVED_MS) return this.#known;
    this.#reading ??= this.#refresh();
    return this.#reading;
  }

  /** Without waiting: what was last known, while the next reader finds it fresh. */
  best(): string | null {
    void this.addresses();
    return this.#known[0] ?? null;
  }

  /**
   * The address by which somebody finds this machine, given the one their own socket reached it at: that one, or for a socket of
   * this machine's own (the TV, a proxy) the likeliest on the network.
   */
  reachedAt(localAddress: string | null): string | null {
    return localAddress === null || isLoopback(localAddress) ? this.best() : localAddress;
  }

  async #refresh(): Promise<readonly string[]> {
    try {
      this.#known = await this.#read();
    } catch {
      // A system that does not show its interfaces (Android's does not): what was known goes on being told.
    }
    this.#readAt = this.#clock();
    this.#reading = null;
    return this.#known;
  }
}

/** For a server that listens at `host`: one address of this machine is the only one it can be found by. */
export function lanBookFor(host: string): LanBook {
  const isOne = isIPv4(host) && host !== '0.0.0.0' && !isLoopback(host);
  return new LanBook(
    isOne ? async () => [host] : async () => lanAddresses(networkInterfaces(), await defaultRouteAddress()),
  );
}
