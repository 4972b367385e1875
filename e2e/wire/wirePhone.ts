import { WebSocket } from 'ws';
import { Player } from '../../src/player/player.ts';
import { dictionary, dictionaryHash } from '../../src/protocol/dictionary.ts';
import type { Goodbye } from '../../src/protocol/messages.ts';
import { proofOf } from '../../src/protocol/proof.ts';
import type { Link } from '../../src/transport/link.ts';
import { createRelayDialer } from '../../src/transport/relay/dialer.ts';
import { createWeriftDialer, type Offer } from './weriftDialer.ts';

/** A phone in Node: the product's own player over a real data channel, for load, races and mischief. */
export type WirePhone = {
  readonly player: Player;
  readonly goodbyes: Goodbye[];
  link: Link | null;
  token: string | null;
  /** Called at each view; a test waits on it. */
  onView: (() => void) | null;
  /** Called with what has just arrived, before the player reads it in a turn of its own. */
  onArrival: ((bytes: Uint8Array) => void) | null;
  /** While a list, what arrives waits in it unread: phones in one process must not keep each other waiting. */
  unread: (() => void)[] | null;
  close(): void;
};

export type WirePhoneOptions = {
  readonly joinLink: string;
  readonly token?: string | null;
  readonly offer?: Offer;
  /** What carries it; a data channel unless it says otherwise. */
  readonly rung?: 'direct' | 'relay';
  /** Drop the handshake: the caller speaks bytes itself. */
  readonly raw?: (link: Link) => { onBytes(bytes: Uint8Array): void; onClosed(): void };
};

let ids = 0;

/** Dials the party behind a join link and resolves when the channel is open. */
export async function dialPhone({ joinLink, token = null, offer, rung, raw }: WirePhoneOptions): Promise<WirePhone> {
  const { origin, pathname, hash } = new URL(joinLink);
  const found = (await (await fetch(`${origin}/api/rooms/${pathname.split('/').at(-1)}`)).json()) as { peerId: string };
  const goodbyes: Goodbye[] = [];
  const phone: WirePhone = {
    goodbyes,
    token,
    link: null,
    onView: null,
    onArrival: null,
    unread: null,
    close: () => {
      player.detach();
      phone.link?.close();
    },
    player: new Player({
      build: 'wire',
      dictionary,
      dictionaryHash,
      local: () => performance.now(),
      timers: { set: (fn, ms) => setTimeout(fn, ms), clear: (timer) => clearTimeout(timer as NodeJS.Timeout) },
      newId: () => `w${process.pid}-${ids++}`,
      credentials: async (_room, nonce) => ({
        token: phone.token,
        burned: [],
        proof: proofOf(hash.slice(1), nonce),
        code: null,
      }),
      onSeated: (_room, given) => {
        phone.token = given;
      },
      onGoodbye: (reason) => goodbyes.push(reason),
      onLinkLost: () => undefined,
      onHostBuild: () => undefined,
      onView: () => phone.onView?.(),
      onMoments: () => undefined,
      onMissed: () => undefined,
      onPad: () => undefined,
      onDraft: () => undefined,
      onChange: () => undefined,
    }),
  };
  const { player } = phone;
  const { hostname, port } = new URL(origin);
  const dialer =
    rung === 'relay'
      ? createRelayDialer({
          server: { host: hostname, port: Number(port), secure: false },
          hostId: found.peerId,
          secret: hash.slice(1),
          Socket: WebSocket as never,
        })
      : createWeriftDialer(origin, found.peerId, offer);
  phone.link = await dialer.dial((link) => {
    if (!raw) {
      const handlers = player.attach(link);
      return {
        onBytes: (bytes, fast) => {
          phone.onArrival?.(bytes);
          const read = () => handlers.onBytes(bytes, fast);
          if (phone.unread) phone.unread.push(read);
          else setImmediate(read);
        },
        onClosed: () => setImmediate(() => handlers.onClosed()),
      };
    }
    const handlers = raw(link);
    return { onBytes: (bytes) => handlers.onBytes(bytes), onClosed: () => handlers.onClosed() };
  }, AbortSignal.timeout(15_000));
  return phone;
}

/** Resolves when `holds` is true. */
export async function until(holds: () => boolean, withinMs = 15_000): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('waited in vain')), withinMs);
    const poll = setInterval(() => {
      if (!holds()) return;
      clearTimeout(timer);
      clearInterval(poll);
      resolve();
    }, 20);
  });
}
