import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a build is made of. */
const SOURCES = ['src', 'signaling', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const NOT_BUILT = /\.(test|contract)\.tsx?$|\.md$/;

/** A hash of names and contents: a build is due when it differs. */
export function sourcesHash(root) {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((name) => filesUnder(join(root, name))).filter((path) => !NOT_BUILT.test(path))) {
    hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

/** Every file at or below a path, in a stable order; none when it does not exist. */
export function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
