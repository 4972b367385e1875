import { DialError, type Dialer, type DialFailure, type Link, type LinkHandlers } from '../transport/link.ts';

/** Delays of dials that failed although the host is registered: 1 s x1.5 up to 30 s, +-20 %, ten tries, then a button. */
const FIRST_DELAY_MS = 1_000;
const DELAY_GROWTH = 1.5;
const DELAY_MOST_MS = 30_000;
const DELAY_JITTER = 0.2;
const TRIES_MOST = 10;
/** While the host is not registered a visible phone asks once a second; that is no try. */
const ASK_HOST_MS = 1_000;
const DIAL_WITHIN_MS = 8_000;

export type HostAnswer = 'registered' | 'not-registered' | 'no-server';

export type Reconnecting =
  | { readonly state: 'idle' }
  | { readonly state: 'dialing'; readonly attempt: number }
  | { readonly state: 'linked' }
  /** The next try comes by itself. */
  | { readonly state: 'waiting'; readonly attempt: number; readonly retryAt: number; readonly why: DialFailure }
  /** The TV is away, or the server with it; the button stands beside this, never instead. */
  | { readonly state: 'no-host'; readonly server: boolean }
  /** Ten tries came to nothing: a button. */
  | { readonly state: 'given-up'; readonly why: DialFailure }
  | { readonly state: 'unsupported' };

export type ReconnectingParts = {
  readonly dialer: Dialer;
  readonly isHostRegistered: () => Promise<HostAnswer>;
  readonly attach: (link: Link) => LinkHandlers;
  readonly now: () => number;
  readonly random: () => number;
  readonly timers: { set(fn: () => void, ms: number): unknown; clear(timer: unknown): void };
  readonly isVisible: () => boolean;
  readonly onChange: (state: Reconnecting) => void;
};

/** Finds the way to the host, and finds it again. Idempotent: any number of triggers make one dial. */
export class Reconnector {
  state: Reconnecting = { state: 'idle' };
  private readonly parts: ReconnectingParts;
  private attempt = 0;
  private timer: unknown = null;
  private dialing: AbortController | null = null;
  private stopped = false;

  constructor(parts: ReconnectingParts) {
    this.parts = parts;
  }

  /** Dial now, delays reset: at the start, when the page becomes visible or online, on the button. */
  now(): void {
    if (this.stopped || this.state.state === 'linked' || this.dialing) return;
    this.attempt = 0;
    void this.dial();
  }

  /** The link in use was lost. */
  lost(): void {
    if (this.stopped) return;
    this.attempt = 0;
    void this.dial();
  }

  stop(): void {
    this.stopped = true;
    this.parts.timers.clear(this.timer);
    this.dialing?.abort();
    this.become({ state: 'idle' });
  }

  /** After `stop`, from the beginning. */
  restart(): void {
    this.stopped = false;
    this.dialing = null;
    this.attempt = 0;
    void this.dial();
  }

  private become(state: Reconnecting): void {
    this.state = state;
    this.parts.onChange(state);
  }

  private async dial(): Promise<void> {
    if (this.dialing) return;
    this.parts.timers.clear(this.timer);
    this.become({ state: 'dialing', attempt: this.attempt });
    const controller = new AbortController();
    this.dialing = controller;
    const host = await this.parts.isHostRegistered();
    if (this.stopped || this.dialing !== controller) return;
    if (host !== 'registered') {
      this.dialing = null;
      return this.waitForHost(host === 'not-registered');
    }
    const late = this.parts.timers.set(() => controller.abort(), DIAL_WITHIN_MS);
    try {
      await this.parts.dialer.dial(this.parts.attach, controller.signal);
      if (this.dialing === controller) this.become({ state: 'linked' });
    } catch (error) {
      if (!(error instanceof DialError)) throw error;
      if (this.stopped || this.dialing !== controller) return;
      if (error.failure === 'unsupported') this.become({ state: 'unsupported' });
      else this.failed(error.failure);
    } finally {
      this.parts.timers.clear(late);
      if (this.dialing === controller) this.dialing = null;
    }
  }

  private waitForHost(server: boolean): void {
    this.become({ state: 'no-host', server });
    this.timer = this.parts.timers.set(() => {
      if (this.stopped) return;
      if (this.parts.isVisible()) void this.askAgain();
      else this.waitForHost(server);
    }, ASK_HOST_MS);
  }

  private async askAgain(): Promise<void> {
    const host = await this.parts.isHostRegistered();
    if (this.stopped || this.dialing || this.state.state !== 'no-host') return;
    if (host === 'registered') {
      this.attempt = 0;
      void this.dial();
    } else this.waitForHost(host === 'not-registered');
  }

  private failed(why: DialFailure): void {
    this.attempt += 1;
    if (this.attempt >= TRIES_MOST) return this.become({ state: 'given-up', why });
    const base = Math.min(DELAY_MOST_MS, FIRST_DELAY_MS * DELAY_GROWTH ** (this.attempt - 1));
    const delay = base * (1 - DELAY_JITTER + 2 * DELAY_JITTER * this.parts.random());
    this.become({ state: 'waiting', attempt: this.attempt, retryAt: this.parts.now() + delay, why });
    this.timer = this.parts.timers.set(() => void this.dial(), delay);
  }
}
