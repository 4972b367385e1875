import type { GenericSchema } from 'valibot';

/**
 * One named thing a language model may be asked. It lives with its game (`tasks.ts`); the proxy and the host share it.
 * A browser sends `input`, never a prompt. Answer schemas made of objects and arrays (no records, no optional keys)
 * can be enforced by the most endpoints; rules that need the room's state are the game's to check afterwards.
 */
export interface ModelTask<Input = unknown, Answer = unknown> {
  /** `game.what`, e.g. `slop.script`; also the last part of the proxy's address. */
  readonly name: string;
  readonly input: GenericSchema<unknown, Input>;
  readonly answer: GenericSchema<unknown, Answer>;
  /** The rules belong in `system`; players' text only in `user`, as data in JSON. */
  prompt(input: Input): ModelPrompt;
  /** The most tokens one answer may cost. */
  readonly maxTokens: number;
  /** 0-2; left to the endpoint when absent. */
  readonly temperature?: number;
}

export type ModelPrompt = { readonly system: string; readonly user: string };

export const MODEL_FAILURES = [
  /** No model is set up: the usual case, and no fault. */
  'not-configured',
  /** The model, or its content filter, would not. */
  'refused',
  'timeout',
  /** Network, 5xx, a wrong key or model name: nothing asking again would mend now. */
  'unavailable',
  /** By the endpoint, or by our own limits per room and address. */
  'rate-limited',
  /** The day's tokens are spent. */
  'budget',
  /** It answered, but not with what was asked for. */
  'bad-answer',
  /** Too many failures lately: not even tried. */
  'breaker-open',
] as const;
export type ModelFailure = (typeof MODEL_FAILURES)[number];

export type TokenUse = { readonly inputTokens: number; readonly outputTokens: number };

/** What the proxy streams back, one JSON object a line. Ends with exactly one `answer` or `failed`. */
export type ModelEvent<Answer = unknown> =
  /** The next piece of the answer's raw JSON text. */
  | { readonly type: 'delta'; readonly text: string }
  /** What was streamed so far is void: the proxy asks again. */
  | { readonly type: 'restart' }
  | { readonly type: 'answer'; readonly value: Answer; readonly usage: TokenUse }
  | { readonly type: 'failed'; readonly reason: ModelFailure };
