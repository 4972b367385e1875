import type { AliasReason } from './commands.ts';

/** Why Alias refuses, in the show's voice: what happened, what to do, one line. */
const en: Readonly<Record<AliasReason, string>> = {
  'too-late': 'A blink too late: that card is off the table.',
  'too-soon': 'Easy, fast thumb. Read it first.',
  'not-yours': 'Somebody else has that one in hand.',
  'not-allowed': 'Only the captain and the TV may do that.',
  'no-team': 'You have no team yet. Between two rounds you will.',
  'own-team': 'Calling a foul on your own team? Noble, but no.',
  'foul-open': 'One foul at a time. That one is being settled.',
  'no-fouls-left': 'Your whistle is spent for this round.',
  'nothing-to-undo': 'Nothing left to take back there.',
  'no-such-word': 'That word was not played in this round.',
  'no-such-team': 'That team is not in the running here.',
  'no-such-verdict': 'That cannot be said of this word.',
  'no-such-slot': 'The hat takes no more of yours.',
  'not-absent': 'They are right here. Let them play.',
  'not-yet': 'The clock is running. It knows when to stop.',
  'engine-only': 'That lever is backstage only.',
};

/** A catalogue in any language has exactly these entries. */
export const refusals: Readonly<Record<AliasReason, string>> = en;

/** The sentence for a refusal of this game; undefined for a reason that is not its own. */
export const wordRefusal = (reason: string): string | undefined =>
  (refusals as Readonly<Record<string, string>>)[reason];
