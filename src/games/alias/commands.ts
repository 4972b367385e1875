import * as v from 'valibot';
import type { TeamId } from '../../kernel/ids.ts';
import { HAT_WORDS_MOST, WORD_LENGTH_MOST } from './limits.ts';
import { PHASES, type Phase, VERDICTS, type Verdict } from './phases.ts';

/**
 * What people ask. Each names what it is about and is refused `too-late` when that is over: `round` counts the turns of the game
 * from 1 (0 before the first), `card` the cards dealt in it from 1.
 */
export type PeopleCommand =
  // Hat: everybody's own words. `slot` from 0; an empty text takes a word back.
  | { readonly type: 'SetWord'; readonly slot: number; readonly text: string }
  /** I have written all I want to; writing ends when everybody here has. May be taken back by changing a word. */
  | { readonly type: 'SendWords' }
  // Whoever holds the swiping.
  | {
      readonly type: 'Swipe';
      readonly round: number;
      readonly card: number;
      readonly verdict: 'guessed' | 'skipped';
    }
  /** Within 3 s, once a card: turns the last swipe's verdict round. */
  | { readonly type: 'Undo'; readonly round: number; readonly card: number }
  /** After the bell: who had the last word; null for nobody. The explainer, or whoever swipes. */
  | { readonly type: 'GiveLast'; readonly round: number; readonly card: number; readonly team: TeamId | null }
  // Fouls. Anyone of another team calls; the explainer's team answers; the arbiter breaks a tie.
  | { readonly type: 'CallFoul'; readonly round: number; readonly card: number }
  | { readonly type: 'AnswerFoul'; readonly round: number; readonly card: number; readonly fouled: boolean }
  | { readonly type: 'BreakTie'; readonly round: number; readonly card: number; readonly fouled: boolean }
  // Turn review. Anyone marks a word; captain and TV say what it was.
  | { readonly type: 'Dispute'; readonly round: number; readonly card: number }
  /** `team`: who stole it; null for every other verdict. */
  | {
      readonly type: 'Flip';
      readonly round: number;
      readonly card: number;
      readonly verdict: Verdict;
      readonly team: TeamId | null;
    }
  // Captain and TV.
  /** The absent explainer's (or swiper's) role goes to the next one now. */
  | { readonly type: 'PassRole'; readonly round: number }
  | { readonly type: 'MoveOn'; readonly phase: Phase; readonly round: number }
  | { readonly type: 'EndGame' };

/** The answer to the ask for own packs; never from the wire. `cards` is unchecked. */
export type OutsideCommand = {
  readonly type: 'BringCards';
  readonly ask: string;
  readonly answer: { readonly ok: true; readonly cards: unknown } | { readonly ok: false; readonly why: string };
};

/** What the engine runs when a time is up. Never from the wire. */
export type EngineCommand =
  | { readonly type: 'TimeUp'; readonly phase: Phase; readonly round: number }
  | { readonly type: 'FoulTimeUp'; readonly round: number; readonly card: number; readonly step: 'asked' | 'tied' }
  /** The explainer has not come for the start of the round. */
  | { readonly type: 'GiveUpWaiting'; readonly round: number };

export type AliasCommand = PeopleCommand | OutsideCommand | EngineCommand;

/** Why Alias refuses; `words.ts` words each. */
export const REASONS = [
  'too-late',
  'too-soon',
  'not-yours',
  'not-allowed',
  'no-team',
  'own-team',
  'foul-open',
  'no-fouls-left',
  'nothing-to-undo',
  'no-such-word',
  'no-such-team',
  'no-such-verdict',
  'no-such-slot',
  'not-absent',
  'not-yet',
  'engine-only',
] as const;
export type AliasReason = (typeof REASONS)[number];

/** Control, bidirectional and zero-width characters hide or reorder what others read. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/** One line of text as it may stand on a card: clean, single-spaced, cut to its limit. */
export const cleanWord = (text: string, most = WORD_LENGTH_MOST): string =>
  [...text.normalize('NFC').replace(UNPRINTABLE, '').replace(/\s+/gu, ' ').trim()].slice(0, most).join('').trim();

const text = v.pipe(
  v.string(),
  v.maxLength(WORD_LENGTH_MOST * 4),
  v.transform((typed) => cleanWord(typed)),
);
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const round = whole(999);
const card = whole(9_999);
const team = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(40),
  v.transform((id) => id as TeamId),
);

const schema = v.variant('type', [
  v.strictObject({ type: v.literal('SetWord'), slot: whole(HAT_WORDS_MOST - 1), text }),
  v.strictObject({ type: v.literal('SendWords') }),
  v.strictObject({ type: v.literal('Swipe'), round, card, verdict: v.picklist(['guessed', 'skipped']) }),
  v.strictObject({ type: v.literal('Undo'), round, card }),
  v.strictObject({ type: v.literal('GiveLast'), round, card, team: v.nullable(team) }),
  v.strictObject({ type: v.literal('CallFoul'), round, card }),
  v.strictObject({ type: v.literal('AnswerFoul'), round, card, fouled: v.boolean() }),
  v.strictObject({ type: v.literal('BreakTie'), round, card, fouled: v.boolean() }),
  v.strictObject({ type: v.literal('Dispute'), round, card }),
  v.strictObject({ type: v.literal('Flip'), round, card, verdict: v.picklist(VERDICTS), team: v.nullable(team) }),
  v.strictObject({ type: v.literal('PassRole'), round }),
  v.strictObject({ type: v.literal('MoveOn'), phase: v.picklist(PHASES), round }),
  v.strictObject({ type: v.literal('EndGame') }),
]);

/** A command from a phone, the TV or a bot, or null for anything else. Answers and the engine's own never pass here. */
export function parseCommand(input: unknown): PeopleCommand | null {
  const result = v.safeParse(schema, input);
  return result.success ? result.output : null;
}

/** Refused `paused` while play time stands. What rights a wrong (undo, disputes, a role passed on) goes on through a pause. */
export function needsClock(command: AliasCommand): boolean {
  switch (command.type) {
    case 'Swipe':
    case 'GiveLast':
    case 'CallFoul':
    case 'MoveOn':
      return true;
    default:
      return false;
  }
}
