import { type Random, randomFor } from '../../src/kernel/random.ts';
import { Mirror } from '../../src/player/mirror.ts';
import { applied } from '../../src/protocol/delta.ts';
import { dictionary } from '../../src/protocol/dictionary.ts';
import { difference } from '../../src/protocol/difference.ts';
import { packValue, unpackValue } from '../../src/protocol/values.ts';
import { randomValue } from './inputs.ts';
import { isRangeError, type Target, target } from './target.ts';

const WORDS = ['room', 'game', 'seats', 'id', 'name', 'phase', 'stage', 'teams', '__proto__'];
const list = (random: Random) =>
  Array.from({ length: random.int(0, 8) }, () => ({ id: random.int(0, 12), name: random.pick(WORDS) }));
const viewOf = (random: Random) => ({
  room: { seats: list(random), code: 'ABCD', night: { games: random.int(0, 3) } },
  game: {
    teams: random.shuffle(['orange', 'blue', 'green']),
    stage: { phase: random.pick(WORDS), n: random.int(0, 5) },
  },
});

/** A change as the host makes them, or spoiled somewhere inside. */
function changed(random: Random): { readonly before: unknown; readonly change: unknown } {
  const before = viewOf(random);
  const change: unknown = difference(before, viewOf(random), dictionary) ?? [2, 1];
  const dice = random.unit();
  if (dice < 0.2) return { before, change };
  if (dice < 0.3) return { before, change: randomValue(random, WORDS, 5) };
  if (dice < 0.31) return { before, change: deep(random.int(1, 30_000)) };
  return { before, change: spoil(random, change) };
}

/** What it threw, or null. */
function attempted(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

function deep(depth: number): unknown {
  let value: unknown = [2, 1];
  for (let i = 0; i < depth; i++) value = [0, 'room', value];
  return value;
}

function spoil(random: Random, value: unknown): unknown {
  if (!Array.isArray(value) || random.unit() < 0.1) {
    return random.pick<unknown>([
      -1,
      0,
      1,
      3,
      9_999,
      -9_999,
      0.5,
      null,
      '__proto__',
      [3],
      [4, -1],
      [4, 1e9],
      [5, 1],
      [],
    ]);
  }
  const copy: unknown[] = [...value];
  const at = random.int(0, Math.max(0, copy.length - 1));
  if (random.unit() < 0.2) copy.splice(at, 1);
  else copy[at] = spoil(random, copy[at]);
  return copy;
}

export function viewTargets(): readonly Target[] {
  return [
    target({
      name: 'applied',
      weight: 12,
      boundMs: 60,
      why: 'a view of a full room, with thirty thousand levels at worst',
      mayThrow: isRangeError,
      make: changed,
      run: ({ before, change }) => {
        const kept = JSON.stringify(before);
        const outcome = attempted(() => applied(before, change, dictionary));
        if (JSON.stringify(before) !== kept) throw new Error('a change wrote into the view before it');
        if (Object.keys(Object.prototype).length > 0) throw new Error('a prototype was written to');
        if (outcome) throw outcome;
      },
    }),
    target({
      name: 'Mirror.frame',
      weight: 6,
      boundMs: 60,
      why: 'the same, and no throw at all',
      make: (random) => ({ ...changed(random), seed: random.int(0, 1e6) }),
      run: ({ change, before, seed }) => {
        const mirror = new Mirror(dictionary);
        const time = { play: 0, wall: 0, running: true };
        const packed = packValue(before, dictionary) as never;
        const first = { epoch: 1, version: 1, seq: 1, time, dictionary: null, everyone: packed, only: packed };
        mirror.welcome({ ...first, type: 'welcome', session: null, missed: null });
        const [everyone, only] = randomFor(seed, 1).unit() < 0.5 ? [change, null] : [null, change];
        const frame = {
          seq: 2,
          version: 2,
          time: null,
          everyone,
          only,
          moments: [],
          answers: [],
          ack: null,
          epoch: null,
        };
        mirror.frame({ ...frame, type: 'frame' });
        mirror.sums();
      },
    }),
    target({
      name: 'unpackValue',
      weight: 5,
      boundMs: 60,
      why: 'a whole view of 200 KB',
      mayThrow: isRangeError,
      make: (random) => randomValue(random, WORDS, 6),
      run: (input) => void unpackValue(input, dictionary),
    }),
  ];
}
