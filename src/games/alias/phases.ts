/** The rules' own names of the phases; `lobby` belongs to the room. A foul is no phase: it stands inside `explaining`. */
export const PHASES = ['writing', 'dealing', 'starting', 'explaining', 'stealing', 'review', 'next', 'podium'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * What became of a card. `lost`: the last word, which nobody had. `stolen`: the last word, had by another team.
 * A card taken away unscored (a role passed on) has no verdict: it is in no list.
 */
export const VERDICTS = ['guessed', 'skipped', 'fouled', 'stolen', 'lost'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a Hat is played: first explained in any words, then by one word, then without a sound. */
export const PASSES = ['explain', 'one-word', 'mime'] as const;
export type Pass = (typeof PASSES)[number];
