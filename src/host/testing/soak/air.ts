import type { Random } from '../../../kernel/random.ts';
import { DialError, type Dialer, type Link, type LinkHandlers, type Rung } from '../../../transport/link.ts';
import type { VirtualTime } from '../virtualTime.ts';

/** Where links end at the host; null while there is none. */
export type Mast = {
  opened(link: string, wire: Wire): void;
  received(link: string, bytes: Uint8Array): void;
  closed(link: string): void;
};

type Way = 'up' | 'down';
type Parcel = { readonly at: number; readonly bytes: Uint8Array };

const LATENCY_MS = [1, 60] as const;
/** A spike now and then: a microwave oven, a door. */
const SPIKE_MS = [200, 2_500] as const;
/** A peer connection gives up a network that is gone after about so long. */
const GIVES_UP_MS = [4_000, 30_000] as const;

/** The network around one phone. */
export class Air {
  readonly wires = new Set<Wire>();
  cut = false;
  /** Direct links do not open here (for now). */
  directBlocked = false;
  readonly time: VirtualTime;
  readonly random: Random;
  readonly mast: () => Mast | null;
  private cuts = 0;
  private next = 0;
  private readonly name: string;

  constructor(name: string, time: VirtualTime, random: Random, mast: () => Mast | null) {
    this.name = name;
    this.time = time;
    this.random = random;
    this.mast = mast;
  }

  /** Nothing passes for so long. Short enough, and what was sent arrives late; too long, and links die. */
  cutFor(ms: number): void {
    this.cut = true;
    const cut = ++this.cuts;
    for (const wire of this.wires) {
      const patience = this.random.int(...GIVES_UP_MS);
      if (patience < ms) this.time.timers.set(() => wire.die(true), patience);
    }
    this.time.timers.set(() => {
      if (cut === this.cuts) this.heal();
    }, ms);
  }

  heal(): void {
    this.cut = false;
    this.cuts += 1;
    for (const wire of this.wires) wire.pump();
  }

  latency(): number {
    return this.random.unit() < 0.01 ? this.random.int(...SPIKE_MS) : this.random.int(...LATENCY_MS);
  }

  /** A dialer of one rung, as slow and as fallible as the air. */
  dialer(rung: Rung): Dialer {
    return {
      dial: (onLink, signal) =>
        new Promise((resolve, reject) => {
          const give = () => reject(new DialError('timeout'));
          if (signal.aborted) return give();
          signal.addEventListener('abort', give, { once: true });
          this.time.timers.set(
            () => {
              if (signal.aborted || this.cut || (rung === 'direct' && this.directBlocked)) return;
              const mast = this.mast();
              if (!mast) return reject(new DialError('no-host'));
              resolve(this.open(rung, onLink));
            },
            this.random.int(40, rung === 'direct' ? 1_800 : 700),
          );
        }),
    };
  }

  open(rung: Rung, onLink: (link: Link) => LinkHandlers): Link {
    const wire = new Wire(`${this.name}-${this.next++}`, this, rung);
    this.wires.add(wire);
    wire.near = onLink(wire.link);
    const mast = this.mast();
    wire.mast = mast;
    mast?.opened(wire.id, wire);
    return wire.link;
  }
}

/** One link: reliable and ordered while it lives, and what was on its way when it dies is lost. The lossy channel keeps nothing. */
export class Wire {
  readonly id: string;
  readonly link: Link;
  near: LinkHandlers | null = null;
  /** The host this link leads to; another one answers on links of its own. */
  mast: Mast | null = null;
  private readonly air: Air;
  private alive = true;
  private readonly queues: Record<Way, Parcel[]> = { up: [], down: [] };

  constructor(id: string, air: Air, rung: Rung) {
    this.id = id;
    this.air = air;
    this.link = {
      id,
      send: (bytes) => this.send('up', bytes),
      sendFast: (bytes) => this.sendFast(bytes),
      close: () => this.close('near'),
      buffered: () => 0,
      rung: () => rung,
    };
  }

  send(way: Way, bytes: Uint8Array): void {
    if (!this.alive) return;
    const { air } = this;
    const at = Math.max(this.queues[way].at(-1)?.at ?? 0, air.time.now() + air.latency());
    this.queues[way].push({ at, bytes: bytes.slice() });
    air.time.timers.set(() => this.pump(), at - air.time.now());
  }

  /** From whoever closed: what was sent before arrives yet, then the other side is told (or, of a phone, mostly). */
  close(side: 'near' | 'far'): void {
    if (!this.alive) return;
    const { air } = this;
    const last = Math.max(
      air.time.now(),
      ...this.queues.up.map(({ at }) => at),
      ...this.queues.down.map(({ at }) => at),
    );
    const untold = side === 'near' && air.random.unit() < 0.2;
    air.time.timers.set(() => this.die(!untold), last + 1 - air.time.now());
  }

  /** `told`: both sides learn of it, each in its own time. */
  die(told: boolean): void {
    if (!this.alive) return;
    this.alive = false;
    this.air.wires.delete(this);
    this.queues.up = [];
    this.queues.down = [];
    const { timers } = this.air.time;
    const { random } = this.air;
    timers.set(() => this.mast?.closed(this.id), told ? random.int(0, 400) : random.int(20_000, 40_000));
    if (told) timers.set(() => this.near?.onClosed(), random.int(0, 400));
  }

  /** What is due arrives, in order. */
  pump(): void {
    for (const way of ['up', 'down'] as const) {
      const queue = this.queues[way];
      while (this.alive && !this.air.cut && queue[0] && queue[0].at <= this.air.time.now()) {
        const { bytes } = queue.shift() as Parcel;
        if (way === 'up') this.mast?.received(this.id, bytes);
        else this.near?.onBytes(bytes, false);
      }
    }
  }

  /** Lost, late, twice, in any order. */
  private sendFast(bytes: Uint8Array): void {
    const { air } = this;
    const copy = bytes.slice();
    const times = air.random.unit() < 0.1 ? 0 : air.random.unit() < 0.1 ? 2 : 1;
    for (let i = 0; i < times; i++) {
      air.time.timers.set(
        () => {
          if (this.alive && !air.cut) this.mast?.received(this.id, copy.slice());
        },
        air.random.int(1, 400),
      );
    }
  }
}
