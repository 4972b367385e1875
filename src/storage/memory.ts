import type { LoggedEvent } from '../kernel/event.ts';
import {
  type AliveAt,
  NotStoredError,
  type RoomRecord,
  type Snapshot,
  StaleEpochError,
  type Storage,
} from './storage.ts';

type Kept = {
  record: RoomRecord;
  events: LoggedEvent[];
  asides: LoggedEvent[];
  alive: AliveAt | null;
  snapshot: Snapshot | null;
};

/** What a test may do to a device. */
export type MemoryFaults = {
  /** Appends stay pending until this resolves; with `abort` set the signal drops them. */
  hold: Promise<void> | null;
  /** The next appends are dropped. */
  failing: boolean;
};

/** Evenings in memory: for tests, benchmarks and browsers without IndexedDB. Data is cloned as a database would. */
export function createMemoryStorage(): Storage & { readonly faults: MemoryFaults } {
  const rooms = new Map<string, Kept>();
  const faults: MemoryFaults = { hold: null, failing: false };

  const writer = (room: string, epoch: number): Kept => {
    const kept = rooms.get(room);
    if (!kept || kept.record.epoch !== epoch) throw new StaleEpochError(`room ${room} is no longer this tab's`);
    return kept;
  };

  return {
    faults,
    rooms: async () => [...rooms.values()].map((kept) => kept.record),
    create: async (record) => {
      rooms.set(record.room, { record, events: [], asides: [], alive: null, snapshot: null });
    },
    takeOver: async (room, name) => {
      const kept = rooms.get(room);
      if (!kept) return null;
      kept.record = { ...kept.record, epoch: kept.record.epoch + 1, writer: name };
      return kept.record;
    },
    amend: async (room, change) => {
      const kept = rooms.get(room);
      if (kept) kept.record = { ...kept.record, ...change };
    },
    record: async (room) => rooms.get(room)?.record ?? null,
    append: async (room, epoch, events, signal) => {
      const kept = writer(room, epoch);
      if (faults.hold) {
        const aborted = new Promise<never>((_, reject) => {
          signal?.addEventListener('abort', () => reject(new NotStoredError('aborted')), { once: true });
        });
        await Promise.race([faults.hold, aborted]);
      }
      if (faults.failing) throw new NotStoredError('the device refuses');
      const last = kept.events.at(-1)?.n ?? 0;
      events.forEach((event, i) => {
        if (event.n !== last + 1 + i) throw new NotStoredError(`event ${event.n} does not follow ${last + i}`);
      });
      kept.events.push(...structuredClone([...events]));
    },
    read: async (room, from, most) => {
      const events = rooms.get(room)?.events ?? [];
      const first = events[0]?.n ?? 1;
      const start = Math.max(0, from - first);
      return events.slice(start, start + most);
    },
    last: async (room) => rooms.get(room)?.events.at(-1)?.n ?? 0,
    setAside: async (room, epoch, from) => {
      const kept = writer(room, epoch);
      const moved = kept.events.filter((event) => event.n >= from);
      kept.asides.push(...moved);
      kept.events = kept.events.filter((event) => event.n < from);
      return moved.length;
    },
    asides: async (room) => rooms.get(room)?.asides ?? [],
    setAlive: async (room, epoch, alive) => {
      writer(room, epoch).alive = alive;
    },
    alive: async (room) => rooms.get(room)?.alive ?? null,
    saveSnapshot: async (room, epoch, snapshot) => {
      writer(room, epoch).snapshot = structuredClone(snapshot);
    },
    snapshot: async (room) => rooms.get(room)?.snapshot ?? null,
    remove: async (room) => {
      rooms.delete(room);
    },
    close: () => undefined,
  };
}
