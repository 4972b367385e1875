import { isIP } from 'node:net';

/**
 * An ICE candidate (RFC 8839, 5.1) of type host whose address is a name only multicast can resolve. Browsers write such a
 * name, a random UUID, where they hide the address of a device from a page.
 */
const HIDDEN_HOST =
  /^((?:a=)?candidate:[A-Za-z0-9+/]{1,32} \d{1,3} (?:udp|tcp) \d{1,10} )([A-Za-z0-9-]{1,63}\.local)( (\d{1,5}) typ host(?: [^\r\n]*)?)$/i;

/** The candidate with this address for its hidden one; as it is when it hides none, or is not in order. */
export function withAddress(candidate: string, address: string): string {
  if (!isIP(address) || address.includes('%')) return candidate;
  const found = HIDDEN_HOST.exec(candidate);
  if (found === null || Number(found[4]) > 65_535) return candidate;
  return `${found[1]}${address}${found[3]}`;
}

/** A whole line, by SDP's own ends of lines only. */
const CANDIDATE_LINE = /(?<![^\r\n])a=candidate:[^\r\n]*/gi;

/** The same for every candidate line of a session description. No other byte of it changes. */
export const descriptionWithAddress = (sdp: string, address: string): string =>
  sdp.replace(CANDIDATE_LINE, (line) => withAddress(line, address));
