import { frameJson } from '../frameJson.ts';
import type { Limits } from '../limits.ts';
import { Bucket } from '../rateLimit.ts';
import { isPeerId } from './peerId.ts';

/** What a peer may send. PeerServer would forward EXPIRE too, and takes a LEAVE to nobody as leaving: both are the server's words. */
const FORWARDED: ReadonlySet<unknown> = new Set(['OFFER', 'ANSWER', 'CANDIDATE', 'LEAVE']);

/** `drop`: to somebody who is not here, beyond what we hold for the absent. `close`: no PeerJS client sends this. */
export type Verdict = 'pass' | 'drop' | 'close';

/** Judges each frame of one socket before PeerServer sees it. */
export function frameJudge(
  limits: Limits,
  isHere: (id: string) => boolean,
  clock: () => number,
): (text: string) => Verdict {
  const frames = new Bucket(limits.framesBurst, limits.framesPerSecond, clock());
  const absent = new Bucket(limits.absentBytesBurst, limits.absentBytesPerSecond, clock());
  return (text) => {
    const now = clock();
    if (!frames.take(1, now)) return 'close';
    const frame = parse(text, limits.frameDepth);
    if (frame === null) return 'close';
    if (frame.type === 'HEARTBEAT') return 'pass';
    if (!FORWARDED.has(frame.type) || !isPeerId(frame.dst)) return 'close';
    if (isHere(frame.dst)) return 'pass';
    return absent.take(text.length, now) ? 'pass' : 'drop';
  };
}

function parse(text: string, maxDepth: number): { readonly type?: unknown; readonly dst?: unknown } | null {
  const value = frameJson(text, maxDepth);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
