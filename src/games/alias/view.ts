import type { SeatId, TeamId } from '../../kernel/ids.ts';
import type { Pass, Phase, Verdict } from './phases.ts';
import type { AliasSettings } from './settings.ts';

export type { AliasReason, PeopleCommand } from './commands.ts';
export { WORD_LENGTH_MOST } from './limits.ts';
export type { Pass, Phase, Verdict } from './phases.ts';
export { predict } from './predict.ts';
export { type AliasSettings, DEFAULT_SETTINGS } from './settings.ts';
export { GUARD_MS, UNDO_MS } from './timing.ts';

/*
 * All times are play time in ms of the room: screens draw their own countdowns from `beganAt` and `endsAt`, and nothing moves
 * while the room is paused. Records are keyed by team or seat.
 */

type Timed = { readonly beganAt: number; readonly endsAt: number };

/** A word once it is settled. */
export type SettledWord = {
  /** The card's number in the round: what commands name. */
  readonly card: number;
  /** Null in a Hat for a word that has gone back into it: nobody but who swiped may know it. */
  readonly word: string | null;
  readonly verdict: Verdict;
  /** The team it scored for: the explainer's, a thief, or nobody. */
  readonly to: TeamId | null;
  /** How long it was on the table, without fouls. */
  readonly ms: number;
  readonly settledAt: number;
  /** What it is worth to the explainer's team: 1, 0 or -1 (the round as a whole never goes below 0). */
  readonly points: number;
  /** Who says that this is wrong. */
  readonly disputed: readonly SeatId[];
  /** The captain or the TV has changed its verdict. */
  readonly flipped: boolean;
};

/** Whose turn it is, from its 3-2-1 until the next one's. */
export type Turn = {
  /** 1, 2, 3 over the whole game: what commands name. */
  readonly round: number;
  readonly team: TeamId;
  readonly explainer: SeatId;
  /** Who swipes; mostly the explainer. */
  readonly swiper: SeatId;
  /** `everybody` with one member of the team here: then all guess and this team scores. */
  readonly guessers: 'team' | 'everybody';
  /** Oldest first. */
  readonly words: readonly SettledWord[];
  /** What the explainer's team would get now; never below 0. In no total before the review is over. */
  readonly score: number;
  /** How many fouls each other team may still call. */
  readonly foulsLeft: Readonly<Record<string, number>>;
};

/** A foul that was called: the round's clock stands until it is settled. */
export type Foul = {
  readonly by: SeatId;
  readonly team: TeamId;
  readonly card: number;
  /** `asked`: the explainer's team answers. `tied`: it could not agree, the arbiter decides. */
  readonly step: 'asked' | 'tied';
  /** What the explainer's team has said so far: true for "yes, a foul". */
  readonly votes: Readonly<Record<string, boolean>>;
  /** Who breaks a tie: the captain, or the TV when the captain plays in either team or is not here. */
  readonly arbiter: 'captain' | 'screen';
  /** What is left of the round when play goes on. */
  readonly remainingMs: number;
} & Timed;

export type Rank = { readonly team: TeamId; readonly rank: number; readonly score: number };

export type WordFact = {
  readonly word: string;
  readonly ms: number;
  readonly team: TeamId;
  readonly explainer: SeatId;
};

/** What the podium tells besides the ranks. */
export type Summary = {
  /** By team: words it guessed, and seconds a word (null without any). */
  readonly teams: Readonly<Record<string, { readonly words: number; readonly secondsPerWord: number | null }>>;
  readonly words: number;
  readonly secondsPerWord: number | null;
  /** Whose words were guessed most; of two equal ones the faster. */
  readonly mvp: { readonly seat: SeatId; readonly team: TeamId; readonly words: number } | null;
  readonly fastest: WordFact | null;
  /** The word that was fought with longest and in vain. */
  readonly shame: WordFact | null;
};

/** What goes on now; `phase` is what the screen's root bears as `data-phase`. */
export type Stage =
  /** Hat: everybody writes. By seat: how many words stand, and who is done. */
  | ({
      readonly phase: 'writing';
      readonly words: number;
      readonly filled: Readonly<Record<string, number>>;
      readonly sent: Readonly<Record<string, true>>;
    } & Timed)
  /** Own packs are fetched from the host's shelf. */
  | ({ readonly phase: 'dealing' } & Timed)
  /** 3-2-1. */
  | ({
      readonly phase: 'starting';
      /** What the round's clock will show. */
      readonly remainingMs: number;
      /** Goes on after a role was passed on. */
      readonly resumed: boolean;
      /** The explainer (or who swipes) is not here: it does not start. */
      readonly absent: boolean;
    } & Timed)
  | {
      readonly phase: 'explaining';
      readonly beganAt: number;
      /** The bell; null while a foul has stopped the clock. */
      readonly endsAt: number | null;
      /** The number of the card on the table. */
      readonly card: number;
      readonly foul: Foul | null;
    }
  /** After the bell: the last word is anyone's of these teams. */
  | ({ readonly phase: 'stealing'; readonly card: number; readonly teams: readonly TeamId[] } & Timed)
  | ({
      readonly phase: 'review';
      readonly why: RoundEnd;
      /** What each team gets if nobody objects. */
      readonly gains: Readonly<Record<string, number>>;
    } & Timed)
  | ({
      readonly phase: 'next';
      /** What each team got. */
      readonly gained: Readonly<Record<string, number>>;
      /** That was the last round: the podium follows. */
      readonly last: boolean;
      /** Nobody of the team came: its turn counts as played with 0. */
      readonly skipped: boolean;
      readonly upNext: { readonly team: TeamId; readonly explainer: SeatId | null } | null;
      /** The next cycle is played by the tied only. */
      readonly tieAhead: boolean;
    } & Timed)
  | {
      readonly phase: 'podium';
      readonly beganAt: number;
      readonly ended: Ending;
      readonly ranks: readonly Rank[];
      readonly summary: Summary;
    };

/** Why a round is over: the bell, no cards left, or nobody left to explain. */
export type RoundEnd = 'bell' | 'exhausted' | 'nobody';
/** `no-cards`: there was none to begin with. `exhausted`: all have been played. `ended`: by captain or TV. */
export type Ending = 'played' | 'exhausted' | 'ended' | 'no-cards';

/** What all may see. */
export type AliasEveryone = {
  readonly settings: AliasSettings;
  /** All teams in rotation. */
  readonly teams: readonly TeamId[];
  /** The teams of this cycle: all, or the tied. */
  readonly order: readonly TeamId[];
  /** 1, 2, 3; tie-breaks count on. 0 before the first round. */
  readonly cycle: number;
  /** Turns that have begun, skipped ones too: what `MoveOn` names. 0 before the first round. */
  readonly round: number;
  /** 0, or which tie-break this is. */
  readonly tie: number;
  /** Points of rounds whose review is over. */
  readonly scores: Readonly<Record<string, number>>;
  /** Hat: how it is played now, and how many words are in it. */
  readonly hat: { readonly pass: Pass; readonly left: number } | null;
  readonly turn: Turn | null;
  readonly stage: Stage;
};

export type WritingDesk = { readonly at: 'writing'; readonly words: readonly string[]; readonly sent: boolean };

/** The card on the table, on the phones that may see it. */
export type CardDesk = {
  readonly at: 'card';
  /** The number to name in commands. */
  readonly card: number;
  readonly word: string;
  readonly level: 1 | 2 | 3;
  /** The forbidden words of a Taboo card. */
  readonly taboo: readonly string[] | null;
  readonly picture: string | null;
  /** Cards left after this one. */
  readonly left: number;
  /** Who I am: I explain, I swipe, I do both; or I watch for the forbidden words. */
  readonly role: 'explainer' | 'swiper' | 'both' | 'watcher';
  readonly dealtAt: number;
  /** Swipes before this play time are refused `too-soon`. */
  readonly openAt: number;
};

/** The last swipe, as long as it may be turned round. */
export type UndoDesk = {
  readonly card: number;
  readonly word: string;
  readonly verdict: 'guessed' | 'skipped';
  readonly until: number;
};

/** Cards lately settled, for whoever swipes: a phone that was away learns what it missed. */
export type MissedCard = {
  readonly card: number;
  readonly word: string;
  readonly verdict: Verdict;
  readonly settledAt: number;
};

/** What a seat alone may see. The TV and those who only watch are given nothing. */
export type AliasOnly = {
  readonly kind: 'seat';
  readonly team: TeamId | null;
  /** What lies on the desk right now; null: faces up. */
  readonly desk: WritingDesk | CardDesk | null;
  readonly undo: UndoDesk | null;
  readonly missed: readonly MissedCard[];
};

/** What a phone or the TV knows of the game. */
export type AliasView = { readonly everyone: AliasEveryone; readonly only: AliasOnly | null };

/**
 * Short facts worth animating or sounding. Whoever misses one misses nothing that matters. `round-started`, `round-ended` and
 * `game-ended` are those a link acknowledges.
 */
export type AliasFact =
  | { readonly kind: 'round-started'; readonly round: number; readonly team: TeamId; readonly explainer: SeatId }
  | {
      readonly kind: 'settled';
      readonly card: number;
      readonly word: string | null;
      readonly verdict: Verdict;
      readonly team: TeamId;
    }
  | { readonly kind: 'undone'; readonly card: number; readonly verdict: Verdict }
  | { readonly kind: 'foul-called'; readonly by: SeatId; readonly team: TeamId }
  | { readonly kind: 'foul-settled'; readonly fouled: boolean }
  | { readonly kind: 'role-passed'; readonly what: 'explainer' | 'swiper'; readonly to: SeatId }
  | { readonly kind: 'bell' }
  | { readonly kind: 'stolen'; readonly team: TeamId; readonly word: string | null }
  | { readonly kind: 'disputed'; readonly card: number; readonly by: SeatId }
  | { readonly kind: 'flipped'; readonly card: number; readonly verdict: Verdict }
  | { readonly kind: 'round-ended'; readonly round: number; readonly why: RoundEnd }
  | { readonly kind: 'points'; readonly team: TeamId; readonly points: number }
  | { readonly kind: 'team-skipped'; readonly team: TeamId }
  | { readonly kind: 'tie-break'; readonly teams: readonly TeamId[] }
  | { readonly kind: 'hat-pass'; readonly pass: Pass }
  | { readonly kind: 'game-ended'; readonly ended: Ending; readonly winners: readonly TeamId[] };

/** The phases in which captain or TV may move on. */
export const WAITING_PHASES: readonly Phase[] = ['writing', 'dealing', 'starting', 'stealing', 'review', 'next'];
