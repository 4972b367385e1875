import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance, given to rules as an argument. What it produced goes into events; rules never keep a Random. */
export type Random = {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** A number in [0, 1). */
  unit(): number;
  /** One of a list that must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** A new list in random order. */
  shuffle<T>(list: readonly T[]): T[];
};

/**
 * Chance drawn from a room's seed and the number of the next event, so that a batch that is
 * tried again after a failed transaction draws alike (and a replay needs no draw at all).
 */
export function randomFor(seed: number, eventNumber: number): Random {
  // Weyl step of the golden ratio: neighbouring event numbers land far apart in seed space.
  const generator = xoroshiro128plus((seed ^ Math.imul(eventNumber + 1, 0x9e3779b9)) | 0);
  const int = (low: number, high: number) => uniformInt(generator, low, high);
  const random: Random = {
    int,
    unit: () => int(0, 0x3fffffff) / 0x40000000,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('pick() from an empty list');
      return list[int(0, list.length - 1)] as (typeof list)[number];
    },
    shuffle: (list) => {
      const result = [...list];
      for (let i = result.length - 1; i > 0; i--) {
        const j = int(0, i);
        [result[i], result[j]] = [result[j] as (typeof result)[number], result[i] as (typeof result)[number]];
      }
      return result;
    },
  };
  return random;
}
