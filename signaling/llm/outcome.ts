import type { ModelFailure, TokenUse } from '../../src/kernel/modelTask.ts';

/** How one attempt at the endpoint ended. Expected failures are values, so that breaker and retries read the same facts. */
export type Attempt = { readonly ok: true; readonly value: unknown; readonly usage: TokenUse } | AttemptFailure;

export type AttemptFailure = {
  readonly ok: false;
  readonly reason: ModelFailure;
  /** Worth asking again: network, 408, 429, 5xx. */
  readonly isPassing: boolean;
  /** Counts towards opening the breaker: the endpoint is to blame, and likely for the next ask too. */
  readonly isEndpointFault: boolean;
  readonly retryAfterMs?: number;
  /** For the log: never text of the model's or a player's. */
  readonly detail: string;
  /** What was spent although nothing came of it. */
  readonly usage: TokenUse;
};

export const NO_TOKENS: TokenUse = { inputTokens: 0, outputTokens: 0 };

type Kind = Pick<AttemptFailure, 'reason' | 'isPassing' | 'isEndpointFault'>;

/** The kinds of failure there are. */
export const FAILURE = {
  cut: { reason: 'unavailable', isPassing: true, isEndpointFault: true },
  passing: { reason: 'unavailable', isPassing: true, isEndpointFault: true },
  lasting: { reason: 'unavailable', isPassing: false, isEndpointFault: true },
  limited: { reason: 'rate-limited', isPassing: true, isEndpointFault: false },
  refused: { reason: 'refused', isPassing: false, isEndpointFault: false },
  rubbish: { reason: 'bad-answer', isPassing: false, isEndpointFault: true },
  unfit: { reason: 'bad-answer', isPassing: false, isEndpointFault: false },
  late: { reason: 'timeout', isPassing: false, isEndpointFault: true },
  gone: { reason: 'timeout', isPassing: false, isEndpointFault: false },
} as const satisfies Readonly<Record<string, Kind>>;

export const failure = (kind: Kind, detail: string, more: Partial<AttemptFailure> = {}): AttemptFailure => ({
  ok: false,
  usage: NO_TOKENS,
  ...kind,
  detail,
  ...more,
});
