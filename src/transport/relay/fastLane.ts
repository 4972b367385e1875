/** Lossy messages a second of one link, and how many at once: an arena sends 60. The server's own limit is twice as high. */
const PER_SECOND = 100;
const BURST = 100;

/** How many lossy messages may leave. A socket has no lossy channel: what goes in must come out, before all that follows. */
export class FastLane {
  private level = BURST;
  private last = 0;

  take(nowMs: number): boolean {
    this.level = Math.min(BURST, this.level + ((nowMs - this.last) / 1_000) * PER_SECOND);
    this.last = nowMs;
    if (this.level < 1) return false;
    this.level -= 1;
    return true;
  }
}
