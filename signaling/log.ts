import pino, { type Logger } from 'pino';

export type Log = Logger;

/**
 * Structured logs. Never logged: players' text, prompts and answers, query strings (they hold tokens), bodies, and errors
 * of the model's library as objects (they carry the request). The redaction below is the second line, not the first.
 */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    redact: {
      paths: [
        'hostKey',
        'token',
        'apiKey',
        'authorization',
        'secret',
        'password',
        'credential',
        '*.hostKey',
        '*.token',
        '*.apiKey',
        '*.authorization',
        '*.secret',
        '*.password',
        '*.credential',
        '*["x-host-key"]',
        '*["x-api-key"]',
      ],
      censor: '[hidden]',
    },
  });
}

/** What of an unknown error may be logged: its kind and code, and its message only where it is ours or the system's. */
export function errorFacts(error: unknown): { readonly error: string; readonly code?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as NodeJS.ErrnoException).code;
  return typeof code === 'string' ? { error: error.name, code } : { error: error.name };
}
