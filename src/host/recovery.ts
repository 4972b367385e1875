import type { LoggedEvent } from '../kernel/event.ts';
import { UnreadableEventError } from '../kernel/upcast.ts';
import type { AliveAt, RoomRecord, Storage } from '../storage/storage.ts';
import { EMPTY_EVENING, type Evening, evolve, type Games, type Request } from './evening.ts';

/** Read in slices: one huge read would hold all of an evening twice in memory. */
const SLICE = 5_000;

export type Recovered = {
  readonly evening: Evening;
  /** What to tell the engine first, with the play time at which the host died. */
  readonly first: readonly { readonly request: Request; readonly play: number }[];
};

/**
 * An evening from its log: the snapshot where its versions fit, then the tail. An unreadable tail moves aside; the room keeps
 * its readable events and only the game goes back to its last checkpoint.
 */
export async function recover(
  storage: Storage,
  record: RoomRecord,
  games: Games,
  versions: string,
  now: number,
): Promise<Recovered> {
  const snapshot = await storage.snapshot(record.room);
  let evening = snapshot?.versions === versions ? (snapshot.state as Evening) : EMPTY_EVENING;
  let unreadable: UnreadableEventError | null = null;
  while (!unreadable) {
    const slice: readonly LoggedEvent[] = await storage.read(record.room, evening.n + 1, SLICE);
    for (const event of slice) {
      try {
        if (event.n !== evening.n + 1) throw new UnreadableEventError(event.n, `does not follow ${evening.n}`);
        evening = evolve(evening, event, games);
      } catch (error) {
        unreadable =
          error instanceof UnreadableEventError ? error : new UnreadableEventError(event.n, 'broke the replay', error);
        break;
      }
    }
    if (slice.length < SLICE) break;
  }
  const first: { request: Request; play: number }[] = [];
  const alive = await storage.alive(record.room);
  const died = diedAt(evening, alive);
  const ask = (command: { type: string }) =>
    first.push({ request: { by: { kind: 'engine' }, id: null, scope: 'room', command }, play: died.play });
  if (evening.n > 0) ask({ type: 'HostReturned', deadMs: Math.max(0, now - died.wall) } as never);
  if (unreadable) {
    const lost = await storage.setAside(record.room, record.epoch, unreadable.at);
    ask({ type: 'GameResumed', from: unreadable.at, lost, game: evening.game?.checkpoint ?? null } as never);
  }
  return { evening, first };
}

/** The later of the alive record and the last event: play time stopped there. */
function diedAt(evening: Evening, alive: AliveAt | null): AliveAt {
  const { clock } = evening.room;
  const lastEvent = {
    play: clock.running ? clock.play + Math.max(0, evening.wall - clock.wall) : clock.play,
    wall: evening.wall,
  };
  return alive && alive.wall > evening.wall && clock.running ? alive : lastEvent;
}
