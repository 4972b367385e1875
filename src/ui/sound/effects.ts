/** Every sound of the show by its zzfx numbers (volume, randomness, frequency, attack, sustain, release, shape, ...). */
type Numbers = readonly (number | undefined)[];
const _ = undefined;

/** One or more notes: when it starts, in seconds, and what it is. */
export type Effect = readonly { readonly at: number; readonly numbers: Numbers }[];

const one = (...numbers: Numbers): Effect => [{ at: 0, numbers }];
const notes = (step: number, pitches: readonly number[], of: (pitch: number) => Numbers): Effect =>
  pitches.map((pitch, index) => ({ at: index * step, numbers: of(pitch) }));

/** A brass-like note: saw, softened. */
const brass = (pitch: number, sustain: number): Numbers => [
  1.3,
  0,
  pitch,
  0.03,
  sustain,
  0.18,
  2,
  1.4,
  _,
  _,
  _,
  _,
  _,
  0.1,
  _,
  _,
  0.02,
  0.8,
];

export const EFFECTS = {
  /** An arrival: a cork out of a bottle. Its pitch is the animal's. */
  pop: [
    { at: 0, numbers: [0.9, 0, 240, 0.01, 0.02, 0.1, 0, 1.6, 18, 2] },
    { at: 0.09, numbers: [0.7, 0, 520, 0.01, 0.05, 0.16, 1, 1.2, 4] },
  ],
  tap: one(0.5, 0, 420, 0.001, 0.01, 0.03, 1, 1.8),
  swipeRight: one(0.5, 0.02, 260, 0.02, 0.04, 0.1, 0, 1, 22),
  swipeLeft: one(0.5, 0.02, 620, 0.02, 0.04, 0.1, 0, 1, -18),
  tick: one(0.6, 0, 1180, 0.001, 0.005, 0.04, 1, 2),
  beat: one(0.9, 0, 330, 0.005, 0.06, 0.16, 1, 1.4),
  go: one(0.9, 0, 660, 0.005, 0.16, 0.3, 1, 1.4),
  drumRoll: Array.from({ length: 34 }, (_none, index) => ({
    at: index * 0.045,
    numbers: [0.25 + index * 0.014, 0.1, 130, 0.001, 0.01, 0.05, 4, 1, _, _, _, _, _, 4] as Numbers,
  })),
  curtain: one(0.5, 0.05, 90, 0.25, 0.5, 0.5, 4, 0.6, 1.2, _, _, _, _, 6, _, _, _, 0.5),
  rimShot: [
    { at: 0, numbers: [0.8, 0, 150, 0.001, 0.02, 0.08, 4, 1, _, _, _, _, _, 3] },
    { at: 0.14, numbers: [0.8, 0, 190, 0.001, 0.02, 0.08, 4, 1, _, _, _, _, _, 3] },
    { at: 0.36, numbers: [0.9, 0.05, 2400, 0.001, 0.06, 0.5, 4, 0.4, _, _, _, _, _, 9] },
  ],
  buzzer: one(0.8, 0, 98, 0.01, 0.42, 0.1, 3, 0.8, _, _, _, _, _, 0.4),
  cheer: [
    { at: 0, numbers: [0.5, 0.1, 900, 0.2, 0.5, 0.9, 4, 0.2, _, _, _, _, _, 8] },
    { at: 0.1, numbers: [0.3, 0.1, 620, 0.1, 0.3, 0.4, 0, 1.2, 6, _, _, _, 0.09] },
    { at: 0.28, numbers: [0.3, 0.1, 760, 0.1, 0.3, 0.4, 0, 1.2, 5, _, _, _, 0.08] },
  ],
  sadTrombone: [
    ...notes(0.34, [233, 220, 208], (pitch) => brass(pitch, 0.2)),
    { at: 1.02, numbers: [1.3, 0, 196, 0.04, 0.7, 0.4, 2, 1.4, -0.6, _, _, _, 0.11, 0.1] },
  ],
  horn: notes(0.001, [174.6, 220], (pitch) => brass(pitch, 0.45)),
  fanfare: [
    ...notes(0.13, [392, 392, 392], (pitch) => brass(pitch, 0.05)),
    { at: 0.39, numbers: brass(523.3, 0.34) },
    { at: 0.78, numbers: brass(466.2, 0.12) },
    { at: 0.96, numbers: brass(523.3, 0.12) },
    { at: 1.14, numbers: brass(659.3, 0.7) },
    { at: 1.14, numbers: brass(783.99, 0.7) },
  ],
  /** Paper turning over: for reveals. */
  flip: one(0.5, 0.1, 700, 0.01, 0.02, 0.07, 4, 0.5, -6, _, _, _, _, 5),
  slam: one(1, 0.02, 70, 0.002, 0.05, 0.22, 4, 1, _, _, _, _, _, 2),
  /** A referee's: a short one and a long one, with the pea in it. */
  whistle: [
    { at: 0, numbers: [0.5, 0, 2350, 0.01, 0.08, 0.05, 0, 1, _, _, _, _, 0.034, _, _, _, _, 1, _, 0.4] },
    { at: 0.2, numbers: [0.6, 0, 2350, 0.01, 0.42, 0.14, 0, 1, _, _, _, _, 0.034, _, _, _, _, 1, _, 0.4] },
  ],
  /** Struck twice: time. */
  bell: notes(0.24, [1318.5, 1318.5], (pitch) => [0.8, 0, pitch, 0.002, 0.06, 0.75, 0, 2.2]),
  heartbeat: [
    { at: 0, numbers: [1.5, 0, 58, 0.004, 0.05, 0.12, 0, 1.3, -0.4] },
    { at: 0.17, numbers: [1.1, 0, 50, 0.004, 0.04, 0.14, 0, 1.3, -0.4] },
  ],
} as const satisfies Readonly<Record<string, Effect>>;

export type SoundName = keyof typeof EFFECTS;
