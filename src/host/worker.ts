import { dictionary, dictionaryHash } from '../protocol/dictionary.ts';
import { openIdbStorage } from '../storage/idb.ts';
import { openIdbPacks } from '../storage/idbPacks.ts';
import type { RoomRecord, Storage } from '../storage/storage.ts';
import { createClock } from './clock.ts';
import { games } from './games.ts';
import { Party } from './party.ts';
import { randomHex } from './randomHex.ts';
import { createReporter, type Reporter } from './report.ts';
import { peerIdOf, releaseCode, reserveCode } from './rooms.ts';
import { createRunners, type Runners } from './runners.ts';
import type { FromWorker, ToWorker } from './wire.ts';

/**
 * The host's worker: the only place where an evening is decided and stored. Timers here are not throttled when the tab is
 * hidden, and a busy screen can delay bytes, never a decision.
 */
const ALIVE_EVERY_MS = 1_000;
/** How long after its opening a room is still "the last one". */
const RESUMABLE_MS = 24 * 60 * 60 * 1_000;

const post = (message: FromWorker, transfer: Transferable[] = []) => globalThis.postMessage(message, { transfer });
const clock = createClock(
  () => performance.now(),
  () => Date.now(),
);
const timers = {
  set: (fn: () => void, ms: number) => setTimeout(fn, ms),
  clear: (timer: unknown) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/**
 * Gathers what leaves within one turn: eighteen frames are one message to the main thread, not eighteen, and lie in one buffer,
 * since each buffer that changes threads takes its time. Bytes are copied: whoever sends them may keep them.
 */
const outgoing = {
  posts: [] as { link: string; bytes: Uint8Array }[],
  push(link: string, bytes: Uint8Array): void {
    if (this.posts.length === 0) queueMicrotask(() => this.flush());
    this.posts.push({ link, bytes });
  },
  flush(): void {
    const { posts } = this;
    if (posts.length === 0) return;
    this.posts = [];
    const all = new Uint8Array(posts.reduce((sum, { bytes }) => sum + bytes.length, 0));
    let end = 0;
    const packed = posts.map(({ link, bytes }) => {
      all.set(bytes, end);
      end += bytes.length;
      return { link, bytes: all.subarray(end - bytes.length, end) };
    });
    post({ type: 'send', posts: packed }, [all.buffer]);
  },
};

let party: Party | null = null;
let reporter: Reporter | null = null;
let keep: ((on: boolean) => Promise<void>) | null = null;
let makePack: Runners['makePack'] | null = null;

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  handle(data).catch((error) => fault(`handling ${data.type}`, error));
});
setInterval(() => post({ type: 'alive' }), ALIVE_EVERY_MS);

async function handle(message: ToWorker): Promise<void> {
  switch (message.type) {
    case 'start':
      return start(message.room, message.build);
    case 'opened':
      return party?.reception.opened(message.link);
    case 'screen':
      return party?.reception.openedScreen(message.link);
    case 'bytes':
      return party?.reception.received(message.link, message.bytes);
    case 'closed':
      return party?.reception.closed(message.link);
    case 'report':
      if (reporter) post({ type: 'report', report: await reporter.report() });
      return;
    case 'export':
      if (reporter) post({ type: 'export', json: await reporter.exported() });
      return;
    case 'keep':
      return keep?.(message.keep);
    case 'make-pack': {
      const answer = await makePack?.(message.input);
      return post({ type: 'pack-made', id: message.id, answer: answer ?? { ok: false, why: 'unavailable' } });
    }
    case 'settle':
      return settle(message.room, message.keep);
    case 'stop':
      party?.stop();
      return globalThis.close();
    default:
      return message satisfies never;
  }
}

async function start(wanted: string | 'last' | 'new', build: string): Promise<void> {
  const storage = await openIdbStorage();
  await forgetClosed(storage);
  const record = wanted === 'new' ? await fresh(storage) : await reopened(storage, wanted);
  if (!record) return;
  const packs = openIdbPacks();
  const runners = createRunners(
    record.hostKey,
    () => party?.engine.play() ?? 0,
    fault,
    (ids) => packs.cards(ids),
  );
  makePack = runners.makePack;
  party = await Party.open({
    storage,
    record,
    games,
    clock,
    timers,
    dictionary,
    dictionaryHash,
    build,
    runners: runners.runners,
    send: (link, bytes) => outgoing.push(link, bytes),
    close: (link) => {
      outgoing.flush();
      post({ type: 'close', link });
    },
    onHalted: (halted) => post({ type: 'halted', halted }),
    onLights: (lights) => post({ type: 'lights', lights }),
    onStrokes: (strokes) => post({ type: 'strokes', strokes }),
    onLost: () => post({ type: 'ended', why: 'moved' }),
    onStuck: () => post({ type: 'stuck' }),
    onClosed: () => void end(storage, record),
    onOtherBuild: () => post({ type: 'other-build' }),
    onCommitted: ({ before, after }) => {
      if (after.room.chosen === 'slop' && before.room.chosen !== 'slop') runners.warm();
    },
    onFault: fault,
  });
  keep = (on) => storage.amend(record.room, { kept: on });
  reporter = createReporter(storage, record, party, runners.use, clock.steady);
  const { code } = party.engine.evening.room;
  post({ type: 'ready', room: record.room, code, peerId: peerIdOf(record.hostKey), hostKey: record.hostKey });
  if (wanted !== 'new') await refreshCode(record, code);
}

async function fresh(storage: Storage): Promise<RoomRecord | null> {
  const hostKey = randomHex(32);
  const reserved = await reserveCode(hostKey);
  if (!reserved.ok) {
    post({ type: 'no-server' });
    return null;
  }
  const seed = crypto.getRandomValues(new Int32Array(1))[0] as number;
  const record: RoomRecord = {
    room: randomHex(8),
    epoch: 1,
    writer: randomHex(8),
    hostKey,
    code: reserved.code,
    seed,
    createdWall: clock.now(),
    closed: false,
    kept: false,
  };
  await storage.create(record);
  return record;
}

async function reopened(storage: Storage, wanted: string): Promise<RoomRecord | null> {
  const rooms = (await storage.rooms()).filter((room) => !room.closed && clock.now() - room.createdWall < RESUMABLE_MS);
  const last = rooms.sort((a, b) => b.createdWall - a.createdWall)[0];
  const room = wanted === 'last' ? last : rooms.find((other) => other.room === wanted);
  const record = room ? await storage.takeOver(room.room, randomHex(8)) : null;
  if (!record) post({ type: 'nothing', expired: await expired(storage) });
  return record;
}

/** A room nobody closed whose day is over. */
async function expired(storage: Storage): Promise<{ room: string; code: string } | null> {
  const old = (await storage.rooms()).find((room) => !room.closed && clock.now() - room.createdWall >= RESUMABLE_MS);
  return old ? { room: old.room, code: old.code } : null;
}

/** Its log is kept, or goes at the next opening like every closed room's. */
async function settle(room: string, keepIt: boolean): Promise<void> {
  const storage = await openIdbStorage();
  await storage.amend(room, { closed: true, kept: keepIt });
  post({ type: 'nothing', expired: await expired(storage) });
  storage.close();
}

/** The server may have been restarted or have forgotten the code: it gets it again, or gives another. */
async function refreshCode(record: RoomRecord, code: string): Promise<void> {
  const answer = await reserveCode(record.hostKey, code);
  if (answer.ok) party?.setCode(answer.code);
  else if (answer.why === 'unreachable') setTimeout(() => void refreshCode(record, code), 5_000);
}

async function end(storage: Storage, record: RoomRecord): Promise<void> {
  post({ type: 'ended', why: 'room-closed' });
  const code = party?.engine.evening.room.code ?? record.code;
  party?.stop();
  await releaseCode(record.hostKey, code);
  await storage.amend(record.room, { closed: true });
}

/** A closed room's log is deleted at the next opening, unless the host kept it: until then "keep it" can still be said. */
async function forgetClosed(storage: Storage): Promise<void> {
  for (const room of await storage.rooms()) if (room.closed && !room.kept) await storage.remove(room.room);
}

function fault(what: string, error: unknown): void {
  const text = `${what}: ${error instanceof Error ? `${error.name} ${error.message}` : String(error)}`;
  reporter?.fault(text);
  post({ type: 'fault', what: text });
}
