import { type AttemptFailure, FAILURE, failure } from './outcome.ts';

/** What is read of an error of the provider's library; its request and response texts stay unlogged. */
export type EndpointError = {
  readonly status: number | null;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly name: string;
};

export function endpointError(error: unknown): EndpointError {
  const facts = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  return {
    status: typeof facts.statusCode === 'number' ? facts.statusCode : null,
    body: typeof facts.responseBody === 'string' ? facts.responseBody : '',
    headers: (facts.responseHeaders ?? {}) as Readonly<Record<string, string>>,
    name: typeof facts.name === 'string' ? facts.name : typeof error,
  };
}

/** A refused or failed request, sorted. */
export function failedRequest({ status, body, headers, name }: EndpointError, now: number): AttemptFailure {
  if (status === null) return failure(FAILURE.cut, `network ${name}`);
  const detail = `status ${status}`;
  const wait = retryAfter(headers, now);
  const more = wait === null ? {} : { retryAfterMs: wait };
  if (status === 429) return failure(FAILURE.limited, detail, more);
  if (status === 408 || status >= 500) return failure(FAILURE.passing, detail, more);
  if (status < 300) return failure(FAILURE.rubbish, detail);
  return isContentFilter(body) ? failure(FAILURE.refused, detail) : failure(FAILURE.lasting, detail);
}

/** An error inside a stream that had begun. */
export function failedStream(error: unknown): AttemptFailure {
  const { name } = endpointError(error);
  const code = errorCode(error);
  if (/JSONParse|TypeValidation/.test(name)) return failure(FAILURE.rubbish, 'malformed stream');
  if (/content_filter|content_policy|refus/i.test(code)) return failure(FAILURE.refused, 'refused in stream');
  if (/rate_limit|429/.test(code)) return failure(FAILURE.limited, 'limited in stream');
  return failure(FAILURE.cut, `stream ${name}`);
}

export const isContentFilter = (body: string): boolean => /content_filter|content_policy|ResponsibleAI/i.test(body);

function errorCode(error: unknown): string {
  const { code, type } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: unknown;
    type?: unknown;
  };
  return `${String(code ?? '')} ${String(type ?? '')}`;
}

/** Milliseconds, from seconds or a date; null without a readable one. */
function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | null {
  const millis = headers['retry-after-ms'];
  if (millis !== undefined && /^\d{1,9}$/.test(millis)) return Number(millis);
  const header = headers['retry-after'];
  if (header === undefined) return null;
  if (/^\d{1,9}(\.\d+)?$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
