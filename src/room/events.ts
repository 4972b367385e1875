import type { EventType, Standing } from '../kernel/game.ts';
import type { GameId, SeatId, TeamId } from '../kernel/ids.ts';
import type { Colour, Team } from '../kernel/roster.ts';
import type { Door, PauseReason, RoomSettings } from './state.ts';

/** What happened in a room. Each event carries all it needs; times come from its own `at` (play) and `wall`. */
export type RoomEvent =
  | {
      readonly type: 'RoomOpened';
      readonly room: string;
      readonly code: string;
      readonly secret: string;
      readonly teams: readonly Team[];
    }
  | { readonly type: 'CodeChanged'; readonly code: string }
  | {
      readonly type: 'SeatTaken';
      readonly seat: SeatId;
      readonly name: string;
      readonly animal: string;
      readonly colour: Colour;
      readonly bot: boolean;
      readonly tokenHash: string | null;
      readonly team: TeamId | null;
    }
  | { readonly type: 'SeatLeft'; readonly seat: SeatId }
  | { readonly type: 'SeatKicked'; readonly seat: SeatId; readonly tokenHash: string | null }
  | { readonly type: 'SecretChanged'; readonly secret: string }
  | {
      readonly type: 'FaceSet';
      readonly seat: SeatId;
      readonly name: string;
      readonly animal: string;
      readonly colour: Colour;
    }
  | { readonly type: 'SeatAway'; readonly seat: SeatId; readonly lastHeard: number }
  | { readonly type: 'SeatFaded'; readonly seat: SeatId; readonly away: 'missed' | 'long' | 'out' }
  | { readonly type: 'SeatBack'; readonly seat: SeatId }
  | {
      readonly type: 'TeamsSet';
      readonly teams: readonly Team[];
      readonly members: Readonly<Record<string, TeamId | null>>;
    }
  | { readonly type: 'CaptainSet'; readonly seat: SeatId | null }
  | { readonly type: 'DoorSet'; readonly door: Door }
  | { readonly type: 'SettingsSet'; readonly settings: Partial<RoomSettings> }
  | { readonly type: 'WallWiped' }
  | { readonly type: 'ScreenHidden' }
  | { readonly type: 'ScreenSeen' }
  | {
      readonly type: 'Paused';
      readonly reason: PauseReason;
      readonly waitingFor?: { readonly seats: readonly SeatId[]; readonly until: number };
    }
  /** `anyway`: the TV said to go on although too few are here. */
  | { readonly type: 'PauseLifted'; readonly reason: PauseReason; readonly anyway: boolean }
  | { readonly type: 'CountdownBegan'; readonly endsAt: number }
  | { readonly type: 'PlayResumed' }
  | { readonly type: 'HostReturned'; readonly deadMs: number; readonly away: readonly SeatId[] }
  | { readonly type: 'GameResumed'; readonly from: number; readonly lost: number; readonly game: unknown }
  | { readonly type: 'StorageReturned'; readonly haltedMs: number }
  | { readonly type: 'WallJumped'; readonly byMs: number }
  | { readonly type: 'GameChosen'; readonly game: GameId | null }
  | { readonly type: 'GameSettingsSet'; readonly game: GameId; readonly settings: Readonly<Record<string, unknown>> }
  | { readonly type: 'GameStarted'; readonly game: GameId; readonly settings: unknown }
  | { readonly type: 'GameEnded'; readonly standings: readonly Standing[]; readonly memory: unknown }
  | { readonly type: 'GameClosed' }
  | { readonly type: 'RoomClosed' };

const open: EventType = { v: 1, publicForm: (data: unknown) => data };
/** Bears a token hash or a secret: nothing of it is public. */
const hidden: EventType = { v: 1, publicForm: null };

export const ROOM_EVENT_TYPES: Readonly<Record<RoomEvent['type'], EventType>> = {
  RoomOpened: hidden,
  CodeChanged: open,
  SeatTaken: hidden,
  SeatLeft: open,
  SeatKicked: hidden,
  SecretChanged: hidden,
  FaceSet: open,
  SeatAway: open,
  SeatFaded: open,
  SeatBack: open,
  TeamsSet: open,
  CaptainSet: open,
  DoorSet: open,
  SettingsSet: open,
  WallWiped: open,
  ScreenHidden: open,
  ScreenSeen: open,
  Paused: open,
  PauseLifted: open,
  CountdownBegan: open,
  PlayResumed: open,
  HostReturned: open,
  GameResumed: hidden,
  StorageReturned: open,
  WallJumped: open,
  GameChosen: open,
  GameSettingsSet: open,
  GameStarted: open,
  GameEnded: open,
  GameClosed: open,
  RoomClosed: open,
};

/** After these the game is told `RosterChanged` in the same transaction. */
const ROSTER_EVENTS: ReadonlySet<string> = new Set<RoomEvent['type']>([
  'SeatTaken',
  'SeatLeft',
  'SeatKicked',
  'FaceSet',
  'SeatAway',
  'SeatFaded',
  'SeatBack',
  'TeamsSet',
  'CaptainSet',
  'HostReturned',
]);
export const changesRoster = (type: string): boolean => ROSTER_EVENTS.has(type);
