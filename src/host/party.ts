import type { Ask } from '../kernel/game.ts';
import type { SeatId } from '../kernel/ids.ts';
import type { Dictionary } from '../protocol/values.ts';
import { ROOM_VERSION } from '../room/index.ts';
import type { RoomRecord, Storage } from '../storage/storage.ts';
import { type AskRunner, Asks } from './asks.ts';
import { Bots } from './bots.ts';
import type { Clock } from './clock.ts';
import { type Committed, Engine, versionsOf } from './engine.ts';
import type { Games } from './evening.ts';
import { Floods } from './floods.ts';
import { Huddles } from './huddles.ts';
import { Publisher } from './publisher.ts';
import { randomHex } from './randomHex.ts';
import { Reception, type SeatLight } from './reception.ts';
import { recover } from './recovery.ts';
import { createWordFilter } from './wordFilter.ts';

const RECEPTION_TICK_MS = 250;
const SECOND_MS = 1_000;

export type PartyParts = {
  readonly storage: Storage;
  readonly record: RoomRecord;
  readonly games: Games;
  readonly clock: Clock;
  readonly timers: { set(fn: () => void, ms: number): unknown; clear(timer: unknown): void };
  readonly dictionary: Dictionary;
  readonly dictionaryHash: string;
  readonly build: string;
  readonly runners: Readonly<Record<string, AskRunner>>;
  readonly send: (link: string, bytes: Uint8Array) => void;
  readonly close: (link: string) => void;
  readonly onHalted: (halted: boolean) => void;
  readonly onLost: () => void;
  readonly onStuck: () => void;
  /** The evening is over: captain or TV said good night, or its lifetime ended. */
  readonly onClosed: () => void;
  /** A phone runs another build of the same protocol: it has reloaded once, so this page may be the old one. */
  readonly onOtherBuild?: () => void;
  /** How the seats' links are, for the TV's lamps; when it has changed. */
  readonly onLights?: (lights: readonly SeatLight[]) => void;
  /** The lobby's wall reads differently. */
  readonly onStrokes?: (strokes: readonly unknown[]) => void;
  readonly onCommitted?: (committed: Committed) => void;
  readonly onFault: (what: string, error: unknown) => void;
};

/** One evening at work: engine, reception, publisher, bots and asks around one log. What the worker runs, and what tests run. */
export class Party {
  readonly engine: Engine;
  readonly reception: Reception;
  private readonly publisher: Publisher;
  private readonly floods: Floods;
  private readonly bots: Bots;
  private readonly asks: Asks;
  private readonly huddles: Huddles;
  private lastLights = '';
  private readonly parts: PartyParts;
  private readonly ticking: unknown[] = [];
  private stopped = false;

  private constructor(parts: PartyParts, evening: Engine['evening']) {
    this.parts = parts;
    const { storage, record, games, clock, timers, onFault } = parts;
    this.publisher = new Publisher({
      games,
      dictionary: parts.dictionary,
      epoch: record.epoch,
      now: clock.now,
      steady: clock.steady,
      send: parts.send,
    });
    this.engine = new Engine(
      {
        storage,
        record,
        clock,
        timers,
        onFault,
        around: { games, seed: record.seed, freshSecret: () => randomHex(16) },
        versions: versionsOf(games, ROOM_VERSION),
        onStoring: (before, after) => void this.publisher.prepare(before, after),
        onCommitted: (committed) => this.committed(committed),
        onHalted: (halted) => this.halted(halted),
        onLost: () => {
          this.reception.dismiss('moved');
          this.stop();
          parts.onLost();
        },
        onStuck: parts.onStuck,
      },
      evening,
    );
    this.floods = new Floods(this.engine, games);
    this.bots = new Bots(this.engine, games, this.floods, timers);
    const filters = { family: createWordFilter({ family: true }), free: createWordFilter({ family: false }) };
    const filter = () => (this.engine.evening.room.settings.family ? filters.family : filters.free);
    this.reception = new Reception({
      engine: this.engine,
      publisher: this.publisher,
      games,
      build: parts.build,
      dictionaryHash: parts.dictionaryHash,
      epoch: record.epoch,
      now: clock.steady,
      wall: clock.now,
      send: parts.send,
      close: parts.close,
      filter,
      onPad: (seat, pad) => this.huddles.received(seat, pad),
      beforeCommand: (seat) => this.huddles.flush(seat),
      onLinked: () => this.huddles.look(),
      onGone: (seat) => this.gone(seat),
      onOtherBuild: () => parts.onOtherBuild?.(),
      onReact: (seat, command) => this.floods.add(seat, command),
    });
    this.huddles = new Huddles({
      engine: this.engine,
      games,
      timers,
      filter,
      isLinked: (seat) => this.reception.sessionOf(seat) !== undefined,
      tell: (seat, message) => {
        const session = this.reception.sessionOf(seat);
        if (session) this.reception.tell(session, message);
      },
      onStrokes: (strokes) => parts.onStrokes?.(strokes),
    });
    this.asks = new Asks({
      engine: this.engine,
      games,
      timers,
      runners: parts.runners,
      onFault,
      onDraft: (ask, text) => this.draft(ask, text),
    });
  }

  /**
   * An evening from its log, or a new one under `code`. Resolves when its first events are stored, so that the first thing
   * anybody sees is true.
   */
  static async open(parts: PartyParts): Promise<Party> {
    const { storage, record, games, clock } = parts;
    const recovered = await recover(storage, record, games, versionsOf(games, ROOM_VERSION), clock.now());
    const party = new Party(parts, recovered.evening);
    const ask = (command: { type: string }, play?: number) =>
      new Promise<void>((resolve) =>
        party.engine.submit({ by: { kind: 'engine' }, id: null, scope: 'room', command }, () => resolve(), play),
      );
    if (recovered.evening.n === 0) {
      await ask({ type: 'OpenRoom', room: record.room, code: record.code, secret: randomHex(16) } as { type: string });
    }
    for (const { request, play } of recovered.first) await ask(request.command, play);
    party.start();
    return party;
  }

  /** The server gave this room another code than the one it had. */
  setCode(code: string): void {
    this.engine.submit({
      by: { kind: 'engine' },
      id: null,
      scope: 'room',
      command: { type: 'SetCode', code } as { type: string },
    });
  }

  stop(): void {
    this.stopped = true;
    this.engine.stop();
    this.bots.stop();
    this.asks.stop();
    this.huddles.stop();
    for (const timer of this.ticking) this.parts.timers.clear(timer);
  }

  private start(): void {
    this.engine.start();
    this.every(0, RECEPTION_TICK_MS, () => this.reception.tick());
    this.every(1, SECOND_MS, () => {
      this.floods.flush();
      this.bots.look();
      this.showLights();
    });
    this.asks.look();
    this.huddles.look();
  }

  private every(slot: number, ms: number, work: () => void): void {
    const again = () => {
      if (this.stopped) return;
      work();
      this.ticking[slot] = this.parts.timers.set(again, ms);
    };
    this.ticking[slot] = this.parts.timers.set(again, ms);
  }

  private committed(committed: Committed): void {
    const { before, after, steps } = committed;
    this.huddles.follow();
    this.publisher.publish(this.reception.audience(), before, after, steps);
    this.parts.onCommitted?.(committed);
    this.asks.look();
    this.bots.look();
    if (steps.some(({ event }) => event.game === null && event.type === 'WallWiped')) this.huddles.wipeWall();
    this.huddles.look();
    if (after.room.closed && !before.room.closed) {
      this.reception.dismiss('room-closed');
      this.parts.onClosed();
    }
  }

  private gone(seat: SeatId): void {
    this.huddles.gone(seat);
    this.huddles.look();
  }

  private showLights(): void {
    const lights = this.reception.lights();
    const text = JSON.stringify(lights);
    if (text === this.lastLights) return;
    this.lastLights = text;
    this.parts.onLights?.(lights);
  }

  private halted(halted: boolean): void {
    this.publisher.setHalted(halted, this.engine.play());
    this.publisher.announceTime(this.reception.audience(), this.engine.evening);
    this.parts.onHalted(halted);
  }

  /** A draft goes only to the viewers its ask names, and is believed by nobody. */
  private draft(ask: Ask, text: string): void {
    for (const session of this.reception.sessions.values()) {
      const { viewer } = session;
      const named = ask.drafts.some((other) =>
        other.kind === 'seat' ? viewer.kind === 'seat' && viewer.seat === other.seat : other.kind === viewer.kind,
      );
      if (named && !session.silent) this.reception.tell(session, { type: 'draft', ask: ask.id, text });
    }
  }
}
