import { desk } from '../desk.ts';
import type { Probes } from './checks.ts';

/** A socket that opened has said all we wanted; it says nothing itself. */
const socket: Probes['socket'] = (url, signal) =>
  new Promise((resolve) => {
    const knock = new WebSocket(url);
    const done = (opened: boolean): void => {
      resolve(opened);
      knock.close();
    };
    knock.onopen = () => done(true);
    knock.onerror = () => done(false);
    signal.addEventListener('abort', () => knock.close(), { once: true });
  });

const iceOf = (stun: readonly string[]): RTCConfiguration => ({
  iceServers: stun.length === 0 ? [] : [{ urls: [...stun] }],
});

const loop: Probes['loop'] = async (stun, signal) => {
  if (typeof RTCPeerConnection === 'undefined') return 'unsupported';
  const [one, other] = [new RTCPeerConnection(iceOf(stun)), new RTCPeerConnection(iceOf(stun))];
  signal.addEventListener(
    'abort',
    () => {
      one.close();
      other.close();
    },
    { once: true },
  );
  // A candidate that comes after the end, or that the other side cannot use, is no news: the channel opens or it does not.
  one.onicecandidate = ({ candidate }) => void other.addIceCandidate(candidate ?? undefined).catch(() => undefined);
  other.onicecandidate = ({ candidate }) => void one.addIceCandidate(candidate ?? undefined).catch(() => undefined);
  const channel = one.createDataChannel('loop');
  const opened = new Promise<'opens'>((resolve) => {
    channel.onopen = () => resolve('opens');
  });
  await one.setLocalDescription();
  await other.setRemoteDescription(one.localDescription as RTCSessionDescription);
  await other.setLocalDescription();
  await one.setRemoteDescription(other.localDescription as RTCSessionDescription);
  return opened;
};

const candidates: Probes['candidates'] = async (stun, forMs, signal) => {
  if (typeof RTCPeerConnection === 'undefined') return null;
  // The first without STUN: without a route, one that waits for a STUN server does not end.
  const plain = new RTCPeerConnection();
  const connections = stun.length === 0 ? [plain] : [plain, new RTCPeerConnection(iceOf(stun))];
  const close = () => {
    for (const connection of connections) connection.close();
  };
  signal.addEventListener('abort', close, { once: true });
  const lines: string[] = [];
  const ended = new Set<RTCPeerConnection>();
  const over = new Promise<void>((resolve) => {
    let late = false;
    // On a busy machine the first one may be late: there are none only when the browser says that was all.
    const look = () => {
      if (ended.size === connections.length || (late && (lines.length > 0 || ended.has(plain)))) resolve();
    };
    setTimeout(() => {
      late = true;
      look();
    }, forMs);
    for (const connection of connections) {
      connection.onicecandidate = ({ candidate }) => {
        if (candidate) lines.push(candidate.candidate);
        else ended.add(connection);
        look();
      };
    }
  });
  for (const connection of connections) {
    connection.createDataChannel('look');
    await connection.setLocalDescription();
  }
  await over;
  close();
  return lines;
};

/** This device, as the checks need it. */
export const browserProbes: Probes = {
  socket,
  loop,
  candidates,
  storage: async () => {
    const { storage } = navigator as Partial<Navigator>;
    if (!storage?.persisted) return null;
    return (await storage.persisted()) || (await storage.persist());
  },
  sound: () => desk().sound.state(),
  wake: async () => {
    if (!('wakeLock' in navigator)) return 'missing';
    try {
      await (await navigator.wakeLock.request('screen')).release();
      return 'held';
    } catch {
      // Low battery or policy.
      return 'refused';
    }
  },
};

export const browserTimers = {
  set: (fn: () => void, ms: number): unknown => setTimeout(fn, ms),
  clear: (timer: unknown): void => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** Whether this page may be told real addresses: asks for the microphone, and lets go of it at once. */
export async function allowMicrophone(): Promise<'allowed' | 'denied' | 'no-device' | 'missing'> {
  const { mediaDevices } = navigator as Partial<Navigator>;
  if (!mediaDevices?.getUserMedia) return 'missing';
  try {
    const stream = await mediaDevices.getUserMedia({ audio: true });
    for (const track of stream.getTracks()) track.stop();
    return 'allowed';
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotFoundError' ? 'no-device' : 'denied';
  }
}
