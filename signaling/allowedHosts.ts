import { networkInterfaces } from 'node:os';
import { ownAddresses } from './addresses.ts';

/** How long a list of own addresses is believed: a laptop that changes Wi-Fi is reachable a few seconds later. */
const OWN_ADDRESSES_MS = 3_000;

/**
 * Which Host and Origin names are ours: localhost, this machine's addresses, and what the operator allowed. Without this a
 * stranger's page could point its own name at this machine (DNS rebinding) and speak as if it were ours.
 */
export class AllowedHosts {
  readonly #extra: ReadonlySet<string>;
  #own = new Set<string>();
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(extra: readonly string[]) {
    this.#extra = new Set(extra.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''));
  }

  /** `host` as in a Host header, with or without port. */
  allows(host: string | undefined): boolean {
    const name = hostName(host);
    if (name === null) return false;
    return name === 'localhost' || name === '127.0.0.1' || name === '::1' || this.#extra.has(name) || this.#isOwn(name);
  }

  /** An Origin header, absent for everything that is not a browser's cross-page or state-changing request. */
  allowsOrigin(origin: string | undefined): boolean {
    if (origin === undefined) return true;
    const scheme = /^https?:\/\//.exec(origin);
    return scheme !== null && this.allows(origin.slice(scheme[0].length));
  }

  #isOwn(name: string): boolean {
    const now = performance.now();
    if (now - this.#readAt > OWN_ADDRESSES_MS) {
      this.#own = new Set(ownAddresses(networkInterfaces()));
      this.#readAt = now;
    }
    return this.#own.has(name);
  }
}

/** The name without port and brackets, or null for what is no Host header. */
function hostName(host: string | undefined): string | null {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]+))(?::\d{1,5})?$/.exec(host ?? '');
  const name = match?.[1] ?? match?.[2];
  return name === undefined ? null : name.toLowerCase();
}
