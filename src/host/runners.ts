import { type Remote, wrap } from 'comlink';
import type { ScriptRequest } from '../games/slop/script.ts';
import type { HouseWriter } from '../games/slop/writer/worker.ts';
import type { AskAnswer } from '../kernel/game.ts';
import { askModel } from '../llm/client.ts';
import type { AskRunner } from './asks.ts';
import { countTokens, type ModelUse } from './report.ts';
import { createWordFilter } from './wordFilter.ts';

/** The house writer takes under a second; one that is mute for this long is dead, and a new worker is made for the next ask. */
const WRITER_WITHIN_MS = 6_000;

/** Who answers which task: the built-in writer in a worker of its own, the model through the proxy. */
export function createRunners(
  hostKey: string,
  play: () => number,
  onFault: (what: string, error: unknown) => void,
): { runners: Readonly<Record<string, AskRunner>>; use: ModelUse } {
  const use: ModelUse = { asked: 0, answered: 0, failed: {}, tokens: 0 };
  let writer: { worker: Worker; remote: Remote<HouseWriter> } | null = null;

  const writerNow = () => {
    if (writer) return writer;
    const worker = new Worker(new URL('../games/slop/writer/worker.ts', import.meta.url), {
      type: 'module',
      name: 'writer',
    });
    worker.addEventListener('error', (event) => {
      onFault('the house writer', event.message);
      drop(worker);
    });
    writer = { worker, remote: wrap<HouseWriter>(worker) };
    return writer;
  };
  const drop = (worker: Worker) => {
    worker.terminate();
    if (writer?.worker === worker) writer = null;
  };

  const house: AskRunner = async (ask, signal) => {
    const { worker, remote } = writerNow();
    const answer = await Promise.race([
      remote.writeDrafts(ask.input as ScriptRequest).then((value): AskAnswer => ({ ok: true, value })),
      elapsed(WRITER_WITHIN_MS, signal).then((): AskAnswer => ({ ok: false, why: 'timeout' })),
    ]);
    if (!answer.ok) drop(worker);
    return answer;
  };

  const model: AskRunner = async (ask, signal, onDraft) => {
    use.asked += 1;
    const answer = await askModel({
      task: ask.task,
      input: ask.input,
      hostKey,
      budgetMs: ask.by - play(),
      signal,
      onText: onDraft,
      onUse: (tokens) => {
        use.tokens += countTokens(tokens);
      },
    });
    const judged = answer.ok && !isClean(answer.value, ask.input) ? ({ ok: false, why: 'filtered' } as const) : answer;
    if (judged.ok) use.answered += 1;
    else use.failed[judged.why] = (use.failed[judged.why] ?? 0) + 1;
    return judged;
  };

  return { runners: { 'slop.house': house, 'slop.script': model }, use };
}

const filters = { family: createWordFilter({ family: true }), free: createWordFilter({ family: false }) };

/** What a model wrote passes the same word filter as what a guest types. */
function isClean(value: unknown, input: unknown): boolean {
  const family = typeof input !== 'object' || input === null || !('family' in input) || input.family !== false;
  const filter = family ? filters.family : filters.free;
  const texts: string[] = [];
  const collect = (part: unknown): void => {
    if (typeof part === 'string') texts.push(part);
    else if (part !== null && typeof part === 'object') for (const inner of Object.values(part)) collect(inner);
  };
  collect(value);
  return texts.every((text) => filter.check(text).ok);
}

const elapsed = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
