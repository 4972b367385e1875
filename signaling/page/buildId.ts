import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAMED = /<meta name="build" content="([0-9a-f]{6,64})"/;

/**
 * Which build is being served: the id index.html bears (the one its scripts know themselves by), else a hash of it, since it
 * names every entry by its content. Null before the first build. A rebuild under a running server is served at once, so this
 * is read anew each time.
 */
export async function servedBuild(root: string): Promise<string | null> {
  try {
    const index = await readFile(join(root, 'index.html'), 'utf8');
    return NAMED.exec(index)?.[1] ?? createHash('sha256').update(index).digest('hex').slice(0, 12);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
