import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LoggedEvent } from '../kernel/event.ts';
import type { StoredPack } from './packs.ts';
import type { AliveAt, RoomRecord, Snapshot } from './storage.ts';

export interface Schema extends DBSchema {
  rooms: { key: string; value: RoomRecord };
  events: { key: [string, number]; value: LoggedEvent };
  asides: { key: [string, number]; value: LoggedEvent };
  alive: { key: string; value: AliveAt & { room: string } };
  snapshots: { key: string; value: Snapshot & { room: string } };
  packs: { key: string; value: StoredPack };
}

export type Db = IDBPDatabase<Schema>;

/** 1: evenings. 2: the host's own packs. Each step of an upgrade adds stores and leaves what is there alone. */
const VERSION = 2;

export type Database = {
  /** Runs work on the open database, which is opened with the first of it. */
  reopening<T>(work: (db: Db) => Promise<T>): Promise<T>;
  close(): void;
};

/** This browser's database. A name of its own gives a database of its own (tests). */
export function openDatabase(name: string): Database {
  const connect = (): Promise<Db> =>
    openDB<Schema>(name, VERSION, {
      upgrade(db, from) {
        if (from < 1) {
          db.createObjectStore('rooms', { keyPath: 'room' });
          db.createObjectStore('events', { keyPath: ['room', 'n'] });
          db.createObjectStore('asides', { keyPath: ['room', 'n'] });
          db.createObjectStore('alive', { keyPath: 'room' });
          db.createObjectStore('snapshots', { keyPath: 'room' });
        }
        if (from < 2) db.createObjectStore('packs', { keyPath: 'id' });
      },
      // A newer page of this browser wants to upgrade: whoever holds on to the old form would make it wait for ever.
      blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
    });
  let db: Promise<Db> | null = null;
  const opened = (): Promise<Db> => {
    db ??= connect().catch((error) => {
      db = null;
      throw error;
    });
    return db;
  };

  return {
    /** WebKit drops connections of background tabs: the next transaction throws InvalidStateError, and one reopening mends it. */
    async reopening(work) {
      try {
        return await work(await opened());
      } catch (error) {
        if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
        db = null;
        return work(await opened());
      }
    },
    // One that never opened has nothing to close.
    close: () =>
      void db?.then(
        (open) => open.close(),
        () => undefined,
      ),
  };
}
