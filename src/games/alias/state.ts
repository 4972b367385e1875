import type { SeatId, TeamId } from '../../kernel/ids.ts';
import type { Card } from './content/pack.ts';
import type { Verdict } from './phases.ts';
import type { AliasSettings } from './settings.ts';
import type { Ending, RoundEnd } from './view.ts';

/** A card as it is dealt. */
export type Dealt = {
  /** 1, 2, 3 in the round. */
  readonly card: number;
  readonly face: Card;
  /** Its place in the hat; null for a card of a pack. */
  readonly hat: number | null;
  /** Cards left to draw after it. */
  readonly left: number;
};

/** The card on the table. `dealtAt` is moved by what fouls took, so that it measures the round's own clock. */
export type OnTable = Dealt & { readonly dealtAt: number; readonly openAt: number };

export type Settled = {
  readonly card: number;
  readonly word: string;
  readonly hat: number | null;
  readonly verdict: Verdict;
  /** Who got the point. */
  readonly to: TeamId | null;
  readonly explainer: SeatId;
  readonly ms: number;
  readonly settledAt: number;
  /** By a swipe, which may be undone; else by a foul or after the bell. */
  readonly swiped: boolean;
  readonly undone: boolean;
  /** The last word, settled after the bell. */
  readonly last: boolean;
  readonly disputed: readonly SeatId[];
  readonly flipped: boolean;
};

export type Foul = {
  readonly by: SeatId;
  readonly team: TeamId;
  readonly step: 'asked' | 'tied';
  readonly votes: Readonly<Record<string, boolean>>;
  readonly remainingMs: number;
  /** When it was called; the clock stands since then. */
  readonly calledAt: number;
  readonly beganAt: number;
  readonly endsAt: number;
};

export type Turn = {
  readonly round: number;
  readonly team: TeamId;
  readonly explainer: SeatId;
  readonly swiper: SeatId;
  /** Away for 30 s in the running round: what they had is not taken back. */
  readonly forfeited: readonly SeatId[];
  /** Cards dealt so far, and of a hat their places: none comes twice in a turn. */
  readonly cards: number;
  readonly drawn: readonly number[];
  readonly words: readonly Settled[];
  /** Fouls called, by team. */
  readonly calls: Readonly<Record<string, number>>;
  /** Of the round's clock, when it starts or goes on. */
  readonly remainingMs: number;
};

export type RoundRecord = {
  readonly round: number;
  readonly cycle: number;
  readonly tie: number;
  readonly team: TeamId;
  readonly words: readonly Settled[];
  readonly gained: Readonly<Record<string, number>>;
  readonly skipped: boolean;
};

export type Hat = {
  readonly words: readonly string[];
  /** 0, 1, 2: how often it has been emptied; 3 when the game is over. In a tie-break it stays 2. */
  readonly pass: number;
  /** Places of words still in it when the present turn began. */
  readonly left: readonly number[];
};

export type Desk = { readonly words: readonly string[]; readonly sent: boolean };

type Timed = { readonly beganAt: number; readonly endsAt: number };

export type Stage =
  | ({ readonly phase: 'writing' } & Timed)
  | ({ readonly phase: 'dealing' } & Timed)
  | ({ readonly phase: 'starting'; readonly absentSince: number | null } & Timed)
  | ({ readonly phase: 'explaining'; readonly table: OnTable; readonly foul: Foul | null } & Timed)
  | ({ readonly phase: 'stealing'; readonly table: OnTable; readonly teams: readonly TeamId[] } & Timed)
  | ({ readonly phase: 'review'; readonly why: RoundEnd } & Timed)
  | ({ readonly phase: 'next' } & Timed)
  | { readonly phase: 'podium'; readonly beganAt: number; readonly ended: Ending };

export type Playing = {
  readonly begun: true;
  readonly settings: AliasSettings;
  /** Words of earlier games of this evening, folded. */
  readonly night: readonly string[];
  /** All teams in rotation. */
  readonly teams: readonly TeamId[];
  readonly order: readonly TeamId[];
  readonly cycle: number;
  readonly tie: number;
  /** Cards of own packs. */
  readonly own: readonly Card[];
  /** Words of this game, folded. */
  readonly used: readonly string[];
  /** A pack ran out in the middle of a round. */
  readonly exhausted: boolean;
  readonly desks: Readonly<Record<string, Desk>>;
  readonly hat: Hat | null;
  readonly rounds: number;
  /** The round in which a seat explained or judged last. */
  readonly explained: Readonly<Record<string, number>>;
  readonly judged: Readonly<Record<string, number>>;
  readonly turn: Turn | null;
  readonly stage: Stage;
  readonly scores: Readonly<Record<string, number>>;
  readonly records: readonly RoundRecord[];
};

export type AliasState = { readonly begun: false } | Playing;

export const EMPTY_ALIAS: AliasState = { begun: false };
