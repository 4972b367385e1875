import * as v from 'valibot';
import type { TurnConfig } from './ice/turn.ts';
import { readTurn } from './ice/turnConfig.ts';
import { LIMITS } from './limits.ts';
import { type ModelConfig, modelConfig } from './llm/config.ts';

const whole = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, 'must be a whole number'),
    v.transform(Number),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  );
const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//, 'must begin with http:// or https://'),
  v.url('must be an address'),
);
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const Environment = v.object({
  PORT: v.optional(whole(0, 65_535), '4747'),
  HOST: v.optional(v.string(), '0.0.0.0'),
  ALLOWED_HOSTS: v.optional(v.string(), ''),
  PUBLIC_URL: v.optional(address),
  TRUST_PROXY: v.optional(v.picklist(['0', '1'], 'must be 0 or 1'), '0'),
  STATIC_DIR: v.optional(v.string(), 'dist/page'),
  DATA_DIR: v.optional(v.string(), '.rumpus'),
  LOG_LEVEL: v.optional(v.picklist(LEVELS, `must be one of ${LEVELS.join(', ')}`), 'info'),
  LLM_BASE_URL: v.optional(address),
  LLM_DAILY_TOKENS: v.optional(whole(0, 1_000_000_000), String(LIMITS.llmDailyTokens)),
});

export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  readonly staticDir: string;
  readonly dataDir: string;
  readonly logLevel: string;
  readonly turn: TurnConfig | null;
  readonly llm: ModelConfig | null;
  readonly dailyTokens: number;
};

export type Read =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The operator's settings. An empty variable counts as not set. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Read {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = v.safeParse(Environment, given);
  const turn = readTurn(given);
  if (!parsed.success || !turn.ok) {
    // The messages above are our own: a library's would repeat the value, and that may be a key in the wrong place.
    return {
      ok: false,
      problems: [
        ...(parsed.issues ?? []).map((issue) => `${v.getDotPath(issue) ?? 'environment'}: ${issue.message}`),
        ...(turn.ok ? [] : turn.problems),
      ],
    };
  }
  const { output } = parsed;
  return {
    ok: true,
    settings: {
      port: output.PORT,
      host: output.HOST,
      allowedHosts: output.ALLOWED_HOSTS.split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      publicUrl: output.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
      trustProxy: output.TRUST_PROXY === '1',
      staticDir: output.STATIC_DIR,
      dataDir: output.DATA_DIR,
      logLevel: output.LOG_LEVEL,
      turn: turn.turn,
      llm: modelConfig(given),
      dailyTokens: output.LLM_DAILY_TOKENS,
    },
  };
}
