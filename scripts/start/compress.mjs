import { readFile, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesUnder } from './sources.mjs';

/** What gets smaller; pictures, sounds and fonts are compressed already. */
const TEXT = /\.(html|js|css|json|webmanifest|svg|txt|md|wasm|wav)$/;
/** Below this there is little to gain. */
const COMPRESS_FROM_BYTES = 512;
/** Above this the best brotli takes seconds a file and saves a few percent. */
const BEST_UP_TO_BYTES = 512 * 1024;

/** How a file's compressed forms are called: the server looks for these. */
export const COMPRESSED = /\.(br|gz)$/;

/**
 * Puts a compressed form beside every file of the page for which it pays, unless it is there and not older. Once a build, since
 * compressing well takes seconds, and the machine has a party to show when the server is up.
 */
export async function compressPage(page) {
  const files = filesUnder(page).filter((path) => TEXT.test(path));
  // All at once: they wait for Node's few compressing threads, not for each other.
  await Promise.all(files.map(compressFile));
}

async function compressFile(path) {
  const { mtimeMs, size } = await stat(path);
  if (size < COMPRESS_FROM_BYTES || (await isFresh(`${path}.br`, mtimeMs))) return;
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: size > BEST_UP_TO_BYTES ? 9 : 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  // Last: whoever finds it finds both.
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
}

async function isFresh(path, since) {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs >= since,
    () => false,
  );
}
