/** Every time of Slop, play time in ms at dial 1. */

/** Scaled by the dial: what people do. */
export const OPENING_MS = 50_000;
export const PROMPT_MS = 45_000;
export const REHEARSAL_MS = 20_000;
export const PERFORMANCE_MS = 90_000;
export const TIE_PERFORMANCE_MS = 60_000;
export const GUESS_TILES_MS = 30_000;
export const GUESS_TYPED_MS = 45_000;
export const JUDGING_MS = 10_000;
/** Between rounds only the footlights move. */
export const LIGHTS_MS = 3_500;
/** The full table at an act's end. */
export const TABLE_MS = 8_000;
/** The opening's last beat: six words, shouted one after another. */
export const SHOUT_MS = 7_000;

/** A line moves on by itself after this much, this much a word and this much for a direction. */
export const LINE_MS = 1_500;
export const LINE_WORD_MS = 450;
export const LINE_DIRECTION_MS = 2_000;
/** And is held at most this much longer while a third of the watchers press the pad. */
export const LAUGH_HOLD_MS = 2_000;

/** Never scaled: what machines, absences and 3-2-1 are given. */
export const WRITING_MS = 10_000;
/** The model's script takes the first one's place if it has passed by then. */
export const MODEL_MS = 9_500;
/** A second, stricter ask is worth its while only with this much left of the ten seconds. */
export const SECOND_ASK_MS = 4_000;
/** Once shown, the waiting stays long enough to be seen. */
export const WRITING_LEAST_MS = 2_000;
export const SOON_MS = 3_000;
/** Nobody of a team here at its turn. */
export const ABSENT_TEAM_MS = 10_000;
/**
 * With two teams the room pauses instead, so that play time never gets here, unless the TV says to go on with who is here:
 * then the show must not stand still for ever.
 */
export const ABSENT_OF_TWO_MS = 20_000;
export const ABSENT_ACTOR_MS = 3_000;

export const scaled = (ms: number, dial: number): number => Math.round(ms * dial);

/** How long a line lasts if nobody taps on. `words` as an actor counts them. */
export const lineMs = (words: number, direction: boolean, dial: number): number =>
  scaled(LINE_MS + LINE_WORD_MS * words + (direction ? LINE_DIRECTION_MS : 0), dial);

export const spokenWords = (text: string): number =>
  text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

/** The first line has the curtain before it. */
export const CURTAIN_MS = 2_500;
/** A burst of reactions may be this late before a hold lets go. */
export const HOLD_FRESH_MS = 1_250;
