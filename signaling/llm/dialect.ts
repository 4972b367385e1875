/**
 * How much an endpoint understands, learnt by being refused and remembered. First the strictest way of asking for JSON;
 * an endpoint that answers 4xx to it gets the next one at once, in the same attempt.
 */
export type JsonMode = 'json_schema' | 'json_object' | 'prompt';

export type Dialect = {
  readonly jsonMode: JsonMode;
  /** Newer OpenAI models take `max_completion_tokens` and refuse `max_tokens`. */
  readonly completionTokens: boolean;
  /** Reasoning models refuse a temperature. */
  readonly temperature: boolean;
  /** The base address was given without its `/v1`. */
  readonly v1: boolean;
};

export const FIRST_DIALECT: Dialect = {
  jsonMode: 'json_schema',
  completionTokens: false,
  temperature: true,
  v1: false,
};

const WEAKER: Readonly<Record<JsonMode, JsonMode | null>> = {
  json_schema: 'json_object',
  json_object: 'prompt',
  prompt: null,
};

/** What to try after this refusal, or null when the dialect is not what it is about. Each step can be taken once. */
export function adapted(dialect: Dialect, status: number, body: string, hasBarePath: boolean): Dialect | null {
  if (status === 404) return hasBarePath && !dialect.v1 ? { ...dialect, v1: true } : null;
  // llama.cpp says 500 when it cannot turn a schema into a grammar.
  const isAboutFormat = /response_format|json_schema|json_object|grammar|schema/i.test(body);
  if (!(status === 400 || status === 415 || status === 422 || status === 501 || (status === 500 && isAboutFormat)))
    return null;
  if (!dialect.completionTokens && body.includes('max_completion_tokens'))
    return { ...dialect, completionTokens: true };
  if (dialect.temperature && /temperature/i.test(body)) return { ...dialect, temperature: false };
  const weaker = WEAKER[dialect.jsonMode];
  return weaker === null ? null : { ...dialect, jsonMode: weaker };
}
