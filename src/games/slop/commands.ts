import * as v from 'valibot';
import type { SeatId, TeamId } from '../../kernel/ids.ts';
import type { ModelFailure } from '../../kernel/modelTask.ts';
import { CLUE_LENGTH_MOST, SLOT_LENGTH_MOST } from './limits.ts';
import { PHASES, type Phase, REACTIONS, type Reaction } from './phases.ts';
import type { Draft } from './script.ts';
import { type Adjustable, adjustableSchema } from './settings.ts';

/**
 * What people ask. Each names what it is about and is refused `too-late` when that is over: `act` during the prompt (tie-breaks
 * count on as act 4 and 5, or 2 and 3 of a short game), `round` from its turn on (1, 2, 3 over the whole game), `line` counted from 0.
 */
export type PeopleCommand =
  // The opening number. Any player's one tap, or the TV's.
  | { readonly type: 'SkipOpening' }
  /** The line is over; from whoever had it, or the TV when it has finished speaking. */
  | { readonly type: 'NextOpeningLine'; readonly line: number }
  // The prompt. Any teammate.
  | { readonly type: 'SetSlot'; readonly act: number; readonly slot: number; readonly text: string }
  | { readonly type: 'RerollSeed'; readonly act: number }
  /** A clue of one's own, of up to four words, for a content word the lexicon does not know; empty takes it back. */
  | { readonly type: 'SetClue'; readonly act: number; readonly word: string; readonly clue: string }
  | { readonly type: 'SendPrompt'; readonly act: number }
  /** A ready-made prompt instead; for half the actors' points. */
  | { readonly type: 'TakeSafetyPrompt'; readonly act: number }
  // Rehearsal and performance. The acting team.
  | { readonly type: 'SwipeDraft'; readonly round: number; readonly draft: 0 | 1 }
  /** Lip-sync: hand one's voice to the TV, or take it back. */
  | { readonly type: 'GiveVoice'; readonly round: number; readonly given: boolean }
  | { readonly type: 'Ready'; readonly round: number }
  | { readonly type: 'NextLine'; readonly round: number; readonly line: number }
  /** Watchers. Floods: travels on the lossy channel, has no answer; see `Reactions`. */
  | { readonly type: 'React'; readonly round: number; readonly kind: Reaction }
  // Guess. The other teams; any teammate.
  | { readonly type: 'PickTile'; readonly round: number; readonly tile: number; readonly picked: boolean }
  | { readonly type: 'SetGuessSlot'; readonly round: number; readonly blank: number; readonly text: string }
  | { readonly type: 'NameVoice'; readonly round: number; readonly voice: string }
  | { readonly type: 'SendGuess'; readonly round: number }
  /** The acting team, once a round, while the others guess. */
  | { readonly type: 'Encore'; readonly round: number; readonly line: number }
  // Judging. The acting team; null accepts none.
  | { readonly type: 'AcceptGuess'; readonly round: number; readonly team: TeamId | null }
  // Captain and TV.
  | { readonly type: 'MoveOn'; readonly phase: Phase; readonly round: number }
  | { readonly type: 'SkipScript'; readonly round: number }
  | { readonly type: 'CallFinale'; readonly act: number }
  | { readonly type: 'EndGame' }
  | { readonly type: 'Adjust'; readonly settings: Partial<Adjustable> };

/** Answers to asks; never from the wire. */
export type OutsideCommand =
  | {
      readonly type: 'HouseDrafts';
      readonly ask: string;
      readonly answer:
        | { readonly ok: true; readonly drafts: readonly Draft[] }
        | { readonly ok: false; readonly why: string };
    }
  | {
      readonly type: 'ModelScript';
      readonly ask: string;
      /** `proposal` is what the task's answer schema let through or raw JSON; the rules parse and check it again. */
      readonly answer:
        | { readonly ok: true; readonly proposal: unknown }
        | { readonly ok: false; readonly failure: ModelFailure };
    };

export type Press = { readonly seat: SeatId; readonly kind: Reaction; readonly count: number };

/** What the engine runs: deadlines, and a second's worth of reactions. Never from the wire. */
export type EngineCommand =
  /** Everything pads sent in the last second; made by `flood.gather` of the rules. */
  | { readonly type: 'Reactions'; readonly round: number; readonly presses: readonly Press[] }
  /** The present step's time is up. */
  | { readonly type: 'TimeUp'; readonly phase: Phase; readonly round: number }
  | { readonly type: 'OpeningLineOver'; readonly line: number }
  | { readonly type: 'LineOver'; readonly round: number; readonly line: number }
  /** The actor of this line is away for 3 s. */
  | { readonly type: 'TvReads'; readonly round: number; readonly line: number }
  | { readonly type: 'CloseModel'; readonly act: number; readonly team: TeamId }
  | { readonly type: 'CloseWriting'; readonly act: number; readonly team: TeamId }
  /** Nobody of the team is here at its turn. */
  | { readonly type: 'SkipTeam'; readonly round: number };

export type SlopCommand = PeopleCommand | OutsideCommand | EngineCommand;

/** Why Slop refuses; `words.ts` words each. */
export const REASONS = [
  'too-late',
  'not-yours',
  'not-allowed',
  'no-team',
  'already-sent',
  'already-chosen',
  'no-such-slot',
  'no-such-tile',
  'no-such-line',
  'no-such-voice',
  'no-such-guess',
  'all-blanks-full',
  'wrong-mode',
  'no-rerolls-left',
  'too-few-content-words',
  'too-many-words',
  'three-words',
  'word-is-known',
  'clue-too-long',
  'clue-names-prompt',
  'encore-spent',
  'no-such-draft',
  'nothing-to-skip',
  'not-yet',
  'late',
  'engine-only',
] as const;
export type SlopReason = (typeof REASONS)[number];

/** Control, bidirectional and zero-width characters hide or reorder what others read. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most * 4),
    v.transform((text) =>
      [...text.normalize('NFC').replace(UNPRINTABLE, '').replace(/\s+/gu, ' ').trim()].slice(0, most).join('').trim(),
    ),
  );
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const act = whole(9);
const round = whole(99);
const team = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(40),
  v.transform((text) => text as TeamId),
);
const voice = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,40}$/));

const schema = v.variant('type', [
  v.strictObject({ type: v.literal('SkipOpening') }),
  v.strictObject({ type: v.literal('NextOpeningLine'), line: whole(40) }),
  v.strictObject({ type: v.literal('SetSlot'), act, slot: whole(5), text: line(SLOT_LENGTH_MOST) }),
  v.strictObject({ type: v.literal('RerollSeed'), act }),
  v.strictObject({ type: v.literal('SetClue'), act, word: line(SLOT_LENGTH_MOST), clue: line(CLUE_LENGTH_MOST) }),
  v.strictObject({ type: v.literal('SendPrompt'), act }),
  v.strictObject({ type: v.literal('TakeSafetyPrompt'), act }),
  v.strictObject({ type: v.literal('SwipeDraft'), round, draft: v.picklist([0, 1]) }),
  v.strictObject({ type: v.literal('GiveVoice'), round, given: v.boolean() }),
  v.strictObject({ type: v.literal('Ready'), round }),
  v.strictObject({ type: v.literal('NextLine'), round, line: whole(40) }),
  v.strictObject({ type: v.literal('React'), round, kind: v.picklist(REACTIONS) }),
  v.strictObject({ type: v.literal('PickTile'), round, tile: whole(20), picked: v.boolean() }),
  v.strictObject({ type: v.literal('SetGuessSlot'), round, blank: whole(5), text: line(SLOT_LENGTH_MOST) }),
  v.strictObject({ type: v.literal('NameVoice'), round, voice }),
  v.strictObject({ type: v.literal('SendGuess'), round }),
  v.strictObject({ type: v.literal('Encore'), round, line: whole(40) }),
  v.strictObject({ type: v.literal('AcceptGuess'), round, team: v.nullable(team) }),
  v.strictObject({ type: v.literal('MoveOn'), phase: v.picklist(PHASES), round }),
  v.strictObject({ type: v.literal('SkipScript'), round }),
  v.strictObject({ type: v.literal('CallFinale'), act }),
  v.strictObject({ type: v.literal('EndGame') }),
  v.strictObject({ type: v.literal('Adjust'), settings: adjustableSchema }),
]);

/** A command from a phone, the TV or a bot, or null for anything else. Answers and the engine's own never pass here. */
export function parseCommand(input: unknown): PeopleCommand | null {
  const result = v.safeParse(schema, input);
  return result.success ? (result.output as PeopleCommand) : null;
}

/** Refused `paused` while play time stands: what moves the show along. Writing and guessing go on through a pause. */
export function needsClock(command: SlopCommand): boolean {
  switch (command.type) {
    case 'NextLine':
    case 'NextOpeningLine':
    case 'React':
    case 'MoveOn':
    case 'Ready':
    case 'Encore':
      return true;
    default:
      return false;
  }
}
