import type { SeatId } from '../kernel/ids.ts';
import type { ProtocolVersion } from './version.ts';

/** Why a host lets nobody in, or lets somebody go. Closed: every phone can word each. */
export const GOODBYES = [
  'upgrade-required',
  'bad-proof',
  'link-only',
  'door-closed',
  'room-full',
  'kicked',
  'room-closed',
  'moved',
  'replaced',
  'too-much',
  'garbage',
  'no-hello',
  'left',
] as const;
export type Goodbye = (typeof GOODBYES)[number];

/** Why a command was refused beside the reasons of room and game. */
export type WireReason =
  | 'not-stored'
  | 'paused'
  | 'too-late'
  | 'not-nice'
  | 'unknown-command'
  | 'fault'
  | 'no-seat'
  | 'no-game';

export type View = { readonly room: unknown; readonly game: unknown };

/** The host's clocks: at wall time `wall` play time was `play`, and it runs or stands. Every device draws its own countdowns. */
export type Time = { readonly play: number; readonly wall: number; readonly running: boolean };

export type Answer = {
  /** The id the sender chose. */
  readonly id: string;
  /** Null: accepted. */
  readonly reason: string | null;
};

/** Player to host. PROTOCOL.md says when each is sent. */
export type PlayerMessage =
  | {
      readonly type: 'hello';
      readonly protocol: ProtocolVersion;
      readonly build: string;
      /** Hash of the field dictionary this page was built with. */
      readonly dictionary: string;
      readonly token: string | null;
      /** Tokens of kicked seats: what a browser keeps after a kick. */
      readonly burned: readonly string[];
      /** HMAC-SHA256 of the room's secret over the host's nonce. */
      readonly proof: Uint8Array | null;
      /** The code, typed by hand; admits only while the door is open. */
      readonly code: string | null;
      /** The session this page had a moment ago and the last frame of it that was applied; null for a page that had none. */
      readonly resume: { readonly session: string; readonly seq: number } | null;
    }
  | {
      readonly type: 'join';
      readonly id: string;
      readonly name: string;
      readonly animal: string;
      readonly colour: string;
    }
  | { readonly type: 'command'; readonly id: string; readonly scope: 'room' | 'game'; readonly command: unknown }
  | {
      readonly type: 'ping';
      /** The sender's own clock, given back in the pong. */
      readonly sent: number;
      /** The last frame applied, and checksums of both views there. */
      readonly seen: number;
      readonly sums: readonly [number, number] | null;
      /** The last measured round trip, for the TV's light. */
      readonly rttMs: number;
    }
  /** Floods on the lossy channel; counted, unanswered. */
  | { readonly type: 'react'; readonly command: unknown }
  | { readonly type: 'bye' }
  /** A frame that asked for it has been applied. */
  | { readonly type: 'ack'; readonly seq: number }
  /** Shared writing; the bytes are the huddle's. */
  | { readonly type: 'pad'; readonly pad: string; readonly incarnation: string; readonly bytes: Uint8Array };

/** Something that happened while a player was away, for words: "you missed: 4 words, Red +3". */
export type MissedFact = {
  readonly what: 'words' | 'lines' | 'rounds' | 'points';
  /** By how many. */
  readonly count: number;
  /** Whose points; null for what is nobody's. */
  readonly team: string | null;
};

/** Host to player. */
export type HostMessage =
  | {
      readonly type: 'challenge';
      readonly protocol: ProtocolVersion;
      readonly build: string;
      readonly nonce: Uint8Array;
      readonly room: string;
      readonly epoch: number;
    }
  | {
      readonly type: 'welcome';
      readonly epoch: number;
      readonly version: number;
      readonly seq: number;
      readonly time: Time;
      /** The host's field dictionary where the page's differs, else null. */
      readonly dictionary: readonly string[] | null;
      readonly everyone: View;
      readonly only: View;
      /** Names this session, for `hello.resume`; null in the form of 1.0. */
      readonly session: string | null;
      /** How long this player was away, and what it missed; null for a newcomer and after a short absence. */
      readonly missed: { readonly awayMs: number; readonly facts: readonly MissedFact[] } | null;
    }
  | { readonly type: 'seated'; readonly seat: SeatId; readonly token: string }
  | {
      readonly type: 'frame';
      readonly seq: number;
      readonly version: number;
      /** Null where the clocks go on as last said. */
      readonly time: Time | null;
      /** Changes since the frame before; null for none. */
      readonly everyone: unknown;
      readonly only: unknown;
      readonly moments: readonly unknown[];
      readonly answers: readonly Answer[];
      /** True: answer with `ack`. Null in the form of 1.0. */
      readonly ack: boolean | null;
      readonly epoch: number | null;
    }
  | { readonly type: 'draft'; readonly ask: string; readonly text: string }
  | {
      readonly type: 'pong';
      readonly sent: number;
      readonly time: Time;
      /** Frames that asked for an acknowledgement got none: the connection is unstable. */
      readonly unstable: boolean | null;
    }
  /** The session goes on over this link: the frames after `seq` follow as they were first sent. */
  | {
      readonly type: 'resumed';
      readonly session: string;
      readonly seq: number;
      readonly time: Time;
      readonly awayMs: number;
    }
  /** Shared writing. `opened` brings the whole document, `bytes` what changed, `closed` nothing. */
  | {
      readonly type: 'pad';
      readonly pad: string;
      readonly incarnation: string;
      readonly what: 'opened' | 'bytes' | 'closed';
      readonly kind: 'lines' | 'wall' | null;
      readonly lines: number | null;
      /** The capability by which a team's phones find each other directly. */
      readonly topic: string | null;
      readonly bytes: Uint8Array | null;
    }
  | { readonly type: 'goodbye'; readonly reason: Goodbye };
