import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fuzz } from './fuzz/run.ts';

/** Whatever parses, fed with rubbish: `npm run fuzz -- --inputs 1000000 --seed 1`. Nothing may be thrown, slow, or kept. */
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
/** Held when all is done, beyond what was held after the first few: caches of the engine and of the libraries. */
const GROWTH_MOST_BYTES = 64 * 1024 * 1024;

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;
const held = async (): Promise<number> => {
  // What was put off till the end of a turn has its turn.
  await new Promise((resolve) => setImmediate(resolve));
  gc();
  return process.memoryUsage().heapUsed;
};

const inputs = option('inputs', 1_000_000);
const seed = option('seed', 1);
fuzz(seed + 1, 5_000);
const before = await held();
const { inputs: counts, slowest, found } = fuzz(seed, inputs, (done) => console.log(`${done} of ${inputs}`));
const grown = (await held()) - before;
for (const [name, count] of counts) console.log(`  ${name}: ${count}, slowest ${slowest.get(name)?.toFixed(2)} ms`);
for (const one of found) console.log(`${one.target}, seed ${one.seed}, input ${one.input}: ${one.what}`);
console.log(
  `${[...counts.values()].reduce((sum, count) => sum + count, 0)} inputs, ${found.length} findings, ${Math.round(grown / 1_024)} KB more held`,
);
if (found.length > 0 || grown > GROWTH_MOST_BYTES) process.exitCode = 1;
