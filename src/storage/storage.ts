import type { LoggedEvent } from '../kernel/event.ts';

/** One evening, as the host's device keeps it. */
export type RoomRecord = {
  readonly room: string;
  /** Raised by every opening; an append under an older epoch writes nothing. */
  readonly epoch: number;
  /** Which tab writes: random per opening, so that the loser of a takeover can tell. */
  readonly writer: string;
  /** Proves the host's peer id and code to the server. Never leaves this device but to it. */
  readonly hostKey: string;
  readonly code: string;
  /** Seeds all chance of the room; in no view. */
  readonly seed: number;
  readonly createdWall: number;
  readonly closed: boolean;
  /** The host wants this evening's log kept after the room has closed. */
  readonly kept: boolean;
};

/** Overwritten once a second while play time runs, outside the log: recovery resumes from the later of it and the last event. */
export type AliveAt = { readonly play: number; readonly wall: number };

export type Snapshot = {
  /** The event after which the state was this. */
  readonly n: number;
  /** Versions of kernel, room and game rules; any difference drops the snapshot. */
  readonly versions: string;
  readonly state: unknown;
};

/** Somebody else has opened the room since: this writer must stop. */
export class StaleEpochError extends Error {
  override readonly name = 'StaleEpochError';
}

/** The transaction's own abort event: its events were dropped, nothing of them is in the log. */
export class NotStoredError extends Error {
  override readonly name = 'NotStoredError';
}

/**
 * Where an evening is kept. Every method rejects with the broken device's own error unless it says otherwise.
 * Implementations: IndexedDB, memory; both pass one contract suite.
 */
export interface Storage {
  rooms(): Promise<readonly RoomRecord[]>;
  create(record: RoomRecord): Promise<void>;
  /** Raises the epoch and names the writer, in one transaction. Null when there is no such room. */
  takeOver(room: string, writer: string): Promise<RoomRecord | null>;
  /** Changes of the record that leave epoch and writer alone. */
  amend(room: string, change: Partial<Pick<RoomRecord, 'code' | 'closed' | 'kept'>>): Promise<void>;
  /** The record as it stands: the loser of a takeover reads its epoch here. */
  record(room: string): Promise<RoomRecord | null>;
  /**
   * Appends in one transaction, which also checks the epoch. Rejects with StaleEpochError (nothing written), or with
   * NotStoredError once the transaction's own abort event came, be it by the device or by `signal`. While neither has
   * happened it stays pending: only then is it certain what the log holds.
   */
  append(room: string, epoch: number, events: readonly LoggedEvent[], signal?: AbortSignal): Promise<void>;
  /** Up to `most` events from number `from` on, in order. */
  read(room: string, from: number, most: number): Promise<readonly LoggedEvent[]>;
  /** The number of the last event, 0 when there is none. */
  last(room: string): Promise<number>;
  /** Moves events from number `from` on into a store of their own, where an export finds them. */
  setAside(room: string, epoch: number, from: number): Promise<number>;
  asides(room: string): Promise<readonly LoggedEvent[]>;
  setAlive(room: string, epoch: number, alive: AliveAt): Promise<void>;
  alive(room: string): Promise<AliveAt | null>;
  saveSnapshot(room: string, epoch: number, snapshot: Snapshot): Promise<void>;
  snapshot(room: string): Promise<Snapshot | null>;
  /** Everything of a room: a closed room's log is deleted unless kept. */
  remove(room: string): Promise<void>;
  close(): void;
}
