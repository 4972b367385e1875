/** What can be set for Alias, as set-up screens know it. The game parses it again; tests hold both to the same bounds. */
export const SETUP_MODES = ['classic', 'taboo', 'hat', 'kids'] as const;
export const SETUP_SKIPS = ['first-free', 'free', 'penalty'] as const;
export const SETUP_SWIPERS = ['explainer', 'judge', 'captain'] as const;

export type AliasGoal =
  | { readonly kind: 'target'; readonly points: number }
  | { readonly kind: 'rounds'; readonly cycles: number };

export type AliasSetupForm = {
  readonly mode: (typeof SETUP_MODES)[number];
  /** Empty: all the house's packs in English. */
  readonly packs: readonly string[];
  readonly roundMs: number;
  readonly goal: AliasGoal;
  readonly skips: (typeof SETUP_SKIPS)[number];
  readonly swiper: (typeof SETUP_SWIPERS)[number];
  readonly hatWords: number;
  readonly showToOthers: boolean;
};

export const ALIAS_DEFAULTS: AliasSetupForm = {
  mode: 'classic',
  packs: [],
  roundMs: 60_000,
  goal: { kind: 'target', points: 40 },
  skips: 'first-free',
  swiper: 'explainer',
  hatWords: 4,
  showToOthers: true,
};

type Steps = { readonly least: number; readonly most: number; readonly step: number };
export const ROUND_STEPS: Steps = { least: 15_000, most: 180_000, step: 15_000 };
export const POINT_STEPS: Steps = { least: 5, most: 200, step: 5 };
export const CYCLE_STEPS: Steps = { least: 1, most: 10, step: 1 };
export const HAT_STEPS: Steps = { least: 2, most: 6, step: 1 };
/** Where the other kind of goal begins. */
export const OTHER_GOAL = { target: { kind: 'target', points: 40 }, rounds: { kind: 'rounds', cycles: 3 } } as const;

const within = (value: unknown, { least, most }: Steps): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const oneOf = <Value extends string>(value: unknown, all: readonly Value[], otherwise: Value): Value =>
  all.find((one) => one === value) ?? otherwise;

function goalIn(value: unknown): AliasGoal {
  const { kind, points, cycles } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (kind === 'target' && within(points, POINT_STEPS)) return { kind, points };
  if (kind === 'rounds' && within(cycles, CYCLE_STEPS)) return { kind, cycles };
  return ALIAS_DEFAULTS.goal;
}

/** What the room says is set, with the game's own defaults for the rest and for whatever makes no sense. */
export function aliasSetupForm(settings: unknown): AliasSetupForm {
  const set = (typeof settings === 'object' && settings !== null ? settings : {}) as Record<string, unknown>;
  const { packs, roundMs, hatWords, showToOthers } = set;
  return {
    mode: oneOf(set.mode, SETUP_MODES, ALIAS_DEFAULTS.mode),
    packs: Array.isArray(packs) ? packs.filter((id): id is string => typeof id === 'string') : [],
    roundMs: within(roundMs, ROUND_STEPS) ? roundMs : ALIAS_DEFAULTS.roundMs,
    goal: goalIn(set.goal),
    skips: oneOf(set.skips, SETUP_SKIPS, ALIAS_DEFAULTS.skips),
    swiper: oneOf(set.swiper, SETUP_SWIPERS, ALIAS_DEFAULTS.swiper),
    hatWords: within(hatWords, HAT_STEPS) ? hatWords : ALIAS_DEFAULTS.hatWords,
    showToOthers: typeof showToOthers === 'boolean' ? showToOthers : ALIAS_DEFAULTS.showToOthers,
  };
}

/** The ids this choice means. `standard`: the house's packs in English. */
export const packsMeant = (packs: readonly string[], standard: readonly string[]): ReadonlySet<string> =>
  new Set(packs.length === 0 ? standard : packs);

/** The choice with these ids and no others; all the standard ones are "none named", so that new packs join by themselves. */
export function packsNamed(ids: ReadonlySet<string>, standard: readonly string[]): readonly string[] {
  const all = ids.size === standard.length && standard.every((id) => ids.has(id));
  return all ? [] : [...ids];
}
