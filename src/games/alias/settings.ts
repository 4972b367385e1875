import * as v from 'valibot';
import { CYCLES_MOST, HAT_WORDS_LEAST, HAT_WORDS_MOST, PACKS_MOST, POINTS_LEAST, POINTS_MOST } from './limits.ts';
import { ROUND_LEAST_MS, ROUND_MOST_MS, ROUND_MS } from './timing.ts';

export const MODES = ['classic', 'taboo', 'hat', 'kids'] as const;
export type Mode = (typeof MODES)[number];
export const SKIPS = ['first-free', 'free', 'penalty'] as const;
export type Skips = (typeof SKIPS)[number];
/** Who swipes: the explainer, somebody of another team, or the room's captain. */
export const SWIPERS = ['explainer', 'judge', 'captain'] as const;
export type Swiper = (typeof SWIPERS)[number];
export type Goal =
  | { readonly kind: 'target'; readonly points: number }
  | { readonly kind: 'rounds'; readonly cycles: number };

export type AliasSettings = {
  readonly mode: Mode;
  /** Ids of packs, own ones as `own:<id>`. Empty: all the house's packs in English. */
  readonly packs: readonly string[];
  readonly roundMs: number;
  /** A Hat ends by itself, when its words have gone through three times. */
  readonly goal: Goal;
  readonly skips: Skips;
  readonly swiper: Swiper;
  /** The room's family mode: no card that is not for family. */
  readonly family: boolean;
  /** Words everybody writes for a Hat. */
  readonly hatWords: number;
  /** Taboo: the other teams see the card, so that they can watch for its forbidden words. */
  readonly showToOthers: boolean;
};

export const DEFAULT_SETTINGS: AliasSettings = {
  mode: 'classic',
  packs: [],
  roundMs: ROUND_MS,
  goal: { kind: 'target', points: 40 },
  skips: 'first-free',
  swiper: 'explainer',
  family: true,
  hatWords: 4,
  showToOthers: true,
};

export const OWN_PACK = 'own:';

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const schema = v.object({
  mode: v.optional(v.picklist(MODES), DEFAULT_SETTINGS.mode),
  packs: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^(?:own:)?[A-Za-z0-9][A-Za-z0-9_-]{0,40}$/))), v.maxLength(PACKS_MOST)),
    [],
  ),
  roundMs: v.optional(whole(ROUND_LEAST_MS, ROUND_MOST_MS), DEFAULT_SETTINGS.roundMs),
  goal: v.optional(
    v.variant('kind', [
      v.object({ kind: v.literal('target'), points: whole(POINTS_LEAST, POINTS_MOST) }),
      v.object({ kind: v.literal('rounds'), cycles: whole(1, CYCLES_MOST) }),
    ]),
    DEFAULT_SETTINGS.goal,
  ),
  skips: v.optional(v.picklist(SKIPS), DEFAULT_SETTINGS.skips),
  swiper: v.optional(v.picklist(SWIPERS), DEFAULT_SETTINGS.swiper),
  family: v.optional(v.boolean(), DEFAULT_SETTINGS.family),
  hatWords: v.optional(whole(HAT_WORDS_LEAST, HAT_WORDS_MOST), DEFAULT_SETTINGS.hatWords),
  showToOthers: v.optional(v.boolean(), DEFAULT_SETTINGS.showToOthers),
});

/** Settings from outside, what is missing filled in; unknown keys (the room's own, its dial) are dropped. Null when out of bounds. */
export function parseSettings(input: unknown): AliasSettings | null {
  const result = v.safeParse(schema, input ?? {});
  return result.success ? { ...result.output, packs: [...new Set(result.output.packs)] } : null;
}
