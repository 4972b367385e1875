import { expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHouseWriter } from './houseWriter.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('the house writer', () => {
  /** Workers as a browser makes them; what each does with a request is its own. */
  const withWriters = (...writers: ((slots: string) => string | Promise<string>)[]) => {
    const made: WriterWorker[] = [];
    class WriterWorker extends EventTarget {
      ended = false;
      private readonly port: MessagePort;
      constructor() {
        super();
        const { port1, port2 } = new MessageChannel();
        this.port = port1;
        expose({ writeDrafts: writers[made.length], warmUp: () => undefined }, port2);
        port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
        made.push(this);
      }
      postMessage(data: unknown): void {
        this.port.postMessage(data);
      }
      terminate(): void {
        this.ended = true;
        this.port.close();
      }
    }
    vi.stubGlobal('Worker', WriterWorker);
    const writer = createHouseWriter(() => undefined);
    const write = (slots: string, signal = new AbortController().signal) =>
      writer.write({ id: slots, task: 'slop.house', input: slots, by: 10_000, drafts: [] }, signal, () => undefined);
    return { made, write };
  };

  it('[W2] goes on with the next request when one is withdrawn', async () => {
    const { made, write } = withWriters((slots) => `${slots} written`);
    const withdrawn = new AbortController();
    const second = write('blue', withdrawn.signal);
    withdrawn.abort();
    const first = write('orange');
    expect(await second).toMatchObject({ ok: false });
    expect(await first).toEqual({ ok: true, value: 'orange written' });
    expect(made).toHaveLength(1);
  });

  it('[W7] that dies while it writes is followed by another, who writes it', async () => {
    const { made, write } = withWriters(
      () => new Promise<never>(() => undefined),
      (slots) => `${slots} written`,
    );
    const answer = write('orange');
    made[0]?.dispatchEvent(new Event('error'));
    expect(await answer).toEqual({ ok: true, value: 'orange written' });
    expect(made.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('[W7] that says nothing in its time is given up, and the next request finds another', async () => {
    vi.useFakeTimers();
    const { made, write } = withWriters(
      () => new Promise<never>(() => undefined),
      (slots) => `${slots} written`,
    );
    const answer = write('orange');
    await vi.advanceTimersByTimeAsync(9_000);
    vi.useRealTimers();
    expect(await answer).toEqual({ ok: false, why: 'timeout' });
    expect(await write('blue')).toEqual({ ok: true, value: 'blue written' });
    expect(made.map(({ ended }) => ended)).toEqual([true, false]);
  });
});
