import * as v from 'valibot';

/** What a room remembers of Slop for the rest of the evening, so that no joke is told twice. */
export type SlopNight = {
  readonly played: number;
  readonly skeletons: readonly string[];
  readonly turns: readonly string[];
  readonly buttons: readonly string[];
  readonly phrases: readonly string[];
  /** Revealed things that a line may call back. */
  readonly things: readonly string[];
  readonly openings: readonly string[];
  readonly safety: readonly string[];
  readonly voices: readonly string[];
};

export const NO_NIGHT: SlopNight = {
  played: 0,
  skeletons: [],
  turns: [],
  buttons: [],
  phrases: [],
  things: [],
  openings: [],
  safety: [],
  voices: [],
};

const list = v.optional(v.array(v.string()), []);
const schema = v.object({
  played: v.optional(v.number(), 0),
  skeletons: list,
  turns: list,
  buttons: list,
  phrases: list,
  things: list,
  openings: list,
  safety: list,
  voices: list,
});

/** A memory as it was stored, by this build or another; what cannot be read is forgotten. */
export function parseNight(input: unknown): SlopNight {
  const result = v.safeParse(schema, input ?? {});
  return result.success ? result.output : NO_NIGHT;
}
