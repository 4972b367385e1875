import { type PlayClock, playAt } from '../kernel/playTime.ts';
import type { Time } from '../protocol/messages.ts';

/** Samples kept for the best offset: the fastest round trip of these tells the host's clock best. */
const SAMPLES = 12;

/**
 * The host's clocks on this device. Every countdown is drawn locally from these: there are no tick messages.
 * `local` is monotonic.
 */
export class HostTime {
  private readonly local: () => number;
  private clock: PlayClock = { play: 0, wall: 0, running: false };
  private samples: { readonly rttMs: number; readonly offset: number }[] = [];
  private offset: number | null = null;

  constructor(local: () => number) {
    this.local = local;
  }

  /** What a frame or a welcome said; without a measured round trip yet its arrival is the best guess. */
  said(time: Time): void {
    this.clock = { play: time.play, wall: time.wall, running: time.running };
    this.offset ??= time.wall - this.local();
  }

  /** A pong: the host's wall in the middle of a round trip. */
  measured(sentLocal: number, time: Time): number {
    const now = this.local();
    const rttMs = Math.max(0, now - sentLocal);
    this.samples = [...this.samples.slice(1 - SAMPLES), { rttMs, offset: time.wall - (sentLocal + rttMs / 2) }];
    this.offset = this.samples.reduce((best, sample) => (sample.rttMs <= best.rttMs ? sample : best)).offset;
    this.clock = { play: time.play, wall: time.wall, running: time.running };
    return rttMs;
  }

  /** A new host, or a host whose wall was set: old samples say nothing of it. */
  forget(): void {
    this.samples = [];
    this.offset = null;
  }

  wallNow(): number {
    return this.local() + (this.offset ?? 0);
  }

  playNow(): number {
    return playAt(this.clock, this.wallNow());
  }

  get running(): boolean {
    return this.clock.running;
  }
}
