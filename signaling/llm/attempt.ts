import type { ModelPrompt, ModelTask, TokenUse } from '../../src/kernel/modelTask.ts';
import { parseAnswer } from './answer.ts';
import type { ModelConfig } from './config.ts';
import { adapted, type Dialect } from './dialect.ts';
import { endpointError, failedRequest, failedStream, isContentFilter } from './endpointError.ts';
import { createModel, hasBarePath, type StreamPart, type StreamRequest } from './model.ts';
import { type Attempt, type AttemptFailure, FAILURE, failure } from './outcome.ts';
import { answerSchema, type JsonSchema } from './schema.ts';

export type AttemptInput = {
  readonly config: ModelConfig;
  readonly task: ModelTask;
  readonly prompt: ModelPrompt;
  readonly dialect: Dialect;
  /** Told what the endpoint understood, once it has answered. */
  readonly onDialect: (dialect: Dialect) => void;
  readonly onDelta: (text: string) => void;
  /** The deadline's, or the browser's going away. */
  readonly signal: AbortSignal;
  readonly maxAnswerBytes: number;
};

/** One try at the endpoint, with as many requests as it takes to find out how it wants to be asked for JSON. */
export async function attempt(input: AttemptInput): Promise<Attempt> {
  const schema = answerSchema(input.task);
  let { dialect } = input;
  for (;;) {
    let stream: ReadableStream<StreamPart>;
    try {
      ({ stream } = await createModel(input.config, dialect).doStream(request(input, dialect, schema)));
    } catch (error) {
      if (input.signal.aborted) return failure(FAILURE.late, 'no answer in time');
      const facts = endpointError(error);
      const next =
        facts.status === null || isContentFilter(facts.body)
          ? null
          : adapted(dialect, facts.status, facts.body, hasBarePath(input.config.baseUrl));
      if (next === null) return failedRequest(facts, Date.now());
      dialect = next;
      continue;
    }
    input.onDialect(dialect);
    return read(stream, input);
  }
}

function request({ task, prompt, signal }: AttemptInput, dialect: Dialect, schema: JsonSchema): StreamRequest {
  // In every mode but the strictest the endpoint never sees the schema, so the prompt says it.
  const told = `${prompt.system}\n\nAnswer with one JSON value and nothing else. It must fit this JSON schema:\n${JSON.stringify(schema)}`;
  return {
    prompt: [
      { role: 'system', content: dialect.jsonMode === 'json_schema' ? prompt.system : told },
      { role: 'user', content: [{ type: 'text', text: prompt.user }] },
    ],
    maxOutputTokens: task.maxTokens,
    ...(task.temperature !== undefined && dialect.temperature ? { temperature: task.temperature } : {}),
    ...(dialect.jsonMode === 'prompt'
      ? {}
      : { responseFormat: { type: 'json', schema, name: task.name.replaceAll('.', '_') } }),
    includeRawChunks: true,
    abortSignal: signal,
  };
}

/** The stream to its end: its text forwarded as it comes, and judged when it is whole. */
async function read(stream: ReadableStream<StreamPart>, input: AttemptInput): Promise<Attempt> {
  const { task, prompt, signal, onDelta, maxAnswerBytes } = input;
  let text = '';
  let usage: TokenUse | null = null;
  let failed: AttemptFailure | null = null;
  const reader = stream.getReader();
  try {
    while (failed === null) {
      const { done, value: part } = await reader.read();
      if (done) break;
      if (part.type === 'text-delta') {
        text += part.delta;
        if (text.length > maxAnswerBytes) failed = failure(FAILURE.unfit, 'answer too long');
        else onDelta(part.delta);
      } else if (part.type === 'raw') failed = isRefusal(part.rawValue) ? failure(FAILURE.refused, 'refused') : null;
      else if (part.type === 'error') failed = failedStream(part.error);
      else if (part.type === 'finish') {
        usage = { inputTokens: part.usage.inputTokens.total ?? 0, outputTokens: part.usage.outputTokens.total ?? 0 };
        failed = part.finishReason.unified === 'content-filter' ? failure(FAILURE.refused, 'content filter') : null;
        break;
      }
    }
  } catch (error) {
    failed = failedStream(error);
  } finally {
    // Ends the request at the endpoint too, when we are the ones who stop. A stream already broken has nothing to cancel.
    reader.cancel().catch(() => undefined);
  }
  if (usage === null || usage.inputTokens + usage.outputTokens === 0) usage = estimate(prompt, text);
  if (signal.aborted) return { ...failure(FAILURE.late, 'answer cut by the deadline'), usage };
  if (failed !== null && failed.reason !== 'unavailable') return { ...failed, usage };
  // A connection that broke after the last bracket has delivered; one that broke before has not, however well it mends.
  const parsed = parseAnswer(text, task.answer, failed === null);
  if (parsed.ok) return { ok: true, value: parsed.value, usage };
  return { ...(failed ?? failure(FAILURE.unfit, parsed.why)), usage };
}

/** OpenAI streams a refusal beside the content, where the library does not look. */
function isRefusal(chunk: unknown): boolean {
  const choices = (chunk as { choices?: unknown } | null)?.choices;
  if (!Array.isArray(choices)) return false;
  const refusal = (choices[0] as { delta?: { refusal?: unknown } } | undefined)?.delta?.refusal;
  return typeof refusal === 'string' && refusal !== '';
}

/** For endpoints that do not count: English and JSON run at some four characters a token. */
export const estimate = (prompt: ModelPrompt, text: string): TokenUse => ({
  inputTokens: Math.ceil((prompt.system.length + prompt.user.length) / 4),
  outputTokens: Math.ceil(text.length / 4),
});
