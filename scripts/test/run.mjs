import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../start/build.mjs';
import { installIfChanged } from '../start/install.mjs';
import { stages } from './stages.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Every stage, or those named, one after another, each with its output as it comes; the last line sums them up. */
export async function run(names) {
  process.chdir(ROOT);
  const chosen = names.length === 0 ? stages : stages.filter((stage) => names.includes(stage.name));
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    console.error(`There is no stage "${unknown}": ${stages.map((stage) => stage.name).join(', ')}.`);
    process.exit(1);
  }
  const results = [await prepare()];
  if (results[0].failed.length === 0) {
    for (const stage of chosen) results.push(await timed(stage));
  }
  sumUp(results.filter((result) => result !== null));
}

/** What a newcomer's `npm start` does before it starts. A failure here is one failed test, and the end. */
async function prepare() {
  try {
    installIfChanged(ROOT);
    await buildIfChanged(ROOT);
    return { name: 'build', passed: 1, failed: [], notRun: [] };
  } catch (error) {
    console.error(`\n${error.message}`);
    return { name: 'build', passed: 0, failed: ['build'], notRun: [] };
  }
}

async function timed(stage) {
  console.log(`\n\x1b[1m== ${stage.name}\x1b[0m`);
  const began = Date.now();
  let result;
  try {
    result = await stage.run(ROOT);
  } catch (error) {
    console.error(error);
    result = { passed: 0, failed: [stage.name], notRun: [] };
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`== ${stage.name}: ${result.passed} passed, ${result.failed.length} failed, ${seconds} s`);
  return { name: stage.name, ...result };
}

function sumUp(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.flatMap((result) => result.failed.map((name) => `${result.name}: ${name}`));
  const notRun = results.flatMap((result) => result.notRun.map((name) => `${result.name}: ${name}`));
  // Where every test is required (continuous integration), one that did not run has failed.
  if (process.env.REQUIRE_ALL === '1') failed.push(...notRun.splice(0).map((name) => `${name} (not run)`));
  console.log('');
  for (const name of failed) console.log(`failed: ${name}`);
  for (const name of notRun) console.log(`not run here: ${name}`);
  console.log(`${passed} passed, ${failed.length} failed${notRun.length > 0 ? `, ${notRun.length} skipped` : ''}`);
  // A run without a single test is no success.
  process.exitCode = failed.length > 0 || passed === 0 ? 1 : 0;
}
