import type { Standing } from '../kernel/game.ts';
import type { GameId, SeatId } from '../kernel/ids.ts';
import type { PlayClock } from '../kernel/playTime.ts';
import type { Seat, Team } from '../kernel/roster.ts';

/** Who may come in: by link or code, by link alone, nobody new. Resume tokens work at all three. */
export type Door = 'open' | 'link' | 'closed';

/**
 * Why play time stands. Each is lifted by its cause, or by captain or TV:
 * `asked` somebody pressed pause; `too-few` the game cannot go on with who is here; `nobody` no human is here;
 * `host-returned` the TV came back and waits for the phones; `storage` events could not be stored for a while;
 * `role` somebody is away whose role nobody else can play; `unseen` the TV is hidden and the game is followed by eye.
 */
export type PauseReason = 'asked' | 'too-few' | 'nobody' | 'host-returned' | 'storage' | 'role' | 'unseen';

export type RoomSettings = {
  readonly captions: boolean;
  readonly reducedMotion: boolean;
  /** Governs decks, model prompts and the word filter. */
  readonly family: boolean;
  /** x0.5 to x2 (x2 is twice as long). */
  readonly dial: number;
  /** The lobby's doodle wall. */
  readonly wall: boolean;
  /** Slop's guessing mode: tiles, or typing. */
  readonly guessing: 'tiles' | 'typing';
};

/** A seat as the room keeps it. */
export type RoomSeat = Seat & {
  /** SHA-256 of the resume token, hex; null for a bot. The token itself is only on its device. */
  readonly tokenHash: string | null;
  readonly joinedWall: number;
  /** Wall time since when it is here without a break; meaningless while away. */
  readonly hereSince: number;
  /** Wall time of the last thing heard before it went away; null while here. */
  readonly awaySince: number | null;
  /** A kicked captain gets captaincy never back; neither does a bot. */
  readonly mayBeCaptain: boolean;
};

export type RoomState = {
  readonly room: string;
  readonly code: string;
  /** Travels in the QR's fragment, never in a message; changed by a kick. */
  readonly secret: string;
  /** Secrets of squares that guests came by before a kick. They let nobody in; phones that hold one still seal with it. */
  readonly pastSecrets: readonly string[];
  readonly openedWall: number;
  readonly closed: boolean;
  readonly door: Door;
  readonly settings: RoomSettings;
  readonly seats: readonly RoomSeat[];
  readonly teams: readonly Team[];
  readonly captain: SeatId | null;
  /** Token hashes of kicked browsers. */
  readonly bans: readonly string[];
  readonly clock: PlayClock;
  readonly pauses: readonly PauseReason[];
  /** Wall time since when the TV's tab is hidden; null while it can be seen. */
  readonly unseenSince: number | null;
  /** The 3-2-1 before play time runs again: its end on the wall. */
  readonly countdownEndsAt: number | null;
  /** After the host's return: who was here and is waited for, and until when. */
  readonly waitingFor: { readonly seats: readonly SeatId[]; readonly until: number } | null;
  /** "Resumed after N s", and the wall time it was. */
  readonly resumed: { readonly deadMs: number; readonly atWall: number; readonly lost: number } | null;
  /** Wall time at which who is here last changed (counted from the last thing heard of whoever went). */
  readonly rosterSince: number;
  /** Wall time since when absence does not grow, because too few are here or the host was dead; null while it grows. */
  readonly absenceStands: number | null;
  /** The TV said to go on although too few are here; holds until the roster changes. */
  readonly goOnAnyway: boolean;
  /** The game a set-up is under way for; null while the shelf is open. Stays while it is played. */
  readonly chosen: GameId | null;
  /** What was set for each game tonight, over its own defaults; each game parses its part. */
  readonly gameSettings: Readonly<Partial<Record<GameId, Readonly<Record<string, unknown>>>>>;
  readonly game: { readonly id: GameId; readonly settings: unknown; readonly ended: boolean } | null;
  /** The score of the night, by seat (teams may change between games), and how many games were played. */
  readonly night: {
    readonly games: number;
    readonly points: Readonly<Record<string, number>>;
    readonly last: readonly Standing[];
    /** What each game wants to remember of the evening (jokes not to be told twice). */
    readonly memory: Readonly<Partial<Record<GameId, unknown>>>;
  };
};

export const DEFAULT_SETTINGS: RoomSettings = {
  captions: true,
  reducedMotion: false,
  family: true,
  dial: 1,
  wall: true,
  guessing: 'tiles',
};

export const EMPTY_ROOM: RoomState = {
  room: '',
  code: '',
  secret: '',
  pastSecrets: [],
  openedWall: 0,
  closed: false,
  door: 'open',
  settings: DEFAULT_SETTINGS,
  seats: [],
  teams: [],
  captain: null,
  bans: [],
  clock: { play: 0, wall: 0, running: false },
  pauses: [],
  unseenSince: null,
  countdownEndsAt: null,
  waitingFor: null,
  resumed: null,
  rosterSince: 0,
  absenceStands: null,
  goOnAnyway: false,
  chosen: null,
  gameSettings: {},
  game: null,
  night: { games: 0, points: {}, last: [], memory: {} },
};
