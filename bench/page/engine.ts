import { createClock } from '../../src/host/clock.ts';
import { Engine, versionsOf } from '../../src/host/engine.ts';
import { games } from '../../src/host/games.ts';
import { Party } from '../../src/host/party.ts';
import { recover } from '../../src/host/recovery.ts';
import type { LoggedEvent } from '../../src/kernel/event.ts';
import { commandId } from '../../src/kernel/ids.ts';
import { dictionary, dictionaryHash } from '../../src/protocol/dictionary.ts';
import { ROOM_VERSION } from '../../src/room/index.ts';
import { openIdbStorage } from '../../src/storage/idb.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import type { RoomRecord, Storage } from '../../src/storage/storage.ts';

/** Runs in a real browser, since only there is IndexedDB what it is at a party. */
const clock = createClock(
  () => performance.now(),
  () => Date.now(),
);
const timers = {
  set: (fn: () => void, ms: number) => setTimeout(fn, ms),
  clear: (timer: unknown) => clearTimeout(timer as number),
};
let rooms = 0;

const recordOf = (): RoomRecord => ({
  room: `bench${rooms++}`,
  epoch: 1,
  writer: 'w',
  hostKey: 'k',
  code: 'ABCD',
  seed: 1,
  createdWall: Date.now(),
  closed: false,
  kept: false,
});

async function open(storage: Storage, record: RoomRecord): Promise<{ party: Party; firstFrame: Promise<void> }> {
  let shown: () => void = () => undefined;
  const firstFrame = new Promise<void>((resolve) => {
    shown = resolve;
  });
  const party = await Party.open({
    storage,
    record,
    games,
    clock,
    timers,
    dictionary,
    dictionaryHash,
    build: 'bench',
    runners: {},
    send: () => shown(),
    close: () => undefined,
    onHalted: () => undefined,
    onLost: () => undefined,
    onStuck: () => undefined,
    onClosed: () => undefined,
    onFault: (what, error) => console.error(what, error),
  });
  party.reception.openedScreen('screen');
  return { party, firstFrame };
}

/** Commands a second, `inFlight` of them waiting at any time, as at a lively party. */
async function throughput(storage: Storage, commands: number, inFlight: number): Promise<number> {
  const record = recordOf();
  await storage.create(record);
  const { party } = await open(storage, record);
  let sent = 0;
  let answered = 0;
  const begun = performance.now();
  await new Promise<void>((resolve) => {
    const next = () => {
      if (sent >= commands) return;
      const id = sent++;
      party.engine.submit(
        {
          by: { kind: 'screen' },
          id: commandId(`c${id}`),
          scope: 'room',
          command: { type: 'SetSettings', settings: { captions: id % 2 === 0 } } as never,
        },
        () => {
          answered += 1;
          if (answered === commands) resolve();
          else next();
        },
      );
    };
    for (let i = 0; i < inFlight; i++) next();
  });
  const seconds = (performance.now() - begun) / 1_000;
  party.stop();
  return commands / seconds;
}

/** A log of a real evening's shape, `events` long, written by the engine itself; then opened cold. */
async function recovery(events: number): Promise<{ openMs: number; snapshot: boolean }> {
  const storage = await openIdbStorage(`bench-${events}`);
  const record = recordOf();
  await storage.create(record);
  const { party } = await open(storage, record);
  for (let i = 0; i < 8; i++) {
    party.engine.submit({
      by: { kind: 'screen' },
      id: commandId(`b${i}`),
      scope: 'room',
      command: { type: 'AddBot' } as never,
    });
  }
  await until(() => party.engine.evening.room.seats.length === 8);
  let n = party.engine.evening.n;
  party.stop();
  // Straight into the log: the engine's own pace would take minutes.
  const write = async (upTo: number): Promise<void> => {
    while (n < upTo) {
      const batch: LoggedEvent[] = [];
      for (let i = 0; i < 2_000 && n < upTo; i++) {
        n += 1;
        batch.push({
          n,
          room: record.room,
          game: null,
          type: 'SettingsSet',
          v: 1,
          at: n * 10,
          wall: Date.now(),
          by: { kind: 'screen' },
          cause: commandId(`c${n}`),
          data: { settings: { captions: n % 2 === 0 } },
        });
      }
      await storage.append(record.room, 1, batch);
    }
  };
  // The engine saves a snapshot every thousand events, so the worst case is one that lies 999 behind the end.
  const snapshot = events > 20_000;
  if (snapshot) {
    await write(events - 999);
    const versions = versionsOf(games, ROOM_VERSION);
    const { evening } = await recover(storage, record, games, versions, Date.now());
    await storage.saveSnapshot(record.room, 1, { n: evening.n, versions, state: evening });
  }
  await write(events);
  storage.close();

  const begun = performance.now();
  const again = await openIdbStorage(`bench-${events}`);
  const opened = await again.takeOver(record.room, 'w2');
  const { party: second, firstFrame } = await open(again, opened as RoomRecord);
  await firstFrame;
  const openMs = performance.now() - begun;
  second.stop();
  await again.remove(record.room);
  again.close();
  return { openMs, snapshot };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

Object.assign(window, {
  bench: {
    throughput: async (kind: 'idb' | 'memory', commands: number, inFlight: number) =>
      throughput(kind === 'idb' ? await openIdbStorage('bench-throughput') : createMemoryStorage(), commands, inFlight),
    recovery,
  },
  Engine,
});
document.title = 'ready';
