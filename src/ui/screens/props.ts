import type { Missing } from '../../kernel/game.ts';
import type { GameId, SeatId, TeamId } from '../../kernel/ids.ts';
import type { Colour, Roster, Seat, Team } from '../../kernel/roster.ts';
import type { LinkState } from '../LinkLight.tsx';

/** What the root of every screen bears, for scripts: `data-phase`, `data-version`, `data-paused`. */
export type RootMarks = {
  /** The rules' own name of the phase; it keeps its phase during a pause. */
  readonly phase: string;
  /** The number of the room's last event. */
  readonly version: number;
  /** The room's pause reasons, and `countdown` for its 3-2-1; empty while play time runs. */
  readonly paused: readonly string[];
};

export type Door = 'open' | 'link' | 'closed';
export type GameLength = 'full' | 'short';
export type GameMinutes = { readonly full: number; readonly short: number };

/** Everything the drawer in the lobby holds. Volumes are this device's own, 0 to 1. */
export type StageSettings = {
  readonly captions: boolean;
  readonly reducedMotion: boolean;
  readonly family: boolean;
  readonly guessing: 'tiles' | 'typing';
  /** x0.5 to x2; x2 is twice as long. */
  readonly dial: number;
  readonly door: Door;
  /** The lobby's doodle wall. */
  readonly wall: boolean;
  readonly masterVolume: number;
  readonly voiceVolume: number;
};

/** A game on the shelf: one this build can play. */
export type ShelfGame = {
  readonly id: GameId;
  readonly name: string;
  /** A file in `public/props/`. */
  readonly drawing: string;
  readonly minutes: GameMinutes;
};

/** Points of the night so far, by seat. */
export type NightScore = { readonly games: number; readonly points: Readonly<Record<string, number>> };

export type TvWelcomeState =
  | { readonly kind: 'fresh' }
  /** A room nobody closed is older than a day: what shall become of its log? */
  | { readonly kind: 'expired'; readonly code: string }
  /** Another tab of this browser hosts it. */
  | { readonly kind: 'elsewhere'; readonly code: string }
  /** It was taken over while this tab hosted it. */
  | { readonly kind: 'lost'; readonly code: string };

export type TvWelcomeProps = {
  readonly state: TvWelcomeState;
  readonly busy: boolean;
  /** What went wrong, in words. */
  readonly problem?: string;
  readonly onHost: () => void;
  /** Keep the log of the expired room, or let it go. */
  readonly onSettle: (keep: boolean) => void;
  readonly onTakeOver: () => void;
  /** Where a phone that came here by mistake goes on. */
  readonly phoneHref: string;
};

export type TvLobbyProps = RootMarks & {
  readonly code: string;
  /** The phones' full address, secret in its fragment. */
  readonly joinUrl: string;
  /** What one can type instead: "192.168.1.20:4747". */
  readonly shortAddress: string;
  readonly roster: Roster;
  readonly links?: Readonly<Record<string, LinkState>>;
  /** A guest's line in words, for their sheet. */
  readonly linkWords?: (seat: Seat) => string;
  /** The square of the Wi-Fi, which comes before the other one. */
  readonly wifi?: React.ReactNode;
  readonly jumps?: Readonly<Record<string, number>>;
  readonly games: readonly ShelfGame[];
  /** The game being set up; null while the shelf is open. */
  readonly chosen: GameId | null;
  /** What stands between this roster and the chosen game. */
  readonly missing: readonly Missing[];
  /** The chosen game's own set-up, its start included. */
  readonly setup: React.ReactNode;
  readonly night: NightScore;
  readonly settings: StageSettings;
  /** `<TvWall>`, behind the guests. Null: off. */
  readonly wall?: React.ReactNode;
  /** Missing while there is nothing to wipe. */
  readonly onWipeWall?: () => void;
  /** True until the first gesture on this page: a banner asks for it. */
  readonly soundLocked: boolean;
  /** Set when the browser refused to keep the log for good. */
  readonly storageRefused?: boolean;
  /** Null: back to the shelf. */
  readonly onChoose: (game: GameId | null) => void;
  readonly onAddBot: () => void;
  readonly onRemoveBot: (seat: SeatId) => void;
  readonly onKick: (seat: SeatId) => void;
  readonly onMoveSeat: (seat: SeatId, team: TeamId) => void;
  readonly onPassCaptain: (seat: SeatId) => void;
  readonly onShuffle: () => void;
  readonly onSettings: (change: Partial<StageSettings>) => void;
  readonly onCloseRoom: () => void;
  /** 3-2-1, toasts, pause. */
  readonly overlay?: React.ReactNode;
};

export type TvCornerProps = { readonly code: string; readonly joinUrl: string };

export type GoodNightProps = RootMarks & {
  readonly roster: Roster;
  readonly games: number;
  readonly minutes: number;
  /** True while the log is kept for export. */
  readonly kept: boolean;
  readonly onKeep: (keep: boolean) => void;
  readonly onNewParty: () => void;
  /** Back to the lobby, while the room is still open. */
  readonly onBack?: () => void;
};

export type PhoneJoinProps = RootMarks & {
  readonly code: string;
  readonly name: string;
  readonly animal: string;
  readonly colour: Colour;
  readonly link: LinkState;
  readonly busy: boolean;
  /** Why it was refused: a key of the catalogue's join problems, or a sentence. */
  readonly problem?: string;
  readonly onName: (name: string) => void;
  /** Another animal (and, if the name was not touched, another friendly name). */
  readonly onShuffle: () => void;
  readonly onJoin: () => void;
};

export type PhoneCodeProps = {
  readonly code: string;
  readonly busy: boolean;
  readonly problem?: string;
  readonly hostHref: string;
  readonly onCode: (code: string) => void;
  readonly onGo: () => void;
};

/** What the frame of a seated phone needs, the same in every phase. */
export type PhoneFrame = RootMarks & {
  readonly seat: Seat | null;
  readonly team: Team | null;
  readonly link: LinkState;
  readonly menu?: (close: () => void) => React.ReactNode;
  readonly overlay?: React.ReactNode;
};

export type PhoneLobbyProps = PhoneFrame & {
  readonly roster: Roster;
  readonly games: readonly ShelfGame[];
  readonly chosen: GameId | null;
  readonly missing: readonly Missing[];
  readonly night: NightScore;
  /** Teams a newcomer may still open. */
  readonly canOpenTeam: boolean;
  readonly teamSizeMost: number;
  readonly onTeam: (team: TeamId) => void;
  readonly onNewTeam: () => void;
  readonly onJump: () => void;
  /** `<DoodleButton>`, which shows itself while there is a wall. */
  readonly doodle?: React.ReactNode;
  /** Given to the captain only. */
  readonly captain?: {
    readonly onChoose: (game: GameId | null) => void;
    /** What a game lets be set on a phone; opened by a button. Null: nothing. */
    readonly settings: React.ReactNode;
    readonly onStart: (length: GameLength) => void;
    readonly onAddBot: () => void;
    readonly onShuffle: () => void;
  };
};

/** Every way a phone can stand outside the show; each is worded by the catalogue. */
export type ProblemKind =
  | 'dialing'
  | 'weak'
  | 'lost'
  | 'unstable'
  | 'blocked'
  | 'upgrade-required'
  | 'bad-proof'
  | 'link-only'
  | 'door-closed'
  | 'room-full'
  | 'kicked'
  | 'room-closed'
  | 'moved'
  | 'replaced'
  | 'second-tab'
  | 'left'
  | 'too-much'
  | 'garbage'
  | 'no-hello'
  | 'no-room'
  | 'no-host'
  | 'browser'
  | 'crashed';

export type PhoneProblemProps = RootMarks & {
  readonly kind: ProblemKind;
  readonly seat: Pick<Seat, 'name' | 'animal' | 'colour'> | null;
  /** Seconds to the next try by itself, where there is one. */
  readonly retryInS?: number;
  readonly onAction?: () => void;
  readonly onSecond?: () => void;
};

export type BackstageLink = {
  readonly id: string;
  readonly name: string;
  readonly state: LinkState;
  readonly rttMs: number | null;
  readonly bytesSent: number;
  readonly lastHeardMs: number;
};

export type BackstageEvent = {
  readonly n: number;
  readonly type: string;
  readonly at: string;
  readonly by: string;
  /** JSON, shown while the hold lasts. */
  readonly payload: string;
};

export type BackstageProps = {
  readonly code: string;
  readonly version: number;
  readonly epoch: number;
  readonly links: readonly BackstageLink[];
  /** How often a view came out different from the host's. */
  readonly divergences: number;
  /** What broke in the host, in its own words. */
  readonly faults: readonly string[];
  readonly counts: readonly { readonly type: string; readonly count: number }[];
  readonly recent: readonly BackstageEvent[];
  /** Hides payloads behind a hold. */
  readonly gameRunning: boolean;
  readonly storage: {
    readonly persisted: boolean | null;
    readonly usedBytes: number | null;
    readonly quotaBytes: number | null;
    readonly logBytes: number;
  };
  readonly model: {
    readonly name: string;
    readonly calls: number;
    readonly failures: number;
    readonly tokens: number;
  } | null;
  readonly stageHref: string;
};
