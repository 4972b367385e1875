import * as v from 'valibot';
import type { ModelFailure, TokenUse } from '../../src/kernel/modelTask.ts';
import { JsonFile } from '../jsonFile.ts';
import type { Log } from '../log.ts';

const Stored = v.object({ version: v.literal(1), day: v.string(), tokens: v.pipe(v.number(), v.minValue(0)) });

/** What one room has used since this server started. */
export type RoomUse = {
  readonly asks: number;
  readonly answers: number;
  readonly failures: Readonly<Partial<Record<ModelFailure, number>>>;
  readonly inputTokens: number;
  readonly outputTokens: number;
};

const NOTHING: RoomUse = { asks: 0, answers: 0, failures: {}, inputTokens: 0, outputTokens: 0 };
/** Rooms remembered at most; the one idle longest is forgotten first. */
const ROOMS_KEPT = 500;

/** Counts tokens: by room for the host to see, and by day (UTC) against the operator's budget, which survives a restart. */
export class Usage {
  readonly #file: JsonFile;
  readonly #dailyTokens: number;
  readonly #rooms = new Map<string, RoomUse>();
  #day = '';
  #tokens = 0;
  /** Promised to asks under way, so that many at once cannot overdraw together. */
  #promised = 0;

  constructor(path: string, dailyTokens: number, log: Log) {
    this.#file = new JsonFile(path, log);
    this.#dailyTokens = dailyTokens;
  }

  async load(): Promise<void> {
    const stored = v.safeParse(Stored, await this.#file.read());
    if (!stored.success) return;
    this.#day = stored.output.day;
    this.#tokens = stored.output.tokens;
  }

  /** Sets tokens aside for one ask; false when the day's budget does not reach. Every true is followed by one `settle`. */
  promise(tokens: number, now: number): boolean {
    this.#turn(now);
    if (this.#tokens + this.#promised + tokens > this.#dailyTokens) return false;
    this.#promised += tokens;
    return true;
  }

  settle(promised: number, spent: TokenUse, now: number): void {
    this.#turn(now);
    this.#promised -= promised;
    const tokens = spent.inputTokens + spent.outputTokens;
    if (tokens === 0) return;
    this.#tokens += tokens;
    void this.#file.save(() => ({ version: 1, day: this.#day, tokens: this.#tokens }));
  }

  count(room: string, result: ModelFailure | 'answer', spent: TokenUse): void {
    const before = this.of(room);
    const failures =
      result === 'answer' ? before.failures : { ...before.failures, [result]: (before.failures[result] ?? 0) + 1 };
    this.#rooms.delete(room);
    this.#rooms.set(room, {
      asks: before.asks + 1,
      answers: before.answers + (result === 'answer' ? 1 : 0),
      failures,
      inputTokens: before.inputTokens + spent.inputTokens,
      outputTokens: before.outputTokens + spent.outputTokens,
    });
    for (const idlest of this.#rooms.keys()) {
      if (this.#rooms.size <= ROOMS_KEPT) break;
      this.#rooms.delete(idlest);
    }
  }

  of(room: string): RoomUse {
    return this.#rooms.get(room) ?? NOTHING;
  }

  today(now: number): { readonly tokens: number; readonly limit: number } {
    this.#turn(now);
    return { tokens: this.#tokens, limit: this.#dailyTokens };
  }

  #turn(now: number): void {
    const day = new Date(now).toISOString().slice(0, 10);
    if (day === this.#day) return;
    this.#day = day;
    this.#tokens = 0;
  }

  /** Resolves when the count is on disk. */
  flush(): Promise<void> {
    return this.#file.save(() => ({ version: 1, day: this.#day, tokens: this.#tokens }));
  }
}
