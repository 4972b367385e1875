/** Small knocks in the hand, where the device has a motor (never Safari). What is felt is always seen as well. */
const PATTERNS = {
  tap: 12,
  tick: 25,
  go: [30, 40, 60],
  arrive: [20, 60, 20],
  refuse: [50, 50, 50],
  cue: [80, 40, 80],
  guessed: [18, 34, 36],
  skipped: 70,
  undone: [14, 24, 14, 24, 14],
} as const;

export type Haptic = keyof typeof PATTERNS;

export function haptic(kind: Haptic): void {
  // Before the page's first tap a browser refuses and complains.
  if (navigator.userActivation?.hasBeenActive === false) return;
  const pattern = PATTERNS[kind];
  navigator.vibrate?.(typeof pattern === 'number' ? pattern : [...pattern]);
}
