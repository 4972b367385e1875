import type { SeatId } from '../kernel/ids.ts';
import type { ProtocolVersion } from './version.ts';

/** Why a host lets nobody in, or lets somebody go. Closed: every phone can word each. */
export const GOODBYES = [
  'old-page',
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
  | { readonly type: 'bye' };

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
    }
  | { readonly type: 'draft'; readonly ask: string; readonly text: string }
  | { readonly type: 'pong'; readonly sent: number; readonly time: Time }
  | { readonly type: 'goodbye'; readonly reason: Goodbye };
