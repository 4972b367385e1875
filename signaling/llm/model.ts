import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { ModelConfig } from './config.ts';
import type { Dialect } from './dialect.ts';

/**
 * The AI SDK's providers are used at their lowest level, one `doStream` a request: they know the two dialects and their
 * streams. Retries, deadlines and answers are ours, because above that level the SDK hides stream errors, retries by its own
 * clock and loses what had come when a deadline cuts in.
 */
type OpenAiModel = ReturnType<ReturnType<typeof createOpenAICompatible>['chatModel']>;
export type StreamRequest = Parameters<OpenAiModel['doStream']>[0];
export type StreamPart =
  Awaited<ReturnType<OpenAiModel['doStream']>>['stream'] extends ReadableStream<infer Part> ? Part : never;
export type Model = { doStream(request: StreamRequest): PromiseLike<{ readonly stream: ReadableStream<StreamPart> }> };

/** True when the address has no path, so that its `/v1` may have been forgotten. */
export const hasBarePath = (baseUrl: string): boolean => /^https?:\/\/[^/]+$/.test(baseUrl);

export function createModel(config: ModelConfig, dialect: Dialect): Model {
  const baseURL = dialect.v1 ? `${config.baseUrl}/v1` : config.baseUrl;
  if (config.provider === 'anthropic') {
    return createAnthropic({ baseURL, apiKey: config.apiKey ?? 'none' })(config.model);
  }
  const provider = createOpenAICompatible({
    name: 'endpoint',
    baseURL,
    includeUsage: true,
    supportsStructuredOutputs: dialect.jsonMode === 'json_schema',
    ...(config.apiKey === null ? {} : { apiKey: config.apiKey }),
    transformRequestBody: (body) => (dialect.completionTokens ? withCompletionTokens(body) : body),
  });
  return provider.chatModel(config.model);
}

function withCompletionTokens({ max_tokens, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, max_completion_tokens: max_tokens };
}
