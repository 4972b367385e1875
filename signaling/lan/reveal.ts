import { descriptionWithAddress, withAddress } from './candidate.ts';

/**
 * Puts an address into the hidden candidates of a signal on its way between two peers, in place: PeerJS's payload
 * (`{candidate: {candidate}}`, `{sdp: {sdp}}`) and simple-peer's signal (`{candidate: {candidate}}`, `{sdp}`).
 */
export function reveal(signal: unknown, address: string): void {
  if (!isRecord(signal)) return;
  const { candidate, sdp } = signal;
  if (isRecord(candidate) && typeof candidate.candidate === 'string') {
    candidate.candidate = withAddress(candidate.candidate, address);
  }
  if (typeof sdp === 'string') signal.sdp = descriptionWithAddress(sdp, address);
  else if (isRecord(sdp) && typeof sdp.sdp === 'string') sdp.sdp = descriptionWithAddress(sdp.sdp, address);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
