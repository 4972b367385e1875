import * as v from 'valibot';

/** One act is the short game, three the full one. */
export type Acts = 1 | 3;
export type Guessing = 'tiles' | 'typing';

export type SlopSettings = {
  readonly acts: Acts;
  readonly guessing: Guessing;
  /** Family mode: governs decks, the model's orders and the word filter. */
  readonly family: boolean;
  /** A line stands on the TV once it has been spoken. What the TV itself speaks is always captioned. */
  readonly captions: boolean;
  /** 0.5 to 2; 2 is twice as long. Scales what people do, never what machines or absences are given. */
  readonly dial: number;
};

/** What may change while a game runs: captions at once, the dial from the next step, guessing from the next round. */
export type Adjustable = Pick<SlopSettings, 'captions' | 'dial' | 'guessing'>;

export const DEFAULT_SETTINGS: SlopSettings = { acts: 3, guessing: 'tiles', family: true, captions: true, dial: 1 };

const dial = v.pipe(v.number(), v.minValue(0.5), v.maxValue(2));
const guessing = v.picklist(['tiles', 'typing']);

const schema = v.object({
  acts: v.optional(v.picklist([1, 3]), DEFAULT_SETTINGS.acts),
  guessing: v.optional(guessing, DEFAULT_SETTINGS.guessing),
  family: v.optional(v.boolean(), DEFAULT_SETTINGS.family),
  captions: v.optional(v.boolean(), DEFAULT_SETTINGS.captions),
  dial: v.optional(dial, DEFAULT_SETTINGS.dial),
});

export const adjustableSchema = v.partial(v.strictObject({ captions: v.boolean(), dial, guessing }));

/** Settings from outside, what is missing filled in; unknown keys (the room's own) are dropped. Null when out of bounds. */
export function parseSettings(input: unknown): SlopSettings | null {
  const result = v.safeParse(schema, input ?? {});
  return result.success ? result.output : null;
}

/** What a change of the room's settings asks of a running game; null for nothing it could take up. */
export function adjustment(input: unknown): { readonly type: 'Adjust'; readonly settings: Partial<Adjustable> } | null {
  const result = v.safeParse(v.partial(v.object({ captions: v.boolean(), dial, guessing })), input);
  if (!result.success || Object.keys(result.output).length === 0) return null;
  return { type: 'Adjust', settings: result.output };
}
