import type { EventType } from '../../kernel/game.ts';
import type { SeatId, TeamId } from '../../kernel/ids.ts';
import type { Card } from './content/pack.ts';
import type { Verdict } from './phases.ts';
import { backInHat } from './scoring.ts';
import type { AliasSettings } from './settings.ts';
import type { Dealt } from './state.ts';
import type { Ending, RoundEnd } from './view.ts';

/** What happened in a game of Alias. Each event carries all it needs; `at` is play time. */
export type AliasEvent =
  | {
      readonly type: 'GameBegan';
      readonly at: number;
      readonly settings: AliasSettings;
      readonly teams: readonly TeamId[];
      readonly night: readonly string[];
    }
  | { readonly type: 'DealingBegan'; readonly at: number; readonly endsAt: number }
  | { readonly type: 'CardsBrought'; readonly at: number; readonly cards: readonly Card[] }
  | { readonly type: 'CardsNotBrought'; readonly at: number; readonly why: string }
  | { readonly type: 'WritingBegan'; readonly at: number; readonly endsAt: number }
  | { readonly type: 'WordSet'; readonly seat: SeatId; readonly slot: number; readonly text: string }
  | { readonly type: 'WordsSent'; readonly seat: SeatId }
  | { readonly type: 'HatFilled'; readonly at: number; readonly words: readonly string[] }
  | {
      readonly type: 'CycleBegan';
      readonly at: number;
      readonly cycle: number;
      readonly tie: number;
      readonly order: readonly TeamId[];
    }
  | {
      readonly type: 'RoundBegan';
      readonly at: number;
      readonly endsAt: number;
      readonly round: number;
      readonly team: TeamId;
      readonly explainer: SeatId;
      readonly swiper: SeatId;
      readonly absent: boolean;
    }
  /** Nobody of the team can explain. */
  | {
      readonly type: 'TurnSkipped';
      readonly at: number;
      readonly endsAt: number;
      readonly round: number;
      readonly team: TeamId;
    }
  /** The 3-2-1 waits for somebody, and begins anew. */
  | { readonly type: 'StartHeld'; readonly at: number }
  | { readonly type: 'StartRenewed'; readonly at: number; readonly endsAt: number }
  | {
      readonly type: 'ExplainingBegan';
      readonly at: number;
      readonly endsAt: number;
      readonly openAt: number;
      readonly dealt: Dealt;
    }
  | { readonly type: 'CardDealt'; readonly at: number; readonly openAt: number; readonly dealt: Dealt }
  | {
      readonly type: 'WordSettled';
      readonly at: number;
      readonly card: number;
      readonly word: string;
      readonly hat: number | null;
      readonly verdict: Verdict;
      readonly to: TeamId | null;
      readonly explainer: SeatId;
      readonly ms: number;
      readonly swiped: boolean;
      readonly last: boolean;
    }
  | {
      readonly type: 'VerdictUndone';
      readonly at: number;
      readonly card: number;
      readonly verdict: Verdict;
      readonly to: TeamId | null;
    }
  | {
      readonly type: 'FoulCalled';
      readonly at: number;
      readonly endsAt: number;
      readonly by: SeatId;
      readonly team: TeamId;
      readonly remainingMs: number;
    }
  | { readonly type: 'FoulAnswered'; readonly seat: SeatId; readonly fouled: boolean }
  | { readonly type: 'FoulTied'; readonly at: number; readonly endsAt: number }
  /** `endsAt`: when the bell rings now. */
  | {
      readonly type: 'FoulSettled';
      readonly at: number;
      readonly fouled: boolean;
      readonly endsAt: number;
      readonly openAt: number;
    }
  | {
      readonly type: 'BellRang';
      readonly at: number;
      readonly endsAt: number;
      readonly teams: readonly TeamId[];
    }
  | { readonly type: 'RoleForfeited'; readonly at: number; readonly seat: SeatId }
  /** The card on the table is discarded unscored. */
  | {
      readonly type: 'RolePassed';
      readonly at: number;
      readonly endsAt: number;
      readonly explainer: SeatId;
      readonly swiper: SeatId;
      readonly remainingMs: number;
      readonly absent: boolean;
    }
  | { readonly type: 'RoundEnded'; readonly at: number; readonly endsAt: number; readonly why: RoundEnd }
  | { readonly type: 'WordDisputed'; readonly card: number; readonly seat: SeatId }
  | {
      readonly type: 'VerdictFlipped';
      readonly card: number;
      readonly verdict: Verdict;
      readonly to: TeamId | null;
    }
  /** The checkpoint. */
  | {
      readonly type: 'RoundScored';
      readonly at: number;
      readonly endsAt: number;
      readonly gained: Readonly<Record<string, number>>;
    }
  | { readonly type: 'GameStopped'; readonly at: number }
  | { readonly type: 'PodiumReached'; readonly at: number; readonly ended: Ending };

export type EventIn<Name extends AliasEvent['type']> = Extract<AliasEvent, { type: Name }>;

const open: EventType = { v: 1, publicForm: (data: unknown) => data };
/** Bears a card that is not settled, or own words: nothing of it is public. */
const hidden: EventType = { v: 1, publicForm: null };

export const EVENT_TYPES: Readonly<Record<AliasEvent['type'], EventType>> = {
  GameBegan: hidden,
  DealingBegan: open,
  CardsBrought: hidden,
  CardsNotBrought: open,
  WritingBegan: open,
  WordSet: hidden,
  WordsSent: open,
  HatFilled: hidden,
  CycleBegan: open,
  RoundBegan: open,
  TurnSkipped: open,
  StartHeld: open,
  StartRenewed: open,
  ExplainingBegan: hidden,
  CardDealt: hidden,
  WordSettled: {
    v: 1,
    publicForm: (data: EventIn<'WordSettled'>) => (backInHat(data) ? { ...data, word: null } : data),
  },
  VerdictUndone: open,
  FoulCalled: open,
  FoulAnswered: open,
  FoulTied: open,
  FoulSettled: open,
  BellRang: open,
  RoleForfeited: open,
  RolePassed: open,
  RoundEnded: open,
  WordDisputed: open,
  VerdictFlipped: open,
  RoundScored: open,
  GameStopped: open,
  PodiumReached: open,
};
