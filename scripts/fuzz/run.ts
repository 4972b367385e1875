import { randomFor } from '../../src/kernel/random.ts';
import type { Target } from './target.ts';
import { targets } from './targets.ts';

export type Found = { readonly target: string; readonly seed: number; readonly input: number; readonly what: string };
export type FuzzReport = {
  readonly inputs: ReadonlyMap<string, number>;
  /** The slowest input of each, ms. */
  readonly slowest: ReadonlyMap<string, number>;
  readonly found: readonly Found[];
};

/**
 * An input over its bound is tried again so often, at once and when all are through: what is slow is slow each time, a machine that
 * is busy or stands still for a second is not.
 */
const TRIES = 3;
const FOUND_MOST = 20;

/** So many inputs, dealt to all parsers by their weights; each input from its own number, so that one can be made again. */
export function fuzz(seed: number, inputs: number, onProgress: (done: number) => void = () => undefined): FuzzReport {
  const all = targets();
  const sum = all.reduce((weights, { weight }) => weights + weight, 0);
  const counts = new Map<string, number>();
  const slowest = new Map<string, number>();
  const found: Found[] = [];
  const late: { readonly one: Target; readonly made: never; readonly input: number; readonly ms: number }[] = [];
  const least = (one: Target, made: never, input: number, sofar: number): number => {
    let ms = sofar;
    for (let k = 0; k < TRIES && ms > one.boundMs; k++)
      ms = Math.min(
        ms,
        taken(one, made, (what) => found.push({ target: one.name, seed, input, what })),
      );
    return ms;
  };
  for (let input = 0; input < inputs && found.length + late.length < FOUND_MOST; input++) {
    const random = randomFor(seed, input);
    const one = chosen(all, random.unit() * sum);
    const made = one.make(random) as never;
    counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
    const ms = least(one, made, input, Number.POSITIVE_INFINITY);
    if (ms > one.boundMs) late.push({ one, made, input, ms });
    else slowest.set(one.name, Math.max(slowest.get(one.name) ?? 0, ms));
    if ((input + 1) % 50_000 === 0) onProgress(input + 1);
  }
  for (const { one, made, input, ms: before } of late) {
    const ms = least(one, made, input, before);
    slowest.set(one.name, Math.max(slowest.get(one.name) ?? 0, ms));
    if (ms > one.boundMs)
      found.push({ target: one.name, seed, input, what: `took ${ms.toFixed(1)} ms, of ${one.boundMs}` });
  }
  return { inputs: counts, slowest, found };
}

function chosen(all: readonly Target[], at: number): Target {
  let left = at;
  for (const one of all) {
    left -= one.weight;
    if (left < 0) return one;
  }
  return all[0] as Target;
}

function taken(one: Target, input: never, onThrow: (what: string) => void): number {
  const began = performance.now();
  const used = process.cpuUsage();
  try {
    one.run(input);
  } catch (error) {
    if (!one.mayThrow?.(error)) onThrow(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { user, system } = process.cpuUsage(used);
  // What others did on this machine meanwhile is nobody's fault here.
  return Math.min(performance.now() - began, (user + system) / 1_000);
}
