import { type Db, openDatabase } from './database.ts';
import { NotStoredError, StaleEpochError, type Storage } from './storage.ts';

type Stores = 'rooms' | 'events' | 'asides' | 'alive' | 'snapshots';
const ALL: readonly Stores[] = ['rooms', 'events', 'asides', 'alive', 'snapshots'];
const everyEvent = (room: string, from = 0) => IDBKeyRange.bound([room, from], [room, Number.MAX_SAFE_INTEGER]);

/** Evenings in this browser's IndexedDB. A name of its own gives a database of its own (tests). */
export async function openIdbStorage(name = 'rumpus'): Promise<Storage> {
  const database = openDatabase(name);
  const { reopening } = database;
  // A database that cannot be opened at all is said at once, not with the first event.
  await reopening(async () => undefined);

  /** One transaction over all of a room, refused whole when the epoch has moved on. */
  const asWriter = (
    room: string,
    epoch: number,
    stores: readonly Stores[],
    work: (tx: ReturnType<typeof begin>) => void | Promise<void>,
    signal?: AbortSignal,
  ): Promise<void> =>
    reopening(async (db) => {
      const tx = begin(db, stores);
      let aborted = false;
      tx.done.catch(() => {
        aborted = true;
      });
      const abort = () => {
        try {
          tx.abort();
        } catch (error) {
          // Too late to abort: it is committing. Only its own end tells, so we go on waiting for that.
          if (!(error instanceof DOMException)) throw error;
        }
      };
      signal?.addEventListener('abort', abort, { once: true });
      let stale = false;
      try {
        // Asked first, awaited last: the writes are on their way while the epoch is read, and an older epoch drops them all.
        const asked = tx.objectStore('rooms').get(room);
        const working = work(tx);
        const record = await asked;
        if (record?.epoch !== epoch) {
          stale = true;
          tx.abort();
        }
        await working;
        await tx.done;
      } catch (error) {
        if (stale) throw new StaleEpochError(`room ${room} is no longer this tab's`, { cause: error });
        if (aborted || error instanceof DOMException) {
          await tx.done.catch(() => undefined);
          throw new NotStoredError('the transaction was aborted', { cause: error });
        }
        throw error;
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    });
  const begin = (db: Db, stores: readonly Stores[]) =>
    db.transaction(['rooms', ...stores.filter((s) => s !== 'rooms')], 'readwrite');

  return {
    rooms: () => reopening((db) => db.getAll('rooms')),
    create: (record) => reopening(async (db) => void (await db.add('rooms', record))),
    takeOver: (room, writer) =>
      reopening(async (db) => {
        const tx = db.transaction('rooms', 'readwrite');
        const record = await tx.store.get(room);
        const next = record ? { ...record, epoch: record.epoch + 1, writer } : null;
        if (next) await tx.store.put(next);
        await tx.done;
        return next;
      }),
    amend: (room, change) =>
      reopening(async (db) => {
        const tx = db.transaction('rooms', 'readwrite');
        const record = await tx.store.get(room);
        if (record) await tx.store.put({ ...record, ...change });
        await tx.done;
      }),
    record: (room) => reopening(async (db) => (await db.get('rooms', room)) ?? null),
    append: (room, epoch, events, signal) =>
      asWriter(
        room,
        epoch,
        ['events'],
        (tx) => {
          // `add`, not `put`: a number that is already there means two writers, and must fail.
          for (const event of events)
            tx.objectStore('events')
              .add(event)
              .catch(() => undefined);
        },
        signal,
      ),
    read: (room, from, most) => reopening((db) => db.getAll('events', everyEvent(room, from), most)),
    last: (room) =>
      reopening(async (db) => {
        const cursor = await db.transaction('events').store.openKeyCursor(everyEvent(room), 'prev');
        return cursor ? cursor.primaryKey[1] : 0;
      }),
    setAside: async (room, epoch, from) => {
      let moved = 0;
      await asWriter(room, epoch, ['events', 'asides'], async (tx) => {
        const events = await tx.objectStore('events').getAll(everyEvent(room, from));
        for (const event of events) await tx.objectStore('asides').put(event);
        await tx.objectStore('events').delete(everyEvent(room, from));
        moved = events.length;
      });
      return moved;
    },
    asides: (room) => reopening((db) => db.getAll('asides', everyEvent(room))),
    setAlive: (room, epoch, alive) =>
      asWriter(
        room,
        epoch,
        ['alive'],
        (tx) =>
          void tx
            .objectStore('alive')
            .put({ ...alive, room })
            .catch(() => undefined),
      ),
    alive: (room) => reopening(async (db) => (await db.get('alive', room)) ?? null),
    saveSnapshot: (room, epoch, snapshot) =>
      asWriter(
        room,
        epoch,
        ['snapshots'],
        (tx) =>
          void tx
            .objectStore('snapshots')
            .put({ ...snapshot, room })
            .catch(() => undefined),
      ),
    snapshot: (room) => reopening(async (db) => (await db.get('snapshots', room)) ?? null),
    remove: (room) =>
      reopening(async (db) => {
        const tx = db.transaction([...ALL], 'readwrite');
        await tx.objectStore('rooms').delete(room);
        await tx.objectStore('alive').delete(room);
        await tx.objectStore('snapshots').delete(room);
        await tx.objectStore('events').delete(everyEvent(room));
        await tx.objectStore('asides').delete(everyEvent(room));
        await tx.done;
      }),
    close: () => database.close(),
  };
}
