import type { HostStatus, HostTransport, Link, LinkHandlers } from '../link.ts';
import { HostHandshake } from './handshake.ts';
import { Registration } from './registration.ts';
import { type Carrier, SealedLink } from './sealedLink.ts';
import { HOST_PIECE_BYTES, type HostFrame, KIND, type RelayServer, type SocketMaker } from './wire.ts';

/** Links at once, those still shaking hands included; the server's limit is the same. */
const LINKS_MOST = 40;
/** A phone answers the host's key at once; a silent one is hung up on. */
const HANDSHAKE_WITHIN_MS = 5_000;
/** Forty of the largest messages at once; beyond this the server takes up nothing any more. */
const BUFFER_MOST_BYTES = 8_388_608;
/** All links share the socket: a lossy message of 1.1 KB to each of forty at once still leaves. */
const FAST_BUFFER_MOST_BYTES = 65_536;
/** Between tries, 10 % either way, the last one for as long as it takes. */
const RETRY_MS = [500, 1_000, 2_000, 4_000, 5_000];

export type RelayHosting = {
  readonly server: RelayServer;
  readonly id: string;
  readonly hostKey: string;
  /**
   * The room's join secret, and behind it those it had before: after a kick the other phones still hold the one they came
   * with. Read at every handshake.
   */
  readonly secrets: () => readonly string[];
  readonly Socket?: SocketMaker;
};

type Handlers = { onLink(link: Link): LinkHandlers; onStatus(status: HostStatus): void };
/** A phone under the server's number: shaking hands, then linked. */
type Guest = {
  readonly handshake: HostHandshake;
  readonly late: ReturnType<typeof setTimeout>;
  end: SealedLink | null;
};

/** The host's end over the server's relay. When the server dies its links die with it, and it registers again by itself. */
export function createRelayHost(hosting: RelayHosting): HostTransport {
  let running: RelayHost | null = null;
  return {
    start: (handlers) => {
      running ??= new RelayHost(hosting, handlers);
    },
    stop: () => running?.stop(),
  };
}

class RelayHost {
  private readonly hosting: RelayHosting;
  private readonly handlers: Handlers;
  private readonly guests = new Map<number, Guest>();
  private registration: Registration | null = null;
  private status: HostStatus = 'starting';
  private tries = 0;
  private next = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(hosting: RelayHosting, handlers: Handlers) {
    this.hosting = hosting;
    this.handlers = handlers;
    handlers.onStatus('starting');
    this.register();
  }

  stop(): void {
    this.status = 'stopped';
    if (this.timer) clearTimeout(this.timer);
    this.registration?.stop();
    this.endAll();
  }

  private become(status: HostStatus): void {
    if (this.status === status) return;
    this.status = status;
    this.handlers.onStatus(status);
  }

  private register(): void {
    const { server, hostKey, Socket } = this.hosting;
    this.registration = new Registration({
      server,
      hostKey,
      Socket,
      onRegistered: () => {
        this.tries = 0;
        this.become('registered');
      },
      onFrame: (frame) => this.heard(frame),
      onOver: (isTaken) => {
        this.endAll();
        if (isTaken) return this.become('id-taken');
        const wait = RETRY_MS[Math.min(this.tries++, RETRY_MS.length - 1)] as number;
        this.timer = setTimeout(() => this.register(), wait * (0.9 + 0.2 * jitter()));
        this.become('unregistered');
      },
    });
  }

  private endAll(): void {
    const guests = [...this.guests.values()];
    this.guests.clear();
    for (const { late, end } of guests) {
      clearTimeout(late);
      end?.ended();
    }
  }

  private heard({ kind, link, body }: HostFrame): void {
    const guest = this.guests.get(link);
    switch (kind) {
      case KIND.opened:
        return guest ? undefined : this.opened(link);
      case KIND.closed:
        this.forget(link);
        return guest?.end?.ended();
      case KIND.data:
        // Of a link that was hung up on, what was under way still comes.
        return guest && (guest.end ? guest.end.take(body) : this.shake(link, guest, body));
      case KIND.slow:
      case KIND.drained:
        if (guest?.end) guest.end.isSlow = kind === KIND.slow;
        return;
      default:
      // A younger server may say more.
    }
  }

  private opened(number: number): void {
    if (this.guests.size >= LINKS_MOST) return this.registration?.write(KIND.closed, number);
    const late = setTimeout(() => this.hangUp(number), HANDSHAKE_WITHIN_MS);
    this.guests.set(number, { handshake: new HostHandshake(this.hosting.id), late, end: null });
  }

  private shake(number: number, guest: Guest, frame: Uint8Array): void {
    const { handshake } = guest;
    if (!handshake.isGreeted) {
      const answer = handshake.greeted(frame);
      return answer ? this.registration?.write(KIND.data, number, answer) : this.hangUp(number);
    }
    const agreed = handshake.confirmed(frame, this.hosting.secrets());
    if (!agreed) return this.hangUp(number);
    clearTimeout(guest.late);
    this.registration?.write(KIND.data, number, agreed.confirm);
    guest.end = new SealedLink(
      { id: `r${this.next++}`, ...agreed.sealed, carrier: this.carrier(number) },
      this.handlers.onLink,
    );
  }

  /** Numbers belong to one registration, and so does whoever writes under one. */
  private carrier(number: number): Carrier {
    const registration = this.registration as Registration;
    return {
      write: (frame) => registration.write(KIND.data, number, frame),
      buffered: () => registration.buffered,
      bufferMostBytes: BUFFER_MOST_BYTES,
      fastBufferMostBytes: FAST_BUFFER_MOST_BYTES,
      pieceBytes: HOST_PIECE_BYTES,
      hangUp: () => this.hangUp(number),
    };
  }

  private hangUp(number: number): void {
    this.forget(number);
    this.registration?.write(KIND.closed, number);
  }

  private forget(number: number): void {
    clearTimeout(this.guests.get(number)?.late);
    this.guests.delete(number);
  }
}

/** [0, 1): spreads retries; nothing depends on its quality. */
const jitter = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] as number) / 2 ** 32;
