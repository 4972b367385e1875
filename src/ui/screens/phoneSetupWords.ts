/** What a captain's phone says of Alias's set-up; no other phone downloads it. */
const en = {
  mode: 'How to play',
  modes: { classic: 'Classic', taboo: 'Taboo', hat: 'Hat', kids: 'Kids' },
  modeNotes: {
    classic: 'Explain, guess, next.',
    taboo: 'Four words on every card are forbidden.',
    hat: 'Your own words: explain, one word, mime.',
    kids: 'Easy words, each with a picture.',
  },
  round: 'A round',
  seconds: (n: number) => `${n} s`,
  goal: 'Play',
  goals: { target: 'to a score', rounds: 'rounds' },
  points: (n: number) => `${n} points`,
  rounds: (n: number) => (n === 1 ? '1 round each' : `${n} rounds each`),
  hatWords: 'Words from everybody',
  skips: 'A skipped word',
  skip: { 'first-free': 'First free', free: 'Free', penalty: 'Costs' },
  packs: (n: number) => (n === 1 ? 'One pack of words. The TV has more.' : `${n} packs of words. The TV has more.`),
  allPacks: 'All our English words. The TV has others.',
} as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => unknown
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> };

export const phoneSetupWords: Widen<typeof en> = en;
