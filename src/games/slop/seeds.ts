import type { Entry, WordKind } from './content/forms.ts';

/** Kinds of things that walk on stage by themselves or get carried across it: what is worth suggesting to a team with an empty head. */
const STAGEWORTHY: ReadonlySet<WordKind> = new Set<WordKind>([
  'person',
  'animal',
  'creature',
  'food',
  'clothing',
  'furniture',
  'vehicle',
  'machine',
  'instrument',
  'toy',
]);

/** A noun of a few letters with evidence of its own in several shapes, so that the scene made of it is a good one. */
export const isGoodSeed = (entry: Entry): boolean =>
  entry.part === 'noun' &&
  STAGEWORTHY.has(entry.kind) &&
  /^[a-z]{3,11}$/.test(entry.word) &&
  Object.keys(entry.phrases).length >= 4;
