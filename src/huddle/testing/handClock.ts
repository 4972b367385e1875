import type { Timers } from '../messages.ts';

/** Time that moves only when told, and timers that run in its order. */
export class HandClock {
  now = 0;
  private next = 1;
  private readonly waiting = new Map<number, { readonly at: number; readonly fn: () => void }>();

  readonly timers: Timers = {
    set: (fn, ms) => {
      this.waiting.set(this.next, { at: this.now + ms, fn });
      return this.next++;
    },
    clear: (timer) => {
      this.waiting.delete(timer as number);
    },
  };

  get pending(): number {
    return this.waiting.size;
  }

  advance(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const [id, first] = [...this.waiting].sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0] ?? [];
      if (id === undefined || !first || first.at > end) break;
      this.waiting.delete(id);
      this.now = first.at;
      first.fn();
    }
    this.now = end;
  }
}
