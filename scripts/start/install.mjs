import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARKER = '.rumpus-install';

/** Installs the locked dependencies unless they are there. True when it had to. */
export function installIfChanged(root) {
  if (isInstalled(root)) return false;
  console.log('Installing what Rumpus is made of (once, and when it changes) ...');
  const npm = npmCommand();
  const result = spawnSync(npm.file, [...npm.args, 'ci'], { cwd: root, stdio: 'inherit', shell: npm.shell });
  if (result.status !== 0)
    throw new Error('npm ci failed: see above. The first start needs the internet; later ones do not.');
  mark(root);
  return true;
}

/** Whether node_modules is what package-lock.json says, by our own mark or, without one, by npm's own record. */
export function isInstalled(root) {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return false;
  const marker = join(modules, MARKER);
  if (existsSync(marker)) return readFileSync(marker, 'utf8') === lockHash(root);
  if (!matchesRecord(root)) return false;
  mark(root);
  return true;
}

const mark = (root) => writeFileSync(join(root, 'node_modules', MARKER), lockHash(root));

const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** npm records what it installed; packages for other platforms are in the lock only. */
function matchesRecord(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(record);
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || present[path]?.version === version,
  );
}

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};

/** The npm that started us where there is one, so that no second installation of it is picked up. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('.js')) return { file: process.execPath, args: [running], shell: false };
  // Windows starts `npm.cmd` only through a shell.
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}
