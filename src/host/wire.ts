import type { AskAnswer } from '../kernel/game.ts';
import type { Goodbye } from '../protocol/messages.ts';
import type { SeatLight } from './reception.ts';

/** What main thread and worker tell each other. Bytes are transferred. */
export type ToWorker =
  | {
      readonly type: 'start';
      readonly build: string;
      /** Resume this room, the last one, or open a new one. */
      readonly room: string | 'last' | 'new';
    }
  | { readonly type: 'opened'; readonly link: string }
  | { readonly type: 'screen'; readonly link: string }
  | { readonly type: 'bytes'; readonly link: string; readonly bytes: Uint8Array }
  | { readonly type: 'closed'; readonly link: string }
  | { readonly type: 'report' }
  | { readonly type: 'export' }
  /** Keep this evening's log after the room has closed, or let it go. */
  | { readonly type: 'keep'; readonly keep: boolean }
  /** A pack of words on a theme is wished for: the model is asked, with the key that only the worker has. */
  | { readonly type: 'make-pack'; readonly id: number; readonly input: unknown }
  /** The host's answer about the log of a room whose day is over. */
  | { readonly type: 'settle'; readonly room: string; readonly keep: boolean }
  | { readonly type: 'stop' };

export type FromWorker =
  | {
      readonly type: 'ready';
      readonly room: string;
      readonly code: string;
      readonly peerId: string;
      readonly hostKey: string;
    }
  /** There is no room to resume. `expired`: one that nobody closed is older than a day; the host is asked once about its log. */
  | { readonly type: 'nothing'; readonly expired: { readonly room: string; readonly code: string } | null }
  /** The server gives out codes, and is not to be reached. */
  | { readonly type: 'no-server' }
  /** What leaves together, in order: one message for a whole publication. */
  | { readonly type: 'send'; readonly posts: readonly { readonly link: string; readonly bytes: Uint8Array }[] }
  | { readonly type: 'close'; readonly link: string }
  | { readonly type: 'halted'; readonly halted: boolean }
  | { readonly type: 'ended'; readonly why: Extract<Goodbye, 'moved' | 'room-closed'> }
  /** Only a new worker can tell what is stored. */
  | { readonly type: 'stuck' }
  /** A phone runs another build: this page may be the old one. */
  | { readonly type: 'other-build' }
  /** Each second: silence means the worker is dead. */
  | { readonly type: 'alive' }
  /** How the seats' links are. */
  | { readonly type: 'lights'; readonly lights: readonly SeatLight[] }
  /** What is on the lobby's wall. */
  | { readonly type: 'strokes'; readonly strokes: readonly unknown[] }
  | { readonly type: 'report'; readonly report: Report }
  | { readonly type: 'export'; readonly json: string }
  | { readonly type: 'pack-made'; readonly id: number; readonly answer: AskAnswer }
  | { readonly type: 'fault'; readonly what: string };

/** What `/backstage` shows. */
export type Report = {
  readonly room: string;
  readonly code: string;
  readonly playing: boolean;
  readonly epoch: number;
  readonly events: number;
  readonly asides: number;
  /** How often a view came out different from the host's; ended sessions count too. */
  readonly divergences: number;
  readonly links: readonly {
    readonly link: string;
    readonly seat: string | null;
    readonly name: string | null;
    readonly rttMs: number;
    readonly silentMs: number;
    readonly frames: number;
    readonly bytes: number;
  }[];
  readonly model: {
    /** Null when none was ever asked. */
    readonly name: string | null;
    readonly asked: number;
    readonly answered: number;
    readonly failed: Readonly<Record<string, number>>;
    readonly tokens: number;
  };
  readonly faults: readonly string[];
  /** The last events, types and sizes; payloads only where a game has a public form. */
  readonly tail: readonly {
    readonly n: number;
    readonly type: string;
    readonly game: string | null;
    readonly by: string;
    readonly bytes: number;
    readonly data: string | null;
  }[];
};
