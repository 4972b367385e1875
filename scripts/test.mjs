// `npm test`: everything, from a fresh clone. `npm test unit browser` runs those stages only. Runs before anything is
// installed, and on a Node that is too old for the rest: so this file keeps to old syntax and imports the rest after the check.
import { tooOld } from './start/nodeVersion.mjs';

const complaint = tooOld(process.versions.node);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}
import('./test/run.mjs').then((module) => module.run(process.argv.slice(2)));
