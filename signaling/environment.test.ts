import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';
import { modelConfig } from './llm/config.ts';

describe('the environment', () => {
  it('may be empty: then everything has its usual value', () => {
    const read = readEnvironment({ PATH: '/bin', PORT: '' });
    expect(read).toMatchObject({
      ok: true,
      settings: { port: 4747, host: '0.0.0.0', publicUrl: null, llm: null, dailyTokens: 200_000 },
    });
  });

  it('sets what it names', () => {
    const read = readEnvironment({
      PORT: '0',
      ALLOWED_HOSTS: 'a.example, b.example,',
      PUBLIC_URL: 'https://a.example/',
      LLM_DAILY_TOKENS: '5',
    });
    expect(read).toMatchObject({
      ok: true,
      settings: { port: 0, allowedHosts: ['a.example', 'b.example'], publicUrl: 'https://a.example', dailyTokens: 5 },
    });
  });

  it('with a mistake names the variable and does not repeat its value', () => {
    const read = readEnvironment({ PORT: 'sk-secret', LOG_LEVEL: 'loud', LLM_BASE_URL: 'sk-secret' });
    expect(read.ok).toBe(false);
    const problems = read.ok ? '' : read.problems.join(' ');
    for (const name of ['PORT', 'LOG_LEVEL', 'LLM_BASE_URL']) expect(problems).toContain(name);
    expect(problems).not.toContain('sk-secret');
  });

  it('names OpenAI-compatible endpoints and Anthropic, by hand or by what they look like', () => {
    expect(modelConfig({})).toBeNull();
    expect(modelConfig({ LLM_MODEL: 'x' })).toBeNull();
    expect(modelConfig({ LLM_BASE_URL: 'http://localhost:11434/v1/', LLM_MODEL: 'llama' })).toEqual({
      provider: 'openai-compatible',
      baseUrl: 'http://localhost:11434/v1',
      apiKey: null,
      model: 'llama',
    });
    const byKey = (key: string) => modelConfig({ LLM_API_KEY: key, LLM_MODEL: 'x' });
    expect(byKey('sk-x')).toMatchObject({ provider: 'openai-compatible', baseUrl: 'https://api.openai.com/v1' });
    expect(byKey('sk-ant-x')).toMatchObject({ provider: 'anthropic', baseUrl: 'https://api.anthropic.com/v1' });
    expect(
      modelConfig({ LLM_BASE_URL: 'http://127.0.0.1:1/v1', LLM_PROVIDER: 'anthropic', LLM_MODEL: 'c' })?.provider,
    ).toBe('anthropic');
  });
});
