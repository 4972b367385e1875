// `npm start`: installs and builds only what changed, then starts the server. Runs before anything is installed, and on a
// Node that is too old for the rest: so this file keeps to old syntax and imports the rest only after the check.
import { tooOld } from './start/nodeVersion.mjs';

const complaint = tooOld(process.versions.node);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}
import('./start/run.mjs').then((module) => module.run(process.argv.slice(2)));
