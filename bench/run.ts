/** `npm run bench`: every figure with its comparison measured in the same run; writes RESULTS.md. Takes some ten minutes. */
import { writeFileSync } from 'node:fs';
import { bytesOfAChange } from './bytes.ts';
import { engine } from './engine.ts';
import { latency } from './latency.ts';
import { links } from './links.ts';
import { load } from './load.ts';
import { longTask } from './longTask.ts';
import { machine } from './machine.ts';
import { openStage } from './stage.ts';

const only = new Set(process.argv.slice(2));
const wanted = (name: string): boolean => only.size === 0 || only.has(name);
const parts: string[] = [
  `# Results\n\nMeasured ${new Date().toISOString().slice(0, 10)} on ${machine()}; shared with other work, so read ratios before milliseconds.\n`,
];
const section = (title: string, head: string, rows: readonly string[]) => {
  const columns = head.split('|').length - 2;
  const text = [`## ${title}`, '', head, `|${' --- |'.repeat(columns)}`, ...rows, ''].join('\n');
  console.log(text);
  parts.push(text);
};

if (wanted('bytes')) section('Bytes of a change', '| what | bytes | |', bytesOfAChange());
if (wanted('engine')) {
  const { throughput, recovery } = await engine();
  section('Commands', '| what | a second | |', throughput);
  section('Recovery', '| what | time | |', recovery);
}
const stage = await openStage();
if (wanted('latency')) {
  section('Tap to every viewer', '| phones | what | p50 ms | p95 ms |', [
    ...(await latency(stage, 10)),
    ...(await latency(stage, 18)),
  ]);
}
if (wanted('loss')) {
  section('Under 5 % loss', '| phones | what | p50 ms | p95 ms |', await latency(stage, 18, 5));
}
if (wanted('links')) section('Links', '| what | p50 ms | p95 ms | |', await links(stage));
if (wanted('load')) section('First load of a phone', '| what | bytes | |', await load(stage));
if (wanted('longTask')) section('The TV in play', '| what | time | |', await longTask(stage));
await stage.close();
if (only.size === 0) writeFileSync('bench/RESULTS.md', `${parts.join('\n')}`);
process.exit(0);
