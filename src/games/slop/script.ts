/**
 * A script as the rules, the writers and the screens share it. A draft carries a casting for one, two and
 * three actors, so that it can be cast anew when the number of actors here has changed since it was written.
 */
export type Part = 'A' | 'B' | 'C';

export type ScriptLine = {
  /** Whose line: a part, the whole room (`ALL`), or the TV's deadpan voice from above (`TV`, single actor only). */
  readonly part: Part | 'ALL' | 'TV';
  /** At most 12 words. */
  readonly text: string;
  /** A stage direction: a verb of at most three words, done with one hand; on at most one line in three. */
  readonly business?: string;
};

/** Which lines (0-based) carry a content word of the prompt, by the word's stem. */
export type Carriers = Readonly<Record<string, readonly number[]>>;

export type Casting = { readonly lines: readonly ScriptLine[]; readonly carriers: Carriers };

export type Draft = {
  readonly title: string;
  /** One sentence with "must" or "may not". */
  readonly premise: string;
  readonly author: 'house' | 'model' | 'safety';
  /** Index 0: one actor (always 8 lines, cues by the TV); 1: two; 2: three. Null where the author wrote none. */
  readonly castings: readonly [Casting | null, Casting | null, Casting | null];
  /** What a room remembers so that it does not come back in one evening. Empty for a model's script. */
  readonly used: {
    readonly skeleton: string;
    readonly turn: string;
    readonly button: string;
    readonly phrases: readonly string[];
  };
};

/** What the slots' dim placeholders say, in order; they also tell the writer the likely part of speech. */
export const SLOT_HINTS = ['WHO', 'WHAT LIKE', 'DOES', 'WHAT', 'WHERE', ''] as const;

/** What a writer is asked, house or model. JSON. */
export type ScriptRequest = {
  /** The six slots as they stand, trimmed; empty string where empty. */
  readonly slots: readonly string[];
  /** The team's own clues (P10), by lower-case word. */
  readonly clues: Readonly<Record<string, string>>;
  /** A voice's id in `content/voices`. */
  readonly voice: string;
  /** Actors expected; a house draft writes all three castings anyway. */
  readonly actors: 1 | 2 | 3;
  /** Lines for two or three actors: 12, 11, 10, 9, 8 for two to six teams. A single actor always has 8. */
  readonly lines: number;
  readonly family: boolean;
  /** The room's memory of the evening. */
  readonly memory: {
    readonly skeletons: readonly string[];
    readonly turns: readonly string[];
    readonly buttons: readonly string[];
    readonly phrases: readonly string[];
    /** Revealed things of the night one line may call back, from act two on; else empty. */
    readonly callbacks: readonly string[];
  };
  readonly seed: number;
};
