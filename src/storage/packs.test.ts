import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openIdbStorage } from './idb.ts';
import { openIdbPacks } from './idbPacks.ts';
import { createMemoryPacks } from './memoryPacks.ts';
import { packsContract } from './packs.contract.ts';

let databases = 0;
packsContract('IndexedDB', () => openIdbPacks(`packs-${databases++}`));
packsContract('memory', createMemoryPacks);

const kept = { id: 'a', name: 'Sofas', language: 'en', cards: [{ word: 'sofa' }], keptWall: 1 };

it('[OP6] a database of evenings alone gets its shelf of packs, and keeps every evening', async () => {
  const old = await openDB('evening-of-yesterday', 1, {
    upgrade(db) {
      db.createObjectStore('rooms', { keyPath: 'room' });
      for (const name of ['events', 'asides']) db.createObjectStore(name, { keyPath: ['room', 'n'] });
      for (const name of ['alive', 'snapshots']) db.createObjectStore(name, { keyPath: 'room' });
    },
  });
  await old.put('rooms', { room: 'r1', epoch: 3, writer: 'w' });
  await old.put('events', { room: 'r1', n: 1, type: 'RoomOpened' });
  old.close();
  const storage = await openIdbStorage('evening-of-yesterday');
  expect(await storage.record('r1')).toMatchObject({ epoch: 3 });
  expect(await storage.last('r1')).toBe(1);
  const packs = openIdbPacks('evening-of-yesterday');
  await packs.keep(kept);
  expect(await packs.list()).toEqual([kept]);
});

it('[OP7] packs outlive every room, and are seen by whoever else has this database open', async () => {
  const name = `packs-${databases++}`;
  const storage = await openIdbStorage(name);
  const [page, worker] = [openIdbPacks(name), openIdbPacks(name)];
  await page.keep(kept);
  for (const room of await storage.rooms()) await storage.remove(room.room);
  await storage.remove('r1');
  expect(await worker.cards(['a'])).toEqual([{ word: 'sofa' }]);
});

it('[OP8] an open page does not hold up a newer one that upgrades the database', async () => {
  const name = `packs-${databases++}`;
  await openIdbPacks(name).keep(kept);
  const newer = await openDB(name, 3);
  expect(await newer.getAll('packs')).toEqual([kept]);
  newer.close();
});
