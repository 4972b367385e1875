/** A clock and timers that move only when told. Promises settle between steps, so that stores and links do their work. */
export class VirtualTime {
  private time: number;
  private wallOffset = 0;
  private next = 1;
  private readonly waiting = new Map<number, { readonly at: number; readonly fn: () => void }>();

  constructor(start = 1_000_000) {
    this.time = start;
  }

  readonly now = (): number => this.time;
  readonly wall = (): number => this.time + this.wallOffset;

  readonly timers = {
    set: (fn: () => void, ms: number): unknown => {
      const id = this.next++;
      this.waiting.set(id, { at: this.time + Math.max(0, ms), fn });
      return id;
    },
    clear: (id: unknown): void => {
      this.waiting.delete(id as number);
    },
  };

  /** Lets everything run that needs no time. */
  async settle(): Promise<void> {
    for (let i = 0; i < 30; i++) await Promise.resolve();
  }

  async advance(ms: number): Promise<void> {
    const end = this.time + ms;
    await this.settle();
    for (;;) {
      let first: { id: number; at: number; fn: () => void } | null = null;
      for (const [id, entry] of this.waiting)
        if (entry.at <= end && (!first || entry.at < first.at)) first = { id, ...entry };
      if (!first) break;
      this.waiting.delete(first.id);
      this.time = Math.max(this.time, first.at);
      first.fn();
      await this.settle();
    }
    this.time = end;
    await this.settle();
  }

  /** The device slept: time passed and no timer ran. */
  sleep(ms: number): void {
    this.time += ms;
  }

  /** Somebody set the device's clock. */
  setWall(byMs: number): void {
    this.wallOffset += byMs;
  }
}
