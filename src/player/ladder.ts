import { DialError, type Dialer, type Link, type LinkHandlers } from '../transport/link.ts';

/** The relay joins the race after this: a direct link on a LAN opens in well under a second. */
export const RELAY_AFTER_MS = 1_200;
/** A direct link that has not opened by then will not. */
const DIRECT_WITHIN_MS = 8_000;
/** While a phone plays over the relay a direct link is tried again, ever less often: networks change, and batteries do not grow. */
const CLIMB_AFTER_MS = [3_000, 10_000, 40_000, 60_000];

type Timers = { set(fn: () => void, ms: number): unknown; clear(timer: unknown): void };

export type LadderParts = {
  readonly direct: Dialer;
  /** Loaded when it is needed. */
  readonly relay: () => Promise<Dialer>;
  /** A better link than the one in use has opened. */
  readonly climb: (link: Link) => LinkHandlers;
  readonly timers: Timers;
};

/**
 * The way to the host over whatever opens first: direct is begun at once, the relay joins after 1.2 s or as soon as direct has
 * failed. Once the relay has won, direct goes on being tried, and the link climbs when it opens.
 */
export const createLadder = (parts: LadderParts): Dialer => ({
  dial: (onLink, signal) =>
    new Promise((resolve, reject) => {
      new Race(parts, onLink, resolve, reject).run(signal);
    }),
});

/** One dial, and the climbing after it. */
class Race {
  private readonly parts: LadderParts;
  private readonly onLink: (link: Link) => LinkHandlers;
  private readonly resolve: (link: Link) => void;
  private readonly reject: (error: DialError) => void;
  /** What the player holds now; null before anything has opened. */
  private inUse: 'direct' | 'relay' | null = null;
  private isOver = false;
  private relayBegan = false;
  private relayOpen = false;
  /** How often direct was tried before the try that is on. */
  private tried = 0;
  private relayTimer: unknown = null;
  private readonly failures: { direct: DialError | null; relay: DialError | null } = { direct: null, relay: null };
  private readonly trying = new AbortController();

  constructor(
    parts: LadderParts,
    onLink: (link: Link) => LinkHandlers,
    resolve: (link: Link) => void,
    reject: (error: DialError) => void,
  ) {
    this.parts = parts;
    this.onLink = onLink;
    this.resolve = resolve;
    this.reject = reject;
  }

  run(signal: AbortSignal): void {
    const give = () => {
      if (this.inUse !== null || this.isOver) return;
      this.stop();
      this.reject(new DialError('timeout', signal.reason));
    };
    if (signal.aborted) return give();
    signal.addEventListener('abort', give, { once: true });
    this.relayTimer = this.parts.timers.set(() => this.tryRelay(), RELAY_AFTER_MS);
    this.tryDirect(0);
  }

  private stop(): void {
    this.isOver = true;
    this.parts.timers.clear(this.relayTimer);
    this.trying.abort();
  }

  /** `tried`: how often before. */
  private tryDirect(tried: number): void {
    const { direct, timers } = this.parts;
    this.tried = tried;
    direct
      .dial((link) => this.opened('direct', link), limited(this.trying.signal, DIRECT_WITHIN_MS, timers))
      .then(this.resolve, (error) => {
        this.failures.direct = asDialError(error);
        if (this.isOver) return;
        if (this.inUse === 'relay') this.climbLater(tried);
        else if (this.inUse === null) this.tryRelay();
        this.giveUpIfBothFailed();
      });
  }

  private tryRelay(): void {
    this.parts.timers.clear(this.relayTimer);
    if (this.relayBegan || this.isOver || this.inUse !== null) return;
    this.relayBegan = true;
    this.parts
      .relay()
      .then((dialer) => dialer.dial((link) => this.opened('relay', link), this.trying.signal))
      .then(this.resolve, (error) => {
        this.failures.relay = asDialError(error);
        this.giveUpIfBothFailed();
      });
  }

  /** What stood in the way of the direct link is what there is to say. */
  private giveUpIfBothFailed(): void {
    const { direct, relay } = this.failures;
    if (this.isOver || this.inUse !== null || !direct || !relay) return;
    this.stop();
    this.reject(direct);
  }

  private opened(rung: 'direct' | 'relay', link: Link): LinkHandlers {
    const climbs = rung === 'direct' && this.inUse === 'relay';
    if (this.isOver || (this.inUse !== null && !climbs)) {
      link.close();
      return { onBytes: () => undefined, onClosed: () => undefined };
    }
    this.parts.timers.clear(this.relayTimer);
    this.inUse = rung;
    if (rung === 'relay') this.relayOpen = true;
    const inner = climbs ? this.parts.climb(link) : this.onLink(link);
    if (rung === 'relay' && this.failures.direct) this.climbLater(0);
    return {
      onBytes: inner.onBytes,
      onClosed: () => {
        if (rung === 'relay') this.relayOpen = false;
        if (this.inUse === 'direct' && this.relayOpen) {
          // The host did not come along: the relay was never let go of.
          this.inUse = 'relay';
          this.climbLater(this.tried);
        } else if (this.inUse === rung) {
          // Whoever held the link dials again; this dial has nothing left to climb to.
          this.stop();
        }
        inner.onClosed();
      },
    };
  }

  private climbLater(tried: number): void {
    const waitMs = CLIMB_AFTER_MS[Math.min(tried, CLIMB_AFTER_MS.length - 1)] as number;
    this.parts.timers.set(() => {
      if (!this.isOver && this.inUse === 'relay') this.tryDirect(tried + 1);
    }, waitMs);
  }
}

function asDialError(error: unknown): DialError {
  if (error instanceof DialError) return error;
  // A relay that could not even be loaded: the server is gone, or this page is of an older build.
  return new DialError('no-server', error);
}

/** A signal that also ends by itself. */
function limited(signal: AbortSignal, ms: number, timers: Timers): AbortSignal {
  const controller = new AbortController();
  const timer = timers.set(() => {
    // One that climbs tries for hours: each try takes its listener with it.
    signal.removeEventListener('abort', end);
    controller.abort(new DOMException('too late', 'TimeoutError'));
  }, ms);
  const end = () => {
    timers.clear(timer);
    controller.abort(signal.reason);
  };
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return controller.signal;
}
