import type { SeatId, TeamId } from '../../kernel/ids.ts';
import type { BrokenRule } from './checks.ts';
import type { SlopNight } from './night.ts';
import type { Reaction } from './phases.ts';
import type { Draft, Part, ScriptLine } from './script.ts';
import type { SlopSettings } from './settings.ts';
import type { Beat, Candidate, Ham, PeakLine, Points, Poster } from './view.ts';

/** A team's secret: its voice, and the four it hides among, in the order they are shown in. */
export type Deal = { readonly voice: string; readonly options: readonly string[] };

/** A prompt that has been sent, and what has been written from it so far. */
export type Written = {
  readonly slots: readonly string[];
  readonly sentAt: number;
  /** Actors here when it was sent. */
  readonly actors: 1 | 2 | 3;
  readonly seed: number;
  /** A safety prompt's id, or null for the team's own. */
  readonly safety: string | null;
  readonly drafts: readonly Draft[];
  /** The house writer is asked until `by`; null when it is done or given up. */
  readonly house: { readonly rev: number; readonly by: number } | null;
  /** How often the house writer has been asked. */
  readonly revs: number;
  readonly model: ModelState;
  /** When the last answer that is waited for came. */
  readonly readyAt: number;
};

export type ModelState =
  | { readonly kind: 'asked'; readonly attempt: 1 | 2; readonly broken: readonly BrokenRule[]; readonly tamer: boolean }
  | { readonly kind: 'passed'; readonly draft: Draft }
  | { readonly kind: 'closed' };

/** What a team has on its desk in an act's prompt. */
export type Pad = {
  readonly slots: readonly string[];
  /** The suggested noun and its rerolls. */
  readonly seeds: readonly string[];
  readonly seed: number;
  readonly clues: Readonly<Record<string, string>>;
  readonly written: Written | null;
};

/** A script as it is offered in rehearsal: cast for exactly the actors here. */
export type Offer = {
  readonly title: string;
  readonly premise: string;
  readonly author: Draft['author'];
  readonly used: Draft['used'];
  readonly lines: readonly ScriptLine[];
};

export type CastRole = { readonly part: Part; readonly seat: SeatId | null };

/** One second of watchers' presses. */
export type Burst = {
  readonly at: number;
  readonly line: number;
  readonly counts: Readonly<Partial<Record<Reaction, number>>>;
  /** Presses per watcher here. */
  readonly height: number;
  /** A third of the watchers pressed. */
  readonly holds: boolean;
};

/** From rehearsal on. */
export type Play = {
  readonly cast: readonly CastRole[];
  readonly offers: readonly Offer[];
  readonly chosen: 0 | 1;
  /** A teammate has swiped, so the choice stands. */
  readonly swiped: boolean;
  /** Offers the captain threw out. */
  readonly thrown: readonly number[];
  readonly given: Readonly<Record<string, true>>;
  /** The last line that was begun; -1 before the first. */
  readonly reached: number;
  /** When the first line began. */
  readonly startedAt: number;
  readonly bursts: readonly Burst[];
};

export type Turn = { readonly round: number; readonly team: TeamId; readonly play: Play | null };

export type Guess = {
  readonly picks: readonly number[];
  readonly typed: readonly string[];
  readonly named: string | null;
  readonly changedAt: number;
  readonly sentAt: number | null;
};

/** All that is known of a finished round. */
export type RoundRecord = {
  readonly round: number;
  readonly act: number;
  readonly team: TeamId;
  readonly tie: number;
  readonly skipped: boolean;
  readonly points: readonly Points[];
  /** Points for naming the voice, by guessing team; in no total before the mask falls. */
  readonly namings: Readonly<Record<string, number>>;
  readonly poster: Poster | null;
  readonly peak: PeakLine | null;
  readonly used: Draft['used'] | null;
  readonly safety: string | null;
  /** Its nouns, once they are revealed. */
  readonly things: readonly string[];
};

export type OpeningLine = {
  readonly who: readonly SeatId[];
  readonly part: 'ALL' | 'TV' | 'A';
  readonly text: string;
  readonly business: string | null;
  /** No phone has it, so the TV speaks it. */
  readonly tv: boolean;
  /** How long it lasts if nobody taps on. */
  readonly ms: number;
};

type Timed = { readonly beganAt: number; readonly endsAt: number };
type Hurried = Timed & { readonly soon: number | null };

export type Stage =
  | ({
      readonly phase: 'opening';
      readonly id: string;
      readonly lines: readonly OpeningLine[];
      readonly prompt: readonly string[];
      readonly line: number;
      readonly lineEndsAt: number;
    } & Timed)
  | ({ readonly phase: 'prompt' } & Hurried)
  | ({ readonly phase: 'writing'; readonly absentSince: number | null } & Timed)
  | ({ readonly phase: 'rehearsal'; readonly ready: Readonly<Record<string, true>> } & Hurried)
  | ({
      readonly phase: 'performance';
      readonly line: number;
      readonly lineBeganAt: number;
      /** When it moves on if nobody laughs or taps. */
      readonly due: number;
      readonly tv: boolean;
      /** Its actor was away when it came. */
      readonly away: boolean;
    } & Timed)
  | ({
      readonly phase: 'guess';
      readonly tiles: readonly string[] | null;
      readonly blanks: number;
      readonly guesses: Readonly<Record<string, Guess>>;
      readonly encore: number | null;
    } & Hurried)
  | ({
      readonly phase: 'judging';
      readonly tiles: readonly string[] | null;
      readonly guesses: Readonly<Record<string, Guess>>;
      readonly candidates: readonly Candidate[];
      readonly accepted: TeamId | 'none' | null;
    } & Hurried)
  | ({ readonly phase: 'reveal'; readonly beats: readonly Beat[]; readonly outcome: Outcome } & Timed)
  | ({ readonly phase: 'scores'; readonly table: boolean; readonly finale: boolean } & Timed)
  | {
      readonly phase: 'podium';
      readonly beganAt: number;
      readonly why: 'played' | 'finale' | 'ended';
      readonly masks: readonly TeamId[];
      readonly ham: Ham | null;
    };

/** What a reveal has found out and its end will count. */
export type Outcome = {
  readonly points: readonly Points[];
  readonly namings: Readonly<Record<string, number>>;
  readonly peak: PeakLine | null;
  readonly poster: Poster | null;
  readonly things: readonly string[];
  /** The team's last round: its mask falls. */
  readonly mask: boolean;
};

export type Playing = {
  readonly begun: true;
  readonly settings: SlopSettings;
  readonly night: SlopNight;
  /** The opening number that was played. */
  readonly opened: string | null;
  /** All teams in rotation. */
  readonly teams: readonly TeamId[];
  readonly deals: Readonly<Record<string, Deal>>;
  readonly act: number;
  readonly tie: number;
  /** The teams of this act in their order. */
  readonly order: readonly TeamId[];
  /** How many turns have begun in the game. */
  readonly rounds: number;
  readonly pads: Readonly<Record<string, Pad>>;
  readonly turn: Turn | null;
  readonly stage: Stage;
  readonly scores: Readonly<Record<string, number>>;
  readonly tieScores: Readonly<Record<string, number>>;
  readonly masks: readonly TeamId[];
  readonly records: readonly RoundRecord[];
  /** Phrases and skeletons of drafts of this game, shown or not. */
  readonly written: readonly Draft['used'][];
};

export type SlopState = { readonly begun: false } | Playing;

export const EMPTY_SLOP: SlopState = { begun: false };
