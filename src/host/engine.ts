import type { LoggedEvent } from '../kernel/event.ts';
import { playAt } from '../kernel/playTime.ts';
import type { RoomRecord, Storage } from '../storage/storage.ts';
import { StaleEpochError } from '../storage/storage.ts';
import type { Clock } from './clock.ts';
import {
  decide,
  type Evening,
  type Games,
  keyOf,
  nextDue,
  type Request,
  type Step,
  type Surroundings,
  senderOf,
} from './evening.ts';
import { Refusals } from './refusals.ts';

/** A transaction not done in this time is aborted (the seed's limit). */
export const STORE_WITHIN_MS = 2_000;
/** After an abort that did not take, the engine restarts from the log. */
const STUCK_AFTER_MS = 2_000;
/** Tries after a failed transaction: 1, 2, 4, then every 4 s. */
const RETRY_MS = [1_000, 2_000, 4_000];
/** A gap between ticks above this is sleep, a frozen tab, a restarted worker: treated as a death. */
const GAP_MS = 2_000;
/** A wall that moved more than this without a gap re-anchors the clocks. */
const JUMP_MS = 1_000;
/** The engine looks at least this often: gaps are noticed, `aliveAt` is written. */
const TICK_MS = 250;
/** Twice a second: a reopened TV promises the play time to 1.5 s, and a busy disk may be a second late. */
const ALIVE_EVERY_MS = 500;
/** A deadline whose command left it standing is tried again after this. */
const FAULT_RETRY_MS = 1_000;
const SNAPSHOT_EVERY = 1_000;

/** What is sent to viewers after a transaction: each event with the evenings around it, and everybody's answers. */
export type Committed = {
  readonly before: Evening;
  readonly after: Evening;
  readonly steps: readonly Step[];
};

export type EngineParts = {
  readonly storage: Storage;
  readonly record: RoomRecord;
  readonly around: Surroundings;
  readonly clock: Clock;
  readonly timers: { set(fn: () => void, ms: number): unknown; clear(timer: unknown): void };
  readonly versions: string;
  /** Called while the transaction is on its way; what comes of it must not be shown, since it may fail. */
  readonly onStoring: (before: Evening, after: Evening) => void;
  /** Called once the transaction is done and every answer has been given. */
  readonly onCommitted: (committed: Committed) => void;
  /** The engine halts because nothing can be stored, or goes on. */
  readonly onHalted: (halted: boolean) => void;
  /** Another tab has opened the room: this engine has stopped for good. */
  readonly onLost: () => void;
  /** Only a restart from the log tells what is stored. */
  readonly onStuck: () => void;
  readonly onFault: (what: string, error: unknown) => void;
};

type Waiting = {
  readonly request: Request;
  readonly wall: number;
  readonly play?: number;
  readonly answer: ((reason: string | null) => void) | null;
};

/**
 * The authority: takes requests in order, runs due deadlines at their own times before them, stores every event of all that
 * wait in one transaction, and only then lets anybody see anything.
 */
export class Engine {
  evening: Evening;
  private readonly parts: EngineParts;
  private queue: Waiting[] = [];
  private inFlight = false;
  private stopped = false;
  private halt: { readonly since: number; readonly play: number; tries: number } | null = null;
  private timer: unknown = null;
  private lastTick: number;
  private lastAlive = 0;
  private lastSnapshot: number;
  private readonly suppressed = new Set<string>();
  private readonly refusals = new Refusals();

  constructor(parts: EngineParts, evening: Evening) {
    this.parts = parts;
    this.evening = evening;
    this.lastTick = parts.clock.now();
    this.lastSnapshot = evening.n;
  }

  get halted(): boolean {
    return this.halt !== null;
  }

  /** Play time now, as every screen draws it. */
  play(): number {
    return this.halt ? this.halt.play : playAt(this.evening.room.clock, this.parts.clock.now());
  }

  /** Asks something of the evening. `answer` gets null for accepted or the reason, once the events are stored. */
  submit(request: Request, answer: ((reason: string | null) => void) | null = null, play?: number): void {
    if (this.stopped) return;
    if (this.halt) {
      answer?.('not-stored');
      return;
    }
    this.lookAtClocks();
    this.queue.push({ request, wall: this.parts.clock.now(), answer, ...(play === undefined ? {} : { play }) });
    this.pump();
  }

  start(): void {
    this.tick();
  }

  stop(): void {
    this.stopped = true;
    this.parts.timers.clear(this.timer);
  }

  /** Looks at the clocks, then at the queue; arms itself again for the next deadline. */
  private tick(): void {
    if (this.stopped) return;
    this.lookAtClocks();
    const now = this.parts.clock.now();
    if (now - this.lastAlive >= ALIVE_EVERY_MS || now < this.lastAlive) this.beat(now);
    this.pump();
    this.arm();
  }

  /**
   * Whether time went on without us, or the wall was moved: asked before anything else is done, since the first thing after a
   * sleep may be a message or another timer.
   */
  private lookAtClocks(): void {
    const { clock } = this.parts;
    const now = clock.now();
    const gap = now - this.lastTick;
    const ask = (command: { readonly type: string }, play: number) =>
      this.queue.unshift({
        request: { by: { kind: 'engine' }, id: null, scope: 'room', command },
        wall: now,
        play,
        answer: null,
      });
    if (gap > GAP_MS && !this.halt) {
      // Play time stopped at the last tick.
      const command = { type: 'HostReturned', deadMs: gap };
      ask(command, playAt(this.evening.room.clock, this.lastTick));
    } else if (Math.abs(clock.drift()) > JUMP_MS) {
      const byMs = clock.drift();
      this.queue = this.queue.map((waiting) => ({ ...waiting, wall: waiting.wall + byMs }));
      const command = { type: 'WallJumped', byMs };
      ask(command, playAt(this.evening.room.clock, now));
      clock.reanchor();
    }
    this.lastTick = clock.now();
  }

  private arm(): void {
    if (this.stopped) return;
    this.parts.timers.clear(this.timer);
    // A transaction on its way arms anew at its end; till then what is due cannot run.
    const waits = this.halt !== null || this.inFlight;
    const due = waits ? null : nextDue(this.evening, this.parts.around.games, this.suppressed);
    const wait = due ? Math.min(TICK_MS, Math.max(0, due.wall - this.parts.clock.now())) : TICK_MS;
    this.timer = this.parts.timers.set(() => this.tick(), wait);
  }

  /** Once a second: where play time stands, and whether the room is still ours. */
  private beat(now: number): void {
    this.lastAlive = now;
    const { storage, record } = this.parts;
    if (this.evening.room.clock.running && !this.halt) {
      storage.setAlive(record.room, record.epoch, { play: this.play(), wall: now }).catch((error) => this.stale(error));
    }
    storage.record(record.room).then(
      (current) => {
        if (current && current.epoch !== record.epoch) this.lose();
      },
      (error) => this.parts.onFault('reading the epoch', error),
    );
  }

  private stale(error: unknown): void {
    if (error instanceof StaleEpochError) this.lose();
    else this.parts.onFault('writing aliveAt', error);
  }

  private lose(): void {
    if (this.stopped) return;
    this.stop();
    this.parts.onLost();
  }

  /** Decides everything that waits on a tentative evening, then stores it all in one transaction. */
  private pump(): void {
    if (this.inFlight || this.stopped || this.halt) return;
    const waiting = this.queue;
    this.queue = [];
    const before = this.evening;
    let tentative = before;
    const steps: Step[] = [];
    const answers: (() => void)[] = [];
    const run = (request: Request, wall: number, play?: number): string | null => {
      const outcome = this.decided(tentative, request, wall, play);
      if (!outcome.ok) return outcome.reason;
      steps.push(...outcome.steps);
      tentative = outcome.evening;
      return null;
    };
    for (const { request, wall, play, answer } of waiting) {
      // After a gap the deadlines due in it must not run: play time stopped at the last tick.
      if (play === undefined) this.runDue(() => tentative, wall, run);
      const reason = this.refusedBefore(request) ?? run(request, wall, play);
      if (reason !== null) answers.push(() => this.remember(request, reason));
      if (answer) answers.push(() => answer(reason));
      else if (reason !== null) this.parts.onFault(`the engine's own ${request.command.type} was refused`, reason);
    }
    this.runDue(() => tentative, this.parts.clock.now(), run);
    if (steps.length === 0) {
      for (const answer of answers) answer();
      return;
    }
    const after = tentative;
    this.store(
      steps.map((step) => step.event),
      waiting,
      () => {
        this.evening = after;
        for (const answer of answers) answer();
        this.parts.onCommitted({ before, after, steps });
        this.snapshotSometimes();
      },
    );
    this.parts.onStoring(before, after);
  }

  private refusedBefore({ by, id }: Request): string | undefined {
    return id === null ? undefined : this.refusals.before(senderOf(by), id);
  }

  private remember({ by, id }: Request, reason: string): void {
    if (id !== null) this.refusals.add(senderOf(by), id, reason);
  }

  /** A throw in a rule refuses that one command before storage, so no stored event can break a replay. */
  private decided(evening: Evening, request: Request, wall: number, play?: number): ReturnType<typeof decide> {
    try {
      return decide(evening, request, wall, this.parts.around, play);
    } catch (error) {
      this.parts.onFault(`deciding ${request.scope} ${request.command.type} for ${senderOf(request.by)}`, error);
      return { ok: false, reason: 'fault' };
    }
  }

  private runDue(evening: () => Evening, upTo: number, run: (request: Request, wall: number) => string | null): void {
    for (;;) {
      const due = nextDue(evening(), this.parts.around.games, this.suppressed);
      if (!due || due.wall > upTo) return;
      const n = evening().n;
      const reason = run(due.request, due.wall);
      const still = nextDue(evening(), this.parts.around.games, this.suppressed);
      if (reason !== null || (evening().n === n && still && keyOf(still.request) === keyOf(due.request))) {
        const key = keyOf(due.request);
        this.parts.onFault(`a deadline stands after its command: ${key}`, reason);
        this.suppressed.add(key);
        this.parts.timers.set(() => this.suppressed.delete(key), FAULT_RETRY_MS);
      }
    }
  }

  private store(events: readonly LoggedEvent[], waiting: readonly Waiting[], done: () => void): void {
    this.inFlight = true;
    const { storage, record, timers } = this.parts;
    const controller = new AbortController();
    let stuck: unknown = null;
    const late = timers.set(() => {
      controller.abort();
      stuck = timers.set(() => {
        this.stop();
        this.parts.onStuck();
      }, STUCK_AFTER_MS);
    }, STORE_WITHIN_MS);
    const ended = () => {
      timers.clear(late);
      if (stuck !== null) timers.clear(stuck);
      this.inFlight = false;
    };
    storage.append(record.room, record.epoch, events, controller.signal).then(
      () => {
        ended();
        if (this.stopped) return;
        done();
        this.pump();
        this.arm();
      },
      (error) => {
        ended();
        if (error instanceof StaleEpochError) return this.lose();
        for (const { answer } of [...waiting, ...this.queue]) answer?.('not-stored');
        this.queue = [];
        this.haltNow(error);
      },
    );
  }

  private haltNow(error: unknown): void {
    const now = this.parts.clock.now();
    this.parts.onFault('storing events', error);
    this.halt = { since: now, play: playAt(this.evening.room.clock, now), tries: 0 };
    this.parts.onHalted(true);
    this.parts.timers.set(() => this.tryAgain(), RETRY_MS[0] as number);
  }

  /** The try is the event itself: the first success stores `StorageReturned`. */
  private tryAgain(): void {
    const { halt } = this;
    if (!halt || this.stopped) return;
    const now = this.parts.clock.now();
    const command = { type: 'StorageReturned', haltedMs: now - halt.since } as never;
    const outcome = this.decided(
      this.evening,
      { by: { kind: 'engine' }, id: null, scope: 'room', command },
      now,
      halt.play,
    );
    if (!outcome.ok) return;
    const before = this.evening;
    const { storage, record, timers } = this.parts;
    const controller = new AbortController();
    const late = timers.set(() => controller.abort(), STORE_WITHIN_MS);
    storage
      .append(
        record.room,
        record.epoch,
        outcome.steps.map((step) => step.event),
        controller.signal,
      )
      .then(
        () => {
          timers.clear(late);
          this.halt = null;
          this.evening = outcome.evening;
          this.lastTick = this.parts.clock.now();
          // What was stored first: clocks under its number must not come without its changes.
          this.parts.onCommitted({ before, after: outcome.evening, steps: outcome.steps });
          this.parts.onHalted(false);
          this.tick();
        },
        (error) => {
          timers.clear(late);
          if (error instanceof StaleEpochError) return this.lose();
          halt.tries++;
          timers.set(() => this.tryAgain(), RETRY_MS[Math.min(halt.tries, RETRY_MS.length - 1)] as number);
        },
      );
  }

  private snapshotSometimes(): void {
    const { evening } = this;
    if (evening.n - this.lastSnapshot < SNAPSHOT_EVERY) return;
    this.lastSnapshot = evening.n;
    const { storage, record, versions } = this.parts;
    storage.saveSnapshot(record.room, record.epoch, { n: evening.n, versions, state: evening }).catch((error) => {
      // A missing snapshot costs time at the next opening, nothing else.
      if (error instanceof StaleEpochError) this.lose();
      else this.parts.onFault('saving a snapshot', error);
    });
  }
}

export const versionsOf = (games: Games, roomVersion: number): string =>
  ['kernel1', `room${roomVersion}`, ...[...games.values()].map((rules) => `${rules.id}${rules.version}`)].join(' ');
