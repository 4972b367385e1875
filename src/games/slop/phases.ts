/** The rules' own names of the phases; `lobby` belongs to the room. */
export const PHASES = [
  'opening',
  'prompt',
  'writing',
  'rehearsal',
  'performance',
  'guess',
  'judging',
  'reveal',
  'scores',
  'podium',
] as const;
export type Phase = (typeof PHASES)[number];

/** What a watcher's pad offers. */
export const REACTIONS = ['laugh', 'clap', 'gasp', 'love'] as const;
export type Reaction = (typeof REACTIONS)[number];
