import type { WebSocket } from 'ws';
import { hostIdOf } from '../hostKey.ts';
import type { Limits } from '../limits.ts';
import { Bucket } from '../rateLimit.ts';
import type { Closing } from './closing.ts';
import { SocketEnd } from './end.ts';
import { hostFrame, KIND, parseHostFrame } from './frames.ts';
import { PhoneEnd, Rate } from './phoneEnd.ts';
import { type Waiting, Way } from './waiting.ts';

export type RelayMeter = {
  readonly carried: (from: 'host' | 'phone', bytes: number) => void;
  readonly closed: (who: 'host' | 'phone', why: Closing | 'hung-up') => void;
};

type Parts = {
  readonly socket: WebSocket;
  readonly limits: Limits;
  readonly waiting: Waiting;
  readonly meter: RelayMeter;
  /** The key was right: this is the host of `id` from now on. */
  readonly onRegistered: (id: string) => void;
  readonly onOver: () => void;
};

/** A host's socket and the links it carries. Which id is its own follows from its key; a link's number means nothing elsewhere. */
export class HostEnd {
  /** Null until its key has come. */
  id: string | null = null;
  readonly #parts: Parts;
  readonly #end: SocketEnd;
  readonly #links = new Map<number, PhoneEnd>();
  readonly #rate: Rate;
  readonly #newLinks: Bucket;
  readonly #words: Way;
  readonly #late: ReturnType<typeof setTimeout>;
  #next = 1;

  constructor(parts: Parts) {
    const { limits, meter } = parts;
    this.#parts = parts;
    this.#rate = new Rate(
      [limits.relayHostFramesBurst, limits.relayHostFramesPerSecond],
      [limits.relayHostBytesBurst, limits.relayHostBytesPerSecond],
    );
    this.#newLinks = new Bucket(limits.relayNewLinksBurst, limits.relayNewLinksPerSecond, performance.now());
    this.#words = new Way(limits.relayWaitingToHostBytes);
    this.#late = setTimeout(() => this.end('idle'), limits.relayRegisterMs);
    this.#end = new SocketEnd({
      ...parts,
      onFrame: (frame) => this.#heard(frame),
      onOver: (why) => {
        clearTimeout(this.#late);
        meter.closed('host', why ?? 'hung-up');
        const links = [...this.#links.values()];
        this.#links.clear();
        for (const link of links) link.end('host-gone');
        parts.onOver();
      },
    });
  }

  get links(): number {
    return this.#links.size;
  }

  end(why: Closing): void {
    this.#end.end(why);
  }

  check(now: number): void {
    this.#end.check(now);
    if (this.id !== null) this.#say(KIND.beat);
    for (const link of this.#links.values()) link.check(now);
  }

  /** A phone has come. Says why it cannot stay, else null. */
  admit(socket: WebSocket): Closing | null {
    const { limits, waiting, meter } = this.#parts;
    if (this.#links.size >= limits.relayLinksPerHost) return 'full';
    if (!this.#newLinks.take(1, performance.now())) return 'too-much';
    const number = this.#number();
    const phone = new PhoneEnd({
      socket,
      limits,
      waiting,
      onFrame: (body) => {
        meter.carried('phone', body.length);
        const frame = hostFrame(KIND.data, number, body);
        if (!waiting.send(this.#end.socket, frame, phone.toHost)) phone.end('too-slow');
      },
      onSlow: (isSlow) => this.#say(isSlow ? KIND.slow : KIND.drained, number),
      onOver: (why) => {
        meter.closed('phone', why ?? 'hung-up');
        if (this.#links.delete(number)) this.#say(KIND.closed, number);
      },
    });
    this.#links.set(number, phone);
    this.#say(KIND.opened, number);
    return null;
  }

  #heard(frame: Buffer): void {
    if (!this.#rate.take(frame.length)) return this.end('too-much');
    const word = parseHostFrame(frame);
    if (word === null || (word.kind === 'register') !== (this.id === null)) return this.end('malformed');
    switch (word.kind) {
      case 'register': {
        this.id = hostIdOf(word.hostKey);
        if (this.id === null) return this.end('not-your-id');
        clearTimeout(this.#late);
        this.#parts.onRegistered(this.id);
        return this.#say(KIND.registered);
      }
      case 'data':
        // A link that is over may still be spoken to for a moment.
        this.#parts.meter.carried('host', word.body.length);
        return this.#links.get(word.link)?.send(word.body);
      case 'closed': {
        const link = this.#links.get(word.link);
        this.#links.delete(word.link);
        return link?.end('by-host');
      }
      case 'beat':
        return;
      default:
        return word satisfies never;
    }
  }

  /** A word of the relay's own. A host that lets even these pile up reads nothing. */
  #say(kind: number, link = 0): void {
    if (this.#end.isOver) return;
    if (!this.#parts.waiting.send(this.#end.socket, hostFrame(kind, link), this.#words)) this.end('too-slow');
  }

  #number(): number {
    while (this.#next === 0 || this.#links.has(this.#next)) this.#next = (this.#next + 1) >>> 0;
    const number = this.#next;
    this.#next = (number + 1) >>> 0;
    return number;
  }
}
