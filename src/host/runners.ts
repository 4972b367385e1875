import type { AskAnswer } from '../kernel/game.ts';
import { askModel, type ModelCall } from '../llm/client.ts';
import type { AskRunner } from './asks.ts';
import { createHouseWriter } from './houseWriter.ts';
import { countTokens, type ModelUse } from './report.ts';
import { createWordFilter } from './wordFilter.ts';

/** The longest one call of a model may take, wherever it is asked. */
const MODEL_WITHIN_MS = 10_000;

export type Runners = {
  readonly runners: Readonly<Record<string, AskRunner>>;
  readonly use: ModelUse;
  /** A pack of words from the model, before any game: what is rude in it is left out. */
  readonly makePack: (input: unknown) => Promise<AskAnswer>;
  /** Gets the house writer out of bed: its first script must not wait until its lexicon is read. */
  readonly warm: () => void;
};

/**
 * Who answers which task: the built-in writer in a worker of its own, the model through the proxy, the device's shelf for the
 * host's own packs.
 */
export function createRunners(
  hostKey: string,
  play: () => number,
  onFault: (what: string, error: unknown) => void,
  ownCards: (packs: readonly string[]) => Promise<readonly unknown[]>,
): Runners {
  const use: ModelUse = { asked: 0, answered: 0, failed: {}, tokens: 0 };
  const writer = createHouseWriter(onFault);

  const asked = async (
    call: Pick<ModelCall, 'task' | 'input' | 'budgetMs' | 'signal' | 'onText'>,
    fit: (value: unknown) => unknown = (value) => value,
  ): Promise<AskAnswer> => {
    use.asked += 1;
    const answer = await askModel({
      ...call,
      hostKey,
      onUse: (tokens) => {
        use.tokens += countTokens(tokens);
      },
    });
    const value = answer.ok ? fit(answer.value) : null;
    const judged: AskAnswer = !answer.ok
      ? answer
      : isClean(value, call.input)
        ? { ok: true, value }
        : { ok: false, why: 'filtered' };
    if (judged.ok) use.answered += 1;
    else use.failed[judged.why] = (use.failed[judged.why] ?? 0) + 1;
    return judged;
  };
  const model: AskRunner = (ask, signal, onDraft) =>
    asked({ task: ask.task, input: ask.input, budgetMs: ask.by - play(), signal, onText: onDraft });

  const makePack = (input: unknown): Promise<AskAnswer> =>
    asked({ task: 'alias.pack', input, budgetMs: MODEL_WITHIN_MS, signal: new AbortController().signal }, (value) =>
      withoutRudeItems(value, input),
    );

  const shelf: AskRunner = async (ask) => ({ ok: true, value: await ownCards(packsIn(ask.input)) });

  return {
    runners: { 'slop.house': writer.write, 'slop.script': model, 'alias.cards': shelf },
    use,
    makePack,
    warm: writer.warm,
  };
}

/** The ids of own packs in an ask's input. */
function packsIn(input: unknown): readonly string[] {
  const packs = typeof input === 'object' && input !== null && 'packs' in input ? input.packs : null;
  return Array.isArray(packs) ? packs.filter((id): id is string => typeof id === 'string') : [];
}

/** One rude card is no reason to refuse a pack: the lists of an answer lose what the filter refuses. */
function withoutRudeItems(value: unknown, input: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      Array.isArray(part) ? part.filter((item) => isClean(item, input)) : part,
    ]),
  );
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
