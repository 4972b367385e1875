import { setTimeout as sleep } from 'node:timers/promises';
import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhenResult, isBrokenCircuitError } from 'cockatiel';
import type { ModelEvent, ModelTask, TokenUse } from '../../src/kernel/modelTask.ts';
import type { Limits } from '../limits.ts';
import { errorFacts, type Log } from '../log.ts';
import { attempt } from './attempt.ts';
import type { ModelConfig } from './config.ts';
import { type Dialect, FIRST_DIALECT } from './dialect.ts';
import { type Attempt, type AttemptFailure, FAILURE, failure, NO_TOKENS } from './outcome.ts';

export type Ask = {
  readonly task: ModelTask;
  readonly input: unknown;
  /** What is left of the asker's 10 s. */
  readonly budgetMs: number;
  /** Aborts when the browser goes away. */
  readonly signal: AbortSignal;
  readonly emit: (event: ModelEvent & { readonly type: 'delta' | 'restart' }) => void;
};

/** How an ask ended, and all it cost, failed attempts included. */
export type Asked = {
  readonly outcome: Exclude<ModelEvent, { readonly type: 'delta' | 'restart' }>;
  readonly spent: TokenUse;
};

const BREAKER_OPEN: AttemptFailure = failure(
  { reason: 'breaker-open', isPassing: false, isEndpointFault: false },
  'breaker open',
);

/** Asks one endpoint: deadline, retries, breaker, and what the endpoint has taught us so far. */
export class Asker {
  readonly #config: ModelConfig;
  readonly #limits: Limits;
  readonly #log: Log;
  readonly #breaker;
  #dialect: Dialect = FIRST_DIALECT;
  /** The endpoint asked not to be asked before this time (Retry-After). */
  #notBefore = 0;

  constructor(config: ModelConfig, limits: Limits, log: Log) {
    this.#config = config;
    this.#limits = limits;
    this.#log = log;
    this.#breaker = circuitBreaker(
      handleWhenResult((result) => !(result as Attempt).ok && (result as AttemptFailure).isEndpointFault),
      { halfOpenAfter: limits.llmBreakerHalfOpenMs, breaker: new ConsecutiveBreaker(limits.llmBreakerFailures) },
    );
    this.#breaker.onStateChange((state) => log.warn({ state: CircuitState[state] }, 'llm breaker'));
  }

  /** Never rejects, and is over when the budget is: a library that does not heed its signal is left behind. */
  async ask(ask: Ask): Promise<Asked> {
    const deadline = performance.now() + ask.budgetMs;
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), ask.budgetMs);
    const spent = { inputTokens: 0, outputTokens: 0 };
    const signal = AbortSignal.any([over.signal, ask.signal]);
    const cut = new Promise<Attempt>((resolve) => {
      signal.addEventListener('abort', () => resolve(failure(FAILURE.late, 'budget over')), { once: true });
    });
    try {
      const result = await Promise.race([this.#tries(ask, deadline, signal, spent), cut.then(lastWord)]);
      return { outcome: outcomeOf(result), spent };
    } catch (error) {
      this.#log.error(errorFacts(error), 'ask failed');
      return { outcome: { type: 'failed', reason: 'unavailable' }, spent };
    } finally {
      clearTimeout(timer);
      over.abort();
    }
  }

  async #tries(ask: Ask, deadline: number, signal: AbortSignal, spent: Spent): Promise<Attempt> {
    const { llmRetryDelaysMs, llmRetryNeedsMs } = this.#limits;
    for (let tries = 0; ; tries += 1) {
      const result = await this.#once(ask, deadline, signal);
      const { usage } = result;
      spent.inputTokens += usage.inputTokens;
      spent.outputTokens += usage.outputTokens;
      if (result.ok) return result;
      this.#log.info(
        { task: ask.task.name, tries, reason: result.reason, detail: result.detail },
        'llm attempt failed',
      );
      const delayMs = llmRetryDelaysMs[tries];
      const waitMs = Math.max(delayMs ?? 0, result.retryAfterMs ?? 0);
      const leftMs = deadline - performance.now() - waitMs;
      if (!result.isPassing || delayMs === undefined || leftMs < llmRetryNeedsMs || signal.aborted) return result;
      await sleep(waitMs, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return result;
      ask.emit({ type: 'restart' });
    }
  }

  async #once(ask: Ask, deadline: number, signal: AbortSignal): Promise<Attempt> {
    const now = Date.now();
    if (now < this.#notBefore)
      return failure(FAILURE.limited, 'still held off', { retryAfterMs: this.#notBefore - now });
    // While one call tries whether the endpoint is back, the breaker would make all others wait for it.
    if (this.#breaker.state === CircuitState.HalfOpen) return BREAKER_OPEN;
    try {
      const result = await this.#breaker.execute(() => this.#request(ask, deadline, signal));
      if (!result.ok && result.retryAfterMs !== undefined) this.#holdOff(result.retryAfterMs);
      return result;
    } catch (error) {
      if (isBrokenCircuitError(error)) return BREAKER_OPEN;
      throw error;
    }
  }

  async #request(ask: Ask, deadline: number, signal: AbortSignal): Promise<Attempt> {
    const leftMs = deadline - performance.now();
    const result = await attempt({
      config: this.#config,
      task: ask.task,
      prompt: ask.task.prompt(ask.input),
      dialect: this.#dialect,
      onDialect: (dialect) => {
        this.#dialect = dialect;
      },
      onDelta: (text) => ask.emit({ type: 'delta', text }),
      signal,
      maxAnswerBytes: this.#limits.llmAnswerBytes,
    });
    if (result.ok || result.reason !== 'timeout') return result;
    // A browser that left, or one that gave us too little time, says nothing about the endpoint.
    const isFair = !ask.signal.aborted && leftMs >= this.#limits.llmRetryNeedsMs;
    return isFair ? result : { ...result, ...FAILURE.gone };
  }

  #holdOff(ms: number): void {
    this.#notBefore = Math.max(this.#notBefore, Date.now() + Math.min(ms, this.#limits.llmRetryAfterMaxMs));
  }
}

type Spent = { inputTokens: number; outputTokens: number };

/** Gives an attempt that is being cut the turn of the loop it needs to say what it has cost. */
const lastWord = (result: Attempt): Promise<Attempt> => sleep(20, result);

function outcomeOf(result: Attempt): Asked['outcome'] {
  if (result.ok) return { type: 'answer', value: result.value, usage: result.usage ?? NO_TOKENS };
  return { type: 'failed', reason: result.reason };
}
