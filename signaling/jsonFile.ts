import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorFacts, type Log } from './log.ts';

/**
 * One JSON value in one file. Written whole to a neighbour and renamed over it, so that a kill at any time leaves the old
 * value or the new one. Saves that come while one is being written are merged into one more.
 */
export class JsonFile {
  readonly #path: string;
  readonly #log: Log;
  #waiting: (() => unknown) | null = null;
  #writing: Promise<void> | null = null;

  constructor(path: string, log: Log) {
    this.#path = path;
    this.#log = log;
  }

  /** Undefined when there is none, or when it cannot be read: then it is moved aside and the server starts empty. */
  async read(): Promise<unknown> {
    let text: string;
    try {
      text = await readFile(this.#path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        this.#log.warn(errorFacts(error), 'state file unreadable');
      return undefined;
    }
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      this.#log.warn(errorFacts(error), 'state file damaged: moved aside');
      await rename(this.#path, `${this.#path}.damaged`);
      return undefined;
    }
  }

  /** Resolves when a state at least as new as now's is on disk, or when writing failed (logged; memory stays right). */
  save(state: () => unknown): Promise<void> {
    this.#waiting = state;
    this.#writing ??= this.#drain();
    return this.#writing;
  }

  async #drain(): Promise<void> {
    // One turn of the loop gathers saves of the same moment, and lets `save` set #writing before it is cleared.
    await Promise.resolve();
    while (this.#waiting !== null) {
      const state = this.#waiting;
      this.#waiting = null;
      try {
        await this.#write(JSON.stringify(state()));
      } catch (error) {
        this.#log.error(errorFacts(error), 'state file not written');
      }
    }
    this.#writing = null;
  }

  async #write(text: string): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    const next = `${this.#path}.next`;
    const file = await open(next, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(next, this.#path);
  }
}
