/** `real` an address of a card; `hidden` a name only multicast resolves; `seen` what a STUN server saw; `turn` a TURN server's. */
export type CandidateKind = 'real' | 'hidden' | 'seen' | 'turn';

/** RFC 8839, 5.1: foundation, component, transport, priority, address, port, "typ", type. */
const LINE = /^(?:a=)?candidate:\S+ \d+ \S+ \d+ (\S+) \d+ typ (host|srflx|prflx|relay)(?: |$)/i;
const LOOPBACK = /^(127\.|::1$)/;

/** Which kinds there are among candidates' lines. This machine's address for itself is a way only for who is on it. */
export function kindsIn(lines: readonly string[], onThisMachine = false): ReadonlySet<CandidateKind> {
  const kinds = new Set<CandidateKind>();
  for (const line of lines) {
    const [, address = '', type = ''] = LINE.exec(line) ?? [];
    if (address === '' || (LOOPBACK.test(address) && !onThisMachine)) continue;
    const kind = type.toLowerCase();
    if (kind === 'host') kinds.add(/\.local$/i.test(address) ? 'hidden' : 'real');
    else kinds.add(kind === 'relay' ? 'turn' : 'seen');
  }
  return kinds;
}
