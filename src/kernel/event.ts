import type { Asker } from './game.ts';
import type { CommandId, GameId } from './ids.ts';

/** One stored fact, as the log keeps it. */
export type LoggedEvent = {
  /** 1, 2, 3 without holes within a room: the room's version after it. */
  readonly n: number;
  readonly room: string;
  /** Null for an event of the room itself. */
  readonly game: GameId | null;
  readonly type: string;
  /** Version of `data`'s form. */
  readonly v: number;
  /** Play time and wall time in ms. */
  readonly at: number;
  readonly wall: number;
  readonly by: Asker;
  /** The command that caused it, where one did. */
  readonly cause: CommandId | null;
  readonly data: unknown;
};
