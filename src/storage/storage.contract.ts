import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '../kernel/event.ts';
import { NotStoredError, type RoomRecord, StaleEpochError, type Storage } from './storage.ts';

const record: RoomRecord = {
  room: 'r1',
  epoch: 1,
  writer: 'w1',
  hostKey: 'key',
  code: 'ABCD',
  seed: 7,
  createdWall: 1000,
  closed: false,
  kept: false,
};
const event = (n: number, room = 'r1'): LoggedEvent => ({
  n,
  room,
  game: null,
  type: 'Something',
  v: 1,
  at: n * 10,
  wall: 1000 + n,
  by: { kind: 'engine' },
  cause: null,
  data: { n },
});

/** What every storage promises. `open` gives an empty one. */
export function storageContract(name: string, open: () => Promise<Storage>): void {
  describe(`storage: ${name}`, () => {
    const withRoom = async () => {
      const storage = await open();
      await storage.create(record);
      return storage;
    };

    it('[ST1] what was appended is read back in order, from any number, at most as many as asked', async () => {
      const storage = await withRoom();
      await storage.append('r1', 1, [event(1), event(2)]);
      await storage.append('r1', 1, [event(3)]);
      expect(await storage.read('r1', 1, 10)).toEqual([event(1), event(2), event(3)]);
      expect(await storage.read('r1', 2, 1)).toEqual([event(2)]);
      expect(await storage.last('r1')).toBe(3);
    });

    it('[ST2] an append under an older epoch writes nothing and says so', async () => {
      const storage = await withRoom();
      expect((await storage.takeOver('r1', 'w2'))?.epoch).toBe(2);
      await expect(storage.append('r1', 1, [event(1)])).rejects.toBeInstanceOf(StaleEpochError);
      expect(await storage.last('r1')).toBe(0);
      await storage.append('r1', 2, [event(1)]);
      expect((await storage.record('r1'))?.writer).toBe('w2');
    });

    it('[ST3] an event number that is already there drops the whole append', async () => {
      const storage = await withRoom();
      await storage.append('r1', 1, [event(1)]);
      await expect(storage.append('r1', 1, [event(1), event(2)])).rejects.toBeInstanceOf(NotStoredError);
      expect(await storage.read('r1', 1, 10)).toEqual([event(1)]);
    });

    it('[ST4] an unreadable tail moves aside and can be read there; the log goes on before it', async () => {
      const storage = await withRoom();
      await storage.append('r1', 1, [event(1), event(2), event(3)]);
      expect(await storage.setAside('r1', 1, 2)).toBe(2);
      expect(await storage.last('r1')).toBe(1);
      expect(await storage.asides('r1')).toEqual([event(2), event(3)]);
    });

    it('[ST5] the alive record and the snapshot are the last ones written, each under the epoch', async () => {
      const storage = await withRoom();
      expect(await storage.alive('r1')).toBeNull();
      await storage.setAlive('r1', 1, { play: 5, wall: 6 });
      await storage.setAlive('r1', 1, { play: 7, wall: 8 });
      expect(await storage.alive('r1')).toMatchObject({ play: 7, wall: 8 });
      await storage.saveSnapshot('r1', 1, { n: 3, versions: 'a', state: { deep: [1, 2] } });
      expect(await storage.snapshot('r1')).toMatchObject({ n: 3, versions: 'a', state: { deep: [1, 2] } });
      await expect(storage.setAlive('r1', 9, { play: 1, wall: 1 })).rejects.toBeInstanceOf(StaleEpochError);
    });

    it('[ST6] removing a room removes all of it and nothing else', async () => {
      const storage = await withRoom();
      await storage.create({ ...record, room: 'r2' });
      await storage.append('r1', 1, [event(1)]);
      await storage.append('r2', 1, [event(1, 'r2')]);
      await storage.remove('r1');
      expect(await storage.record('r1')).toBeNull();
      expect(await storage.last('r1')).toBe(0);
      expect(await storage.last('r2')).toBe(1);
    });

    it('[ST7] amending leaves epoch and writer alone', async () => {
      const storage = await withRoom();
      await storage.amend('r1', { closed: true, code: 'WXYZ' });
      expect(await storage.record('r1')).toEqual({ ...record, closed: true, code: 'WXYZ' });
    });
  });
}
