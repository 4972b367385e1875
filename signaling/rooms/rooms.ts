import * as v from 'valibot';
import { isHostId } from '../hostKey.ts';
import { JsonFile } from '../jsonFile.ts';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import { freshCode, isRude, parseCode } from './codes.ts';

const Stored = v.object({
  version: v.literal(1),
  rooms: v.array(v.object({ code: v.string(), peerId: v.string(), seenAt: v.number() })),
});

type Room = { readonly code: string; readonly peerId: string; readonly seenAt: number };

export type Reserved =
  | { readonly ok: true; readonly code: string; readonly isNew: boolean }
  | { readonly ok: false; readonly reason: 'full' };

/**
 * Which code leads to which host. One code a host and one host a code; kept in a file, so that a restart of the server
 * changes nothing for a party. Of a host key only its hash, the peer id, is known here.
 */
export class Rooms {
  readonly #file: JsonFile;
  readonly #limits: Limits;
  readonly #isHere: (peerId: string) => boolean;
  readonly #byCode = new Map<string, Room>();
  readonly #byHost = new Map<string, Room>();

  constructor(path: string, limits: Limits, log: Log, isHere: (peerId: string) => boolean) {
    this.#file = new JsonFile(path, log);
    this.#limits = limits;
    this.#isHere = isHere;
  }

  async load(now: number): Promise<void> {
    const stored = v.safeParse(Stored, await this.#file.read());
    if (!stored.success) return;
    for (const room of stored.output.rooms) {
      const fits = parseCode(room.code) === room.code && isHostId(room.peerId) && !this.#byHost.has(room.peerId);
      if (fits && !this.#byCode.has(room.code)) this.#put({ ...room, seenAt: Math.min(room.seenAt, now) });
    }
    this.#sweep(now);
  }

  get size(): number {
    return this.#byCode.size;
  }

  hasHost(peerId: string): boolean {
    return this.#byHost.has(peerId);
  }

  /** Whether this host has a room whose day is not over. */
  hasLive(peerId: string, now: number): boolean {
    const room = this.#byHost.get(peerId);
    return room !== undefined && !this.#isOver(room, now);
  }

  /** The peer id behind a code, or null. A code whose day has passed is gone unless its host is still here. */
  find(code: string, now: number): string | null {
    const room = this.#byCode.get(code);
    if (room === undefined) return null;
    if (!this.#isOver(room, now)) return room.peerId;
    this.#drop(room);
    return null;
  }

  /** The host's code: the one it has, else the one it had and asks for if that is free, else a fresh one. On disk when done. */
  async reserve(peerId: string, wanted: string | null, now: number): Promise<Reserved> {
    this.#sweep(now);
    const known = this.#byHost.get(peerId);
    if (known === undefined && this.#byCode.size >= this.#limits.rooms && !this.#makeRoom())
      return { ok: false, reason: 'full' };
    const mayHave = wanted !== null && !isRude(wanted) && !this.#byCode.has(wanted);
    const code = known?.code ?? (mayHave ? wanted : freshCode((drawn) => this.#byCode.has(drawn)));
    this.#put({ code, peerId, seenAt: now });
    await this.#save();
    return { ok: true, code, isNew: known === undefined };
  }

  /** The host was seen: its day begins anew. */
  seen(peerId: string, now: number): void {
    const room = this.#byHost.get(peerId);
    if (room === undefined) return;
    this.#put({ ...room, seenAt: now });
    void this.#save();
  }

  /** False when the code is not this host's. */
  async close(code: string, peerId: string): Promise<boolean> {
    const room = this.#byCode.get(code);
    if (room?.peerId !== peerId) return false;
    this.#drop(room);
    await this.#save();
    return true;
  }

  /** Resolves when everything is on disk. */
  flush(): Promise<void> {
    return this.#save();
  }

  #put(room: Room): void {
    this.#byCode.set(room.code, room);
    this.#byHost.set(room.peerId, room);
  }

  #drop(room: Room): void {
    this.#byCode.delete(room.code);
    this.#byHost.delete(room.peerId);
  }

  #isOver(room: Room, now: number): boolean {
    return now - room.seenAt >= this.#limits.codeLifetimeMs && !this.#isHere(room.peerId);
  }

  #sweep(now: number): void {
    for (const room of [...this.#byCode.values()]) if (this.#isOver(room, now)) this.#drop(room);
  }

  /** When full, the room seen longest ago whose host is not here gives way. */
  #makeRoom(): boolean {
    const idle = [...this.#byCode.values()].filter((room) => !this.#isHere(room.peerId));
    const oldest = idle.reduce<Room | null>(
      (least, room) => (least === null || room.seenAt < least.seenAt ? room : least),
      null,
    );
    if (oldest === null) return false;
    this.#drop(oldest);
    return true;
  }

  #save(): Promise<void> {
    return this.#file.save(() => ({ version: 1, rooms: [...this.#byCode.values()] }));
  }
}
