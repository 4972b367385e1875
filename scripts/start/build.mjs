import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { COMPRESSED, compressPage } from './compress.mjs';
import { filesUnder, sourcesHash } from './sources.mjs';

/**
 * Builds page and server when their sources changed. True when it had to. What it built is remembered in `dist/build.json`:
 * the hash of the sources, and the hashed files of this build and of the one before.
 */
export async function buildIfChanged(root) {
  const sources = sourcesHash(root);
  const before = readRecord(root);
  const isThere = existsSync(join(root, 'dist/page/index.html')) && existsSync(join(root, 'dist/server/serve.mjs'));
  if (isThere && before?.sources === sources) return false;
  console.log('Building (only when something changed) ...');
  const previous = times(root);
  await Promise.all([buildServer(root), buildPage(root)]);
  const built = changedSince(root, previous);
  const lastFiles = before?.files ?? [...previous.keys()];
  // The same files built again are no new build: the one before stays the one before.
  const isSame = built.length === lastFiles.length && built.every((file) => lastFiles.includes(file));
  const previousFiles = isSame ? (before?.previousFiles ?? []) : lastFiles;
  prune(root, new Set([...built, ...previousFiles]));
  await compressPage(join(root, 'dist/page'));
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/build.json'), JSON.stringify({ sources, files: built, previousFiles }));
  return true;
}

function buildPage(root) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) throw new Error('The page could not be built: see above.');
}

async function buildServer(root) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['signaling/serve.ts', 'signaling/main.ts'],
    outdir: 'dist/server',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}

/**
 * Hashed files of neither this build nor the one before are removed: a phone that opened the last build goes on finding its
 * chunks. Workers and fonts are in no manifest of the builder's, so what a build wrote is seen by its files' times.
 */
function prune(root, kept) {
  const page = join(root, 'dist/page');
  for (const path of filesUnder(join(page, 'assets'))) {
    if (!kept.has(relative(page, path).replace(COMPRESSED, ''))) rmSync(path);
  }
}

const times = (root) => {
  const page = join(root, 'dist/page');
  const files = filesUnder(join(page, 'assets')).filter((path) => !COMPRESSED.test(path));
  return new Map(files.map((path) => [relative(page, path), statSync(path).mtimeMs]));
};

const changedSince = (root, before) =>
  [...times(root)].filter(([file, time]) => before.get(file) !== time).map(([file]) => file);

function readRecord(root) {
  const path = join(root, 'dist/build.json');
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Cut off while it was written: build anew.
    return null;
  }
}
