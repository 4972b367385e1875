import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType } from './contentTypes.ts';

export type Encoding = 'br' | 'gzip';
export type PageFile = {
  readonly type: string;
  readonly etag: string;
  readonly identity: Buffer;
  /** Absent while not made yet, or when compressing does not pay. */
  readonly encoded: Map<Encoding, Buffer>;
  readonly isText: boolean;
};

type Cached = { readonly file: PageFile; readonly mtimeMs: number; bytes: number };

/** Below this there is little to gain. */
const COMPRESS_FROM_BYTES = 512;
/** Above this the best brotli takes seconds a file and saves a few percent. */
const BEST_UP_TO_BYTES = 512 * 1024;
const compress: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  // Made once a file, in another thread; while it is being made, gzip answers.
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: bytes.length > BEST_UP_TO_BYTES ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

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
    if (cached !== undefined && cached.mtimeMs === onDisk.mtimeMs && cached.file.identity.length === onDisk.size)
      return cached.file;
    return this.#load(path, onDisk.mtimeMs);
  }

  /** The file in this encoding, made now when it is not there yet; null when compressing does not pay. */
  async encode(path: string, file: PageFile, encoding: Encoding): Promise<Buffer | null> {
    if (!file.isText || file.identity.length < COMPRESS_FROM_BYTES) return null;
    const key = `${encoding} ${file.etag} ${path}`;
    if (!file.encoded.has(encoding) && !this.#making.has(key)) {
      const making = compress[encoding](file.identity).then((bytes) => {
        file.encoded.set(encoding, bytes);
        this.#count(path, file, bytes.length);
      });
      this.#making.set(
        key,
        making.finally(() => this.#making.delete(key)),
      );
    }
    await this.#making.get(key);
    const bytes = file.encoded.get(encoding);
    return bytes !== undefined && bytes.length < file.identity.length ? bytes : null;
  }

  /** Compresses everything there is, one after the other, so that the first phones do not wait. */
  async warm(isStopped: () => boolean): Promise<void> {
    for (const path of await this.#list()) {
      const file = await this.find(path);
      for (const encoding of ['gzip', 'br'] as const) {
        if (isStopped()) return;
        if (file !== null) await this.encode(path, file, encoding);
      }
    }
  }

  async #list(): Promise<readonly string[]> {
    try {
      const entries = await readdir(this.#root, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(this.#root.length).replaceAll('\\', '/'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
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

  async #load(path: string, mtimeMs: number): Promise<PageFile | null> {
    let identity: Buffer;
    try {
      identity = await readFile(join(this.#root, path));
    } catch (error) {
      if (isAbsence(error)) return null;
      throw error;
    }
    const [type, isText] = contentType(path);
    const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
    const file: PageFile = { type, isText, etag, identity, encoded: new Map() };
    this.#forget(path);
    this.#cache.set(path, { file, mtimeMs, bytes: 0 });
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
