import { type WebSocket, WebSocketServer } from 'ws';
import { isHostId } from '../hostKey.ts';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import type { Upgrade } from '../upgrades.ts';
import { CLOSING, type Closing } from './closing.ts';
import { HEADER_BYTES } from './frames.ts';
import { HostEnd, type RelayMeter } from './hostEnd.ts';
import { Waiting } from './waiting.ts';

type Parts = { readonly limits: Limits; readonly log: Log; readonly meter: RelayMeter };

export type Relay = {
  /** `?host` is a host, whose key is its first word; `?to=ID` is a phone that wants to that host. */
  readonly upgrade: Upgrade;
  hosts(): number;
  links(): number;
  waitingBytes(): number;
  close(): void;
};

/** Carries frames it cannot read between a host and its phones, for networks on which they cannot reach each other. */
export function createRelay({ limits, log, meter }: Parts): Relay {
  const hostSockets = new WebSocketServer({ noServer: true, maxPayload: limits.relayHostFrameBytes + HEADER_BYTES });
  const phoneSockets = new WebSocketServer({ noServer: true, maxPayload: limits.relayPhoneFrameBytes });
  const waiting = new Waiting(limits);
  const ends = new Set<HostEnd>();
  const registered = new Map<string, HostEnd>();
  const beats = setInterval(() => {
    const now = performance.now();
    for (const end of ends) end.check(now);
  }, limits.relayBeatMs);
  beats.unref();

  const takeHost = (socket: WebSocket): void => {
    const host: HostEnd = new HostEnd({
      socket,
      limits,
      waiting,
      meter,
      onRegistered: (id) => {
        // A page that reloads is back before its old socket is known to be dead.
        registered.get(id)?.end('replaced');
        registered.set(id, host);
        log.debug('relay host registered');
      },
      onOver: () => {
        ends.delete(host);
        // Also of one that is replaced: it is over before the later one takes its place.
        if (host.id !== null) registered.delete(host.id);
        log.debug('relay host gone');
      },
    });
    ends.add(host);
  };

  const takePhone = (socket: WebSocket, id: string): void => {
    const refusal = registered.has(id) ? (registered.get(id) as HostEnd).admit(socket) : 'no-such-host';
    if (refusal !== null) refuse(socket, refusal);
  };

  const refuse = (socket: WebSocket, why: Closing): void => {
    meter.closed('phone', why);
    socket.on('error', () => undefined);
    socket.close(CLOSING[why], why);
    setTimeout(() => socket.terminate(), limits.relayCloseMs).unref();
  };

  return {
    upgrade(request, socket, head, query) {
      const [to, ...others] = query.getAll('to');
      if (query.has('host') === (to !== undefined) || others.length > 0 || (to !== undefined && !isHostId(to))) {
        return { status: 400, code: 'bad-input' };
      }
      if (to === undefined) hostSockets.handleUpgrade(request, socket, head, takeHost);
      else phoneSockets.handleUpgrade(request, socket, head, (opened) => takePhone(opened, to));
      return null;
    },
    hosts: () => registered.size,
    links: () => [...registered.values()].reduce((sum, host) => sum + host.links, 0),
    waitingBytes: () => waiting.bytes,
    close() {
      clearInterval(beats);
      for (const socket of [...hostSockets.clients, ...phoneSockets.clients]) socket.terminate();
      hostSockets.close();
      phoneSockets.close();
    },
  };
}
