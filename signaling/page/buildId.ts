import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Which build is being served: a hash of index.html, which names every entry by its content. Null before the first build.
 * A rebuild under a running server is served at once, so this is read anew each time.
 */
export async function servedBuild(root: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readFile(join(root, 'index.html')))
      .digest('hex')
      .slice(0, 12);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
