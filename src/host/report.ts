import type { TokenUse } from '../kernel/modelTask.ts';
import { ROOM_EVENT_TYPES } from '../room/index.ts';
import type { RoomRecord, Storage } from '../storage/storage.ts';
import { senderOf } from './evening.ts';
import { games } from './games.ts';
import type { Party } from './party.ts';
import type { Report } from './wire.ts';

const TAIL = 40;
const FAULTS_KEPT = 50;
/** Readers beside the writer take at most this many events a transaction, so that the writer never waits. */
const READ_MOST = 200;

export type ModelUse = { asked: number; answered: number; failed: Record<string, number>; tokens: number };
export const countTokens = (use: TokenUse): number => use.inputTokens + use.outputTokens;

export type Reporter = {
  report(): Promise<Report>;
  /** The whole log as JSON lines, for the host's own disk. */
  exported(): Promise<string>;
  fault(what: string): void;
};

/** What `/backstage` shows of an evening. */
export function createReporter(
  storage: Storage,
  record: RoomRecord,
  party: Party,
  use: ModelUse,
  now: () => number,
): Reporter {
  const faults: string[] = [];
  return {
    fault: (what) => {
      faults.push(what);
      if (faults.length > FAULTS_KEPT) faults.shift();
    },
    report: async () => {
      const events = await storage.last(record.room);
      const tail = await storage.read(record.room, Math.max(1, events - TAIL + 1), TAIL);
      const { seats } = party.engine.evening.room;
      return {
        room: record.room,
        code: party.engine.evening.room.code,
        playing: party.engine.evening.room.game !== null,
        epoch: record.epoch,
        events,
        asides: (await storage.asides(record.room)).length,
        divergences: party.reception.divergences,
        links: [...party.reception.sessions.values()].map((session) => {
          const seat = session.viewer.kind === 'seat' ? session.viewer.seat : null;
          return {
            link: session.viewer.kind === 'screen' ? 'screen' : (session.link ?? session.id),
            seat,
            name: seats.find((other) => other.id === seat)?.name ?? null,
            rttMs: session.rttMs,
            silentMs: now() - session.lastHeard,
            frames: session.seq,
            bytes: session.bytes,
          };
        }),
        model: { name: null, ...use, failed: { ...use.failed } },
        faults: [...faults],
        tail: tail.map((event) => {
          const types = event.game ? games.get(event.game)?.eventTypes : ROOM_EVENT_TYPES;
          const form = types?.[event.type as keyof typeof types]?.publicForm as
            | ((data: unknown) => unknown)
            | null
            | undefined;
          return {
            n: event.n,
            type: event.type,
            game: event.game,
            by: senderOf(event.by),
            bytes: JSON.stringify(event.data).length,
            data: form ? JSON.stringify(form(event.data)) : null,
          };
        }),
      };
    },
    exported: async () => {
      const lines: string[] = [];
      for (let from = 1; ; from += READ_MOST) {
        const slice = await storage.read(record.room, from, READ_MOST);
        lines.push(...slice.map((event) => JSON.stringify(event)));
        if (slice.length < READ_MOST) break;
      }
      for (const event of await storage.asides(record.room)) lines.push(JSON.stringify({ aside: true, ...event }));
      return `${lines.join('\n')}\n`;
    },
  };
}
