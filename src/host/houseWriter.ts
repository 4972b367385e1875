import { type Remote, wrap } from 'comlink';
import type { ScriptRequest } from '../games/slop/script.ts';
import type { HouseWriter } from '../games/slop/writer/worker.ts';
import type { AskAnswer } from '../kernel/game.ts';
import type { AskRunner } from './asks.ts';

/**
 * Two drafts take a tenth of a second, and half a second more for the lexicon the first time; on a busy laptop that is several. It
 * has nearly all of the 10 s a script may take: after that it is dead, and a new worker is made for the next ask.
 */
const WITHIN_MS = 9_000;
/** Before another is made in the place of one that died: its script may be out of reach for a moment. */
const ANOTHER_AFTER_MS = 500;

type Hired = { readonly remote: Remote<HouseWriter>; readonly gone: Promise<'gone'>; dismiss(): void };

/**
 * The built-in writer, in a worker of its own. Who withdraws an ask does not end the worker: the next ask may be in its hands
 * already. One that dies is followed by another, which writes what the first one owed.
 */
export function createHouseWriter(onFault: (what: string, error: unknown) => void): {
  readonly write: AskRunner;
  /** Gets it out of bed: its first script must not wait until its lexicon is read. */
  readonly warm: () => void;
} {
  let hired: Hired | null = null;

  const hire = (): Hired => {
    if (hired) return hired;
    const worker = new Worker(new URL('../games/slop/writer/worker.ts', import.meta.url), {
      type: 'module',
      name: 'writer',
    });
    let leave: (gone: 'gone') => void = () => undefined;
    const gone = new Promise<'gone'>((resolve) => {
      leave = resolve;
    });
    const one: Hired = {
      remote: wrap<HouseWriter>(worker),
      gone,
      dismiss: () => {
        worker.terminate();
        if (hired === one) hired = null;
        leave('gone');
      },
    };
    worker.addEventListener('error', (event) => {
      onFault('the house writer', event.message);
      one.dismiss();
    });
    hired = one;
    return one;
  };

  const write: AskRunner = async (ask, signal) => {
    const over = elapsed(WITHIN_MS, signal).then((): AskAnswer => ({ ok: false, why: 'timeout' }));
    for (;;) {
      const { remote, gone, dismiss } = hire();
      const written = remote.writeDrafts(ask.input as ScriptRequest).then((value): AskAnswer => ({ ok: true, value }));
      const answer = await Promise.race([written, gone, over]);
      if (answer !== 'gone') {
        if (!answer.ok && !signal.aborted) dismiss();
        return answer;
      }
      const ended = await Promise.race([over, elapsed(ANOTHER_AFTER_MS, signal)]);
      if (ended || signal.aborted) return over;
    }
  };

  const warm = (): void => {
    const { remote, dismiss } = hire();
    remote.warmUp().catch((error: unknown) => {
      onFault('the house writer', error);
      dismiss();
    });
  };

  return { write, warm };
}

const elapsed = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
