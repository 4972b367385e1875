import { openDatabase } from './database.ts';
import { byAge, type PackStore } from './packs.ts';

/** Own packs in this browser's IndexedDB, beside the evenings. The TV's page and the host's worker each open their own. */
export function openIdbPacks(name = 'rumpus'): PackStore {
  const database = openDatabase(name);
  const { reopening } = database;
  return {
    list: () => reopening(async (db) => (await db.getAll('packs')).sort(byAge)),
    cards: (ids) =>
      reopening(async (db) => {
        const tx = db.transaction('packs');
        const packs = await Promise.all(ids.map((id) => tx.store.get(id)));
        await tx.done;
        return packs.flatMap((pack) => pack?.cards ?? []);
      }),
    keep: (pack) => reopening(async (db) => void (await db.put('packs', pack))),
    rename: (id, called) =>
      reopening(async (db) => {
        const tx = db.transaction('packs', 'readwrite');
        const pack = await tx.store.get(id);
        if (pack) await tx.store.put({ ...pack, name: called });
        await tx.done;
        return pack !== undefined;
      }),
    remove: (id) => reopening((db) => db.delete('packs', id)),
    close: () => database.close(),
  };
}
