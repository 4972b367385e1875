import { isIPv4 } from 'node:net';
import { isLoopback } from '../addresses.ts';

type Asked = {
  /** Null where no STUN is answered. */
  readonly stunPort: number | null;
  /** What this server listens at. */
  readonly host: string;
  /** This machine's address that the request came to. */
  readonly reached: string;
  /** This machine's on the network, likeliest first. */
  readonly lan: readonly string[];
  /** At most so many. */
  readonly most: number;
};

/**
 * Where somebody may ask for the address they are seen at. A phone asks where it already reached us; the TV, which is on this
 * machine, every likely address, since each shows it the address phones of that network see.
 */
export function stunUrls({ stunPort, host, reached, lan, most }: Asked): readonly string[] {
  if (stunPort === null) return [];
  const addresses = isLoopback(host) || host === 'localhost' ? ['127.0.0.1'] : isLoopback(reached) ? lan : [reached];
  return addresses
    .filter(isIPv4)
    .slice(0, most)
    .map((address) => `stun:${address}:${stunPort}`);
}
