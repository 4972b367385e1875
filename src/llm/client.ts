import type { AskAnswer } from '../kernel/game.ts';
import type { ModelEvent, TokenUse } from '../kernel/modelTask.ts';

export type ModelCall = {
  /** The task's name, e.g. `slop.script`. */
  readonly task: string;
  /** The task's input; the prompt is the proxy's. */
  readonly input: unknown;
  readonly hostKey: string;
  /** What is left of the ask's time. The proxy keeps its retries inside it, and this side gives up at its end. */
  readonly budgetMs: number;
  readonly signal: AbortSignal;
  readonly onText?: (text: string) => void;
  readonly onUse?: (use: TokenUse) => void;
};

/** A line of an answer this long is no JSON of ours. */
const LINE_MOST = 200_000;

/**
 * Asks a language model through the proxy, which holds the key and the prompt. Never throws and never outlasts its budget:
 * a model that hangs, drips, sends half or sends rubbish ends as `{ ok: false, why }`. Runs in the host's worker.
 */
export async function askModel(call: ModelCall): Promise<AskAnswer> {
  const timeout = AbortSignal.timeout(Math.max(0, call.budgetMs));
  const signal = AbortSignal.any([call.signal, timeout]);
  try {
    const response = await fetch(`/api/llm/${call.task}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-host-key': call.hostKey },
      body: JSON.stringify({ input: call.input, budgetMs: Math.floor(call.budgetMs) }),
      signal,
    });
    if (!response.ok || !response.body) return { ok: false, why: await failureOf(response) };
    return await lastWord(response.body, call);
  } catch (error) {
    // The budget's end, the ask's end, or no server: the network's errors carry nothing a game could use.
    return {
      ok: false,
      why: timeout.aborted || (error as { name?: string }).name === 'TimeoutError' ? 'timeout' : 'unavailable',
    };
  }
}

async function failureOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
  return typeof code === 'string' && code.length < 40 ? code : 'unavailable';
}

async function lastWord(body: ReadableStream<Uint8Array>, call: ModelCall): Promise<AskAnswer> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    rest += value ?? '';
    if (rest.length > LINE_MOST) {
      await reader.cancel();
      return { ok: false, why: 'bad-answer' };
    }
    const lines = rest.split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) {
      const event = parseEvent(line);
      if (event?.type === 'delta' || event?.type === 'restart') {
        text = event.type === 'delta' ? text + event.text : '';
        call.onText?.(text);
      } else if (event?.type === 'failed') return { ok: false, why: event.reason };
      else if (event?.type === 'answer') {
        call.onUse?.(event.usage);
        return { ok: true, value: event.value };
      }
    }
    if (done) return { ok: false, why: 'bad-answer' };
  }
}

function parseEvent(line: string): ModelEvent | null {
  if (line.trim() === '') return null;
  try {
    const event: unknown = JSON.parse(line);
    return typeof event === 'object' && event !== null && 'type' in event ? (event as ModelEvent) : null;
  } catch {
    // A cut-off line: the stream's end tells.
    return null;
  }
}
