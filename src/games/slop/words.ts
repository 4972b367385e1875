import type { SlopReason } from './commands.ts';

/**
 * Why Slop refuses, in the show's voice: what happened, what to do, one line. What its screens say stands with them, in
 * `screens/tv/words.ts` and `screens/phone/words.ts`.
 */
const en: Readonly<Record<SlopReason, string>> = {
  'too-late': 'A blink too late: the show has moved on.',
  'not-yours': 'That one is another team’s.',
  'not-allowed': 'Only the captain and the TV may do that.',
  'no-team': 'You have no team yet. At the next act you will.',
  'already-sent': 'It is sent. No take-backs in show business.',
  'already-chosen': 'A teammate was quicker.',
  'no-such-slot': 'There is no box for that.',
  'no-such-tile': 'That tile fell off the board.',
  'no-such-line': 'You have not said that one yet.',
  'no-such-voice': 'That voice is not on the list.',
  'no-such-guess': 'That guess is not up for judging.',
  'all-blanks-full': 'All blanks are full. Drop one first.',
  'wrong-mode': 'We guess the other way tonight.',
  'no-rerolls-left': 'The hat is empty. That noun is yours now.',
  'too-few-content-words': 'Two words with some meat on them, please.',
  'too-many-words': 'Six words are all the stage can carry.',
  'three-words': 'Exactly three words this time.',
  'word-is-known': 'Our writers know that one.',
  'clue-too-long': 'Four words at most. They have to fit on a napkin.',
  'clue-names-prompt': 'Not with words from the prompt, please.',
  'encore-spent': 'One encore a round. It was lovely.',
  'no-such-draft': 'There is only one draft this time.',
  'nothing-to-skip': 'There is nothing on stage to throw out.',
  'not-yet': 'Not yet. The curtain is stuck on something.',
  late: 'The writer missed the deadline.',
  'engine-only': 'That lever is backstage only.',
};

/** A catalogue in any language has exactly these entries. */
export const refusals: Readonly<Record<SlopReason, string>> = en;

/** The sentence for a refusal of this game; undefined for a reason that is not its own. */
export const wordRefusal = (reason: string): string | undefined =>
  (refusals as Readonly<Record<string, string>>)[reason];
