import type { EventType } from '../../kernel/game.ts';
import type { SeatId, TeamId } from '../../kernel/ids.ts';
import type { ModelFailure } from '../../kernel/modelTask.ts';
import type { BrokenRule } from './checks.ts';
import type { SlopNight } from './night.ts';
import type { Reaction } from './phases.ts';
import type { Draft } from './script.ts';
import type { SlopSettings } from './settings.ts';
import type { CastRole, Deal, Offer, OpeningLine, Outcome } from './state.ts';
import type { Beat, Candidate, Ham, Points } from './view.ts';

/** What happened in a game of Slop. Each event carries all it needs; `at` is play time. */
export type SlopEvent =
  | {
      readonly type: 'GameBegan';
      readonly at: number;
      readonly settings: SlopSettings;
      readonly teams: readonly TeamId[];
      readonly deals: Readonly<Record<string, Deal>>;
      readonly night: SlopNight;
    }
  | {
      readonly type: 'OpeningBegan';
      readonly at: number;
      readonly endsAt: number;
      readonly id: string;
      readonly lines: readonly OpeningLine[];
      readonly prompt: readonly string[];
      readonly lineEndsAt: number;
    }
  | { readonly type: 'OpeningMoved'; readonly at: number; readonly line: number; readonly lineEndsAt: number }
  | {
      readonly type: 'PromptBegan';
      readonly at: number;
      readonly endsAt: number;
      readonly act: number;
      readonly tie: number;
      readonly order: readonly TeamId[];
      readonly slots: number;
      readonly seeds: Readonly<Record<string, readonly string[]>>;
    }
  | { readonly type: 'SlotSet'; readonly team: TeamId; readonly slot: number; readonly text: string }
  | { readonly type: 'SeedRerolled'; readonly team: TeamId }
  /** `by`: until when the house writer is asked anew, if the prompt had been sent. */
  | {
      readonly type: 'ClueSet';
      readonly team: TeamId;
      readonly word: string;
      readonly clue: string;
      readonly by: number | null;
    }
  | {
      readonly type: 'PromptSent';
      readonly at: number;
      readonly team: TeamId;
      readonly slots: readonly string[];
      readonly why: 'sent' | 'zero' | 'asked' | 'unfit';
      readonly safety: string | null;
      readonly actors: 1 | 2 | 3;
      readonly seed: number;
    }
  | { readonly type: 'CountdownBegan'; readonly endsAt: number }
  | { readonly type: 'CountdownStopped' }
  /** `broken`: why drafts were thrown away, if any were. */
  | {
      readonly type: 'HouseDraftsStored';
      readonly at: number;
      readonly team: TeamId;
      readonly drafts: readonly Draft[];
      readonly broken: readonly BrokenRule[];
    }
  /** What the model answered, and why it was rejected. `again`: it is asked once more. */
  | {
      readonly type: 'ModelAnswered';
      readonly at: number;
      readonly team: TeamId;
      readonly attempt: 1 | 2;
      readonly proposal: unknown;
      readonly failure: ModelFailure | null;
      readonly broken: readonly BrokenRule[];
      readonly draft: Draft | null;
      readonly again: boolean;
    }
  | { readonly type: 'ModelClosed'; readonly at: number; readonly team: TeamId }
  /** No new drafts after a clue: those that stand are kept. */
  | { readonly type: 'HouseClosed'; readonly at: number; readonly team: TeamId; readonly why: string }
  /** The house writer failed too: a safety prompt with its ready-made script. */
  | {
      readonly type: 'PromptReplaced';
      readonly at: number;
      readonly team: TeamId;
      readonly safety: string;
      readonly slots: readonly string[];
      readonly draft: Draft;
      readonly why: string;
    }
  | {
      readonly type: 'TurnBegan';
      readonly at: number;
      readonly endsAt: number;
      readonly round: number;
      readonly team: TeamId;
      readonly absent: boolean;
    }
  | { readonly type: 'TeamLeft'; readonly at: number }
  | { readonly type: 'TeamCame'; readonly at: number }
  | {
      readonly type: 'RehearsalBegan';
      readonly at: number;
      readonly endsAt: number;
      readonly cast: readonly CastRole[];
      readonly offers: readonly Offer[];
    }
  | { readonly type: 'DraftChosen'; readonly draft: 0 | 1 }
  | { readonly type: 'VoiceGiven'; readonly seat: SeatId; readonly given: boolean }
  | { readonly type: 'ActorReady'; readonly seat: SeatId }
  /** The captain or the TV threw the script out; `next` takes its place, or nothing does. */
  | { readonly type: 'ScriptSkipped'; readonly at: number; readonly next: 0 | 1 | null }
  | { readonly type: 'PerformanceBegan'; readonly at: number; readonly endsAt: number }
  | {
      readonly type: 'LineBegan';
      readonly at: number;
      readonly line: number;
      readonly due: number;
      readonly tv: boolean;
      readonly away: boolean;
    }
  | { readonly type: 'TvTookLine'; readonly at: number; readonly line: number; readonly due: number }
  | {
      readonly type: 'ReactionsCounted';
      readonly at: number;
      readonly line: number;
      readonly counts: Readonly<Partial<Record<Reaction, number>>>;
      readonly height: number;
      readonly holds: boolean;
    }
  | {
      readonly type: 'GuessBegan';
      readonly at: number;
      readonly endsAt: number;
      readonly tiles: readonly string[] | null;
      readonly blanks: number;
      readonly teams: readonly TeamId[];
    }
  | {
      readonly type: 'TilePicked';
      readonly at: number;
      readonly team: TeamId;
      readonly tile: number;
      readonly picked: boolean;
    }
  | {
      readonly type: 'GuessSlotSet';
      readonly at: number;
      readonly team: TeamId;
      readonly blank: number;
      readonly text: string;
    }
  | { readonly type: 'VoiceNamed'; readonly team: TeamId; readonly voice: string }
  | { readonly type: 'GuessSent'; readonly at: number; readonly team: TeamId }
  | { readonly type: 'EncoreGiven'; readonly line: number }
  | {
      readonly type: 'JudgingBegan';
      readonly at: number;
      readonly endsAt: number;
      readonly candidates: readonly Candidate[];
    }
  | { readonly type: 'GuessJudged'; readonly accepted: TeamId | 'none' }
  | {
      readonly type: 'RevealBegan';
      readonly at: number;
      readonly endsAt: number;
      readonly beats: readonly Beat[];
      readonly outcome: Outcome;
    }
  /** The checkpoint. A skipped round counts as played with nothing. */
  | {
      readonly type: 'RoundCompleted';
      readonly at: number;
      readonly endsAt: number;
      readonly skipped: boolean;
      readonly points: readonly Points[];
      readonly table: boolean;
      readonly finale: boolean;
    }
  | { readonly type: 'FinaleCalled'; readonly at: number }
  | { readonly type: 'GameStopped'; readonly at: number }
  | {
      readonly type: 'PodiumReached';
      readonly at: number;
      readonly why: 'played' | 'finale' | 'ended';
      /** Whose masks fall only now. */
      readonly masks: readonly TeamId[];
      readonly ham: Ham | null;
    }
  | { readonly type: 'SettingsAdjusted'; readonly settings: Partial<SlopSettings> };

const open: EventType = { v: 1, publicForm: (data: unknown) => data };
/** Bears a prompt, a script, a voice or a guess before its reveal: nothing of it is public. */
const hidden: EventType = { v: 1, publicForm: null };

export const EVENT_TYPES: Readonly<Record<SlopEvent['type'], EventType>> = {
  GameBegan: hidden,
  OpeningBegan: open,
  OpeningMoved: open,
  PromptBegan: hidden,
  SlotSet: hidden,
  SeedRerolled: open,
  ClueSet: hidden,
  PromptSent: hidden,
  CountdownBegan: open,
  CountdownStopped: open,
  HouseDraftsStored: hidden,
  ModelAnswered: hidden,
  ModelClosed: open,
  HouseClosed: open,
  PromptReplaced: hidden,
  TurnBegan: open,
  TeamLeft: open,
  TeamCame: open,
  RehearsalBegan: hidden,
  DraftChosen: open,
  VoiceGiven: open,
  ActorReady: open,
  ScriptSkipped: open,
  PerformanceBegan: open,
  LineBegan: open,
  TvTookLine: open,
  ReactionsCounted: open,
  GuessBegan: hidden,
  TilePicked: hidden,
  GuessSlotSet: hidden,
  VoiceNamed: hidden,
  GuessSent: open,
  EncoreGiven: open,
  JudgingBegan: open,
  GuessJudged: open,
  RevealBegan: hidden,
  RoundCompleted: open,
  FinaleCalled: open,
  GameStopped: open,
  PodiumReached: open,
  SettingsAdjusted: open,
};
