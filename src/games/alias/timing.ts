/** Every time of Alias, play time in ms. The room's dial scales none of them: a round's length is a setting of its own. */

export const ROUND_LEAST_MS = 15_000;
export const ROUND_MOST_MS = 180_000;
export const ROUND_MS = 60_000;

export const WRITING_MS = 120_000;
/** The host's shelf is on the same device: an answer that takes longer does not come. */
export const DEALING_MS = 5_000;
/** 3-2-1. */
export const STARTING_MS = 3_000;
/** A swipe so soon after its card came was meant for the one before. */
export const GUARD_MS = 250;
export const UNDO_MS = 3_000;
export const FOUL_MS = 10_000;
export const STEALING_MS = 10_000;
export const REVIEW_MS = 20_000;
export const NEXT_MS = 5_000;
/** Cards settled in this long a time before the present one are told to whoever swipes: its phone may have been away. */
export const MISSED_MS = 30_000;
/**
 * The explainer is away when a round should start. The room pauses long before, so that play time gets here only where the TV
 * said to go on: then the game must not stand still for ever.
 */
export const ABSENT_MS = 20_000;
