import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType } from './contentTypes.ts';

export type Encoding = 'br' | 'gzip';
export type PageFile = {
  readonly type: string;
  readonly etag: string;
  readonly mtimeMs: number;
  readonly identity: Buffer;
  /** Absent before it was asked for; null when there is no such form, or it does not pay. */
  readonly encoded: Map<Encoding, Buffer | null>;
  readonly isText: boolean;
};

type Cached = { readonly file: PageFile; bytes: number };

/** The build puts these beside a file: what compresses well takes seconds. */
const BUILT: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };
/** Below this there is little to gain. */
const COMPRESS_FROM_BYTES = 512;

/**
 * The built page's files, kept in memory with their compressed forms. Read whole and not streamed: they are small, and a
 * file a rebuild has pruned is then a 404 or still served, never a broken answer.
 */
export class PageFiles {
  readonly #root: string;
  readonly #maxBytes: number;
  readonly #cache = new Map<string, Cached>();
  readonly #making = new Map<string, Promise<void>>();
  #bytes = 0;

  constructor(root: string, maxBytes: number) {
    this.#root = root;
    this.#maxBytes = maxBytes;
  }

  /** `path` as in an address, decoded, beginning with a slash. Null for what is no file of the page. */
  async find(path: string): Promise<PageFile | null> {
    if (!isServable(path)) return null;
    const cached = this.#cache.get(path);
    const onDisk = await this.#stat(path);
    // A hashed file that was pruned from disk while we run is still the right answer for an open page that asks for it.
    if (onDisk === null) return cached !== undefined && isHashed(path) ? cached.file : null;
    if (cached !== undefined && cached.file.mtimeMs === onDisk.mtimeMs && cached.file.identity.length === onDisk.size)
      return cached.file;
    return this.#load(path, onDisk.mtimeMs);
  }

  /**
   * The file in this encoding, as the build left it beside the file; null when there is none. What the build has not compressed
   * is made into gzip once, which takes milliseconds.
   */
  async encode(path: string, file: PageFile, encoding: Encoding): Promise<Buffer | null> {
    if (!file.isText || file.identity.length < COMPRESS_FROM_BYTES) return null;
    const key = `${encoding} ${file.etag} ${path}`;
    if (!file.encoded.has(encoding) && !this.#making.has(key)) {
      const making = this.#encoded(path, file, encoding).then((bytes) => {
        file.encoded.set(encoding, bytes);
        this.#count(path, file, bytes?.length ?? 0);
      });
      this.#making.set(
        key,
        making.finally(() => this.#making.delete(key)),
      );
    }
    await this.#making.get(key);
    return file.encoded.get(encoding) ?? null;
  }

  async #encoded(path: string, file: PageFile, encoding: Encoding): Promise<Buffer | null> {
    const built = `${path}${BUILT[encoding]}`;
    const found = await this.#stat(built);
    // A hashed name has one content; any other may have been built anew since the form beside it was made.
    const isOfThese = found !== null && (isHashed(path) || found.mtimeMs >= file.mtimeMs);
    const bytes = isOfThese ? await this.#read(built) : null;
    const made = bytes ?? (encoding === 'gzip' ? await promisify(gzip)(file.identity, { level: 9 }) : null);
    return made !== null && made.length < file.identity.length ? made : null;
  }

  async #stat(path: string): Promise<{ readonly mtimeMs: number; readonly size: number } | null> {
    try {
      const found = await stat(join(this.#root, path));
      return found.isFile() ? found : null;
    } catch (error) {
      if (isAbsence(error)) return null;
      throw error;
    }
  }

  async #read(path: string): Promise<Buffer | null> {
    try {
      return await readFile(join(this.#root, path));
    } catch (error) {
      if (isAbsence(error)) return null;
      throw error;
    }
  }

  async #load(path: string, mtimeMs: number): Promise<PageFile | null> {
    const identity = await this.#read(path);
    if (identity === null) return null;
    const [type, isText] = contentType(path);
    const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
    const file: PageFile = { type, isText, etag, mtimeMs, identity, encoded: new Map() };
    this.#forget(path);
    this.#cache.set(path, { file, bytes: 0 });
    this.#count(path, file, identity.length);
    return file;
  }

  #count(path: string, file: PageFile, bytes: number): void {
    const cached = this.#cache.get(path);
    if (cached?.file !== file) return;
    cached.bytes += bytes;
    this.#bytes += bytes;
    // Oldest first; never the one just counted.
    for (const oldest of this.#cache.keys()) {
      if (this.#bytes <= this.#maxBytes || oldest === path) break;
      this.#forget(oldest);
    }
  }

  #forget(path: string): void {
    this.#bytes -= this.#cache.get(path)?.bytes ?? 0;
    this.#cache.delete(path);
  }
}

/** Vite puts what it names by content here. */
export const isHashed = (path: string): boolean => path.startsWith('/assets/');

/** No way out of the folder, and nothing hidden in it (the build keeps its manifest in `.vite`). */
function isServable(path: string): boolean {
  if (path.includes('\0') || path.includes('\\') || path.includes(':')) return false;
  return (
    path.startsWith('/') &&
    path
      .split('/')
      .slice(1)
      .every((part) => part !== '' && !part.startsWith('.'))
  );
}

const isAbsence = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
