/** Which endpoint is asked, and how. The key stays in this process. */
export type ModelConfig = {
  readonly provider: 'openai-compatible' | 'anthropic';
  readonly baseUrl: string;
  readonly apiKey: string | null;
  readonly model: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Null when no model is set up, which is how most parties play. */
export function modelConfig(env: Environment): ModelConfig | null {
  const baseUrl = env.LLM_BASE_URL?.trim().replace(/\/+$/, '') || null;
  const apiKey = env.LLM_API_KEY?.trim() || null;
  const model = env.LLM_MODEL?.trim() || null;
  if (model === null || (baseUrl === null && apiKey === null)) return null;
  const provider = providerOf(env.LLM_PROVIDER, baseUrl, apiKey);
  const usual = provider === 'anthropic' ? 'https://api.anthropic.com/v1' : 'https://api.openai.com/v1';
  return { provider, baseUrl: baseUrl ?? usual, apiKey, model };
}

function providerOf(named: string | undefined, baseUrl: string | null, apiKey: string | null): ModelConfig['provider'] {
  if (named?.trim()) return named.trim().toLowerCase() === 'anthropic' ? 'anthropic' : 'openai-compatible';
  const looksAnthropic = baseUrl !== null ? baseUrl.includes('anthropic') : apiKey?.startsWith('sk-ant-') === true;
  return looksAnthropic ? 'anthropic' : 'openai-compatible';
}
