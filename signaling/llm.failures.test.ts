import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { POEM } from './testing/fakeTask.ts';
import { failed, isAnswer, ModelHost } from './testing/modelHost.ts';

const host = new ModelHost();

describe('a model that fails', () => {
  it('with 500s is asked again after the delays, only while there is time for an answer', async () => {
    await host.start();
    host.upstream.always({ kind: 'status', status: 500 });
    const all = await host.ask();
    expect(all).toEqual([{ type: 'restart' }, { type: 'restart' }, failed('unavailable')]);
    const at = host.upstream.requests.map(({ atMs }) => atMs) as [number, number, number];
    // 50 and 100 ms; after 200 more only 150 would be left, and 200 are needed.
    expect(at.length).toBe(3);
    expect([at[1] - at[0] >= 49, at[2] - at[1] >= 99]).toEqual([true, true]);
  });

  it('once is forgiven: the second answer counts and the first pieces are void', async () => {
    await host.start();
    host.upstream.next({ kind: 'cut', share: 0.5 });
    const all = await host.ask();
    const restart = all.findIndex(({ type }) => type === 'restart');
    expect(restart).toBeGreaterThan(0);
    expect(
      all
        .slice(restart + 1)
        .flatMap((event) => (event.type === 'delta' ? [event.text] : []))
        .join(''),
    ).toBe(JSON.stringify(POEM));
    expect(isAnswer(all.at(-1))).toBe(true);
  });

  it('after its last bracket has delivered all the same', async () => {
    await host.start();
    host.upstream.next({ kind: 'cut', share: 1 });
    expect(isAnswer(await host.ending())).toBe(true);
    expect(host.upstream.requests.length).toBe(1);
  });

  it('with a 4xx is not asked again', async () => {
    await host.start();
    for (const status of [401, 403, 404, 413]) host.upstream.next({ kind: 'status', status });
    for (let n = 0; n < 4; n += 1) expect(await host.ending()).toEqual(failed('unavailable'));
    expect(host.upstream.requests.length).toBe(4);
  });

  it('with a 408 is', async () => {
    await host.start();
    host.upstream.next({ kind: 'status', status: 408 });
    expect([isAnswer(await host.ending()), host.upstream.requests.length]).toEqual([true, 2]);
  });

  it('by refusing, in words or by its filter, is said to have refused and not asked again', async () => {
    await host.start();
    host.upstream.next(
      { kind: 'refusal' },
      { kind: 'status', status: 400, error: 'content_filter' },
      { kind: 'answer', text: '{"title":', finish: 'content_filter' },
    );
    for (let n = 0; n < 3; n += 1) expect(await host.ending()).toEqual(failed('refused'));
    expect(host.upstream.requests.length).toBe(3);
  });

  it('by sending what is no stream is a bad answer', async () => {
    await host.start();
    host.upstream.next({ kind: 'malformed' });
    expect(await host.ending()).toEqual(failed('bad-answer'));
  });

  it('by hanging or dripping is cut off at the limit, also at the endpoint', async () => {
    await host.start();
    for (const behaviour of [{ kind: 'hang' }, { kind: 'drip', gapMs: 20 }] as const) {
      host.upstream.next(behaviour);
      expect(await host.ending()).toEqual(failed('timeout'));
      await expect.poll(() => host.upstream.requests.at(-1)?.isAborted).toBe(true);
    }
    expect(host.upstream.requests.length).toBe(2);
  });

  it('is given no more time than the asker has, however much it asks for', async () => {
    await host.start({ limits: { llmCallMs: 60_000 } });
    host.upstream.next({ kind: 'hang' });
    expect(await host.ending({ input: { about: 'rain' }, budgetMs: 100 })).toEqual(failed('timeout'));
    await host.restart({});
    host.upstream.next({ kind: 'hang' });
    expect(await host.ending({ input: { about: 'rain' }, budgetMs: 1e9 })).toEqual(failed('timeout'));
  });

  it('by asking for patience gets it: not a moment earlier, and longer than there is time means not at all', async () => {
    await host.start({ limits: { llmCallMs: 3_000, llmRetryNeedsMs: 500 } });
    host.upstream.next({ kind: 'status', status: 429, retryAfter: '1' });
    expect(isAnswer(await host.ending())).toBe(true);
    const [first, second] = host.upstream.requests.map(({ atMs }) => atMs) as [number, number];
    expect(second - first).toBeGreaterThanOrEqual(995);
    host.upstream.next({ kind: 'status', status: 429, retryAfter: '60' });
    expect([await host.ending(), await host.ending()]).toEqual([failed('rate-limited'), failed('rate-limited')]);
    expect(host.upstream.requests.length).toBe(3);
  });

  it('that is not there at all is unavailable', async () => {
    await host.start({ baseUrl: () => 'http://127.0.0.1:9' });
    expect(await host.ending()).toEqual(failed('unavailable'));
  });
});

describe('the breaker', () => {
  it('opens after five failures, asks nothing while it is open, and closes when one try succeeds', async () => {
    await host.start();
    host.upstream.always({ kind: 'status', status: 503 });
    expect(await host.ending()).toEqual(failed('unavailable'));
    expect(await host.ending()).toEqual(failed('breaker-open'));
    expect(host.upstream.requests.length).toBe(5);
    expect(await host.ask()).toEqual([failed('breaker-open')]);
    expect(host.upstream.requests.length).toBe(5);

    await sleep(450);
    expect(await host.ending()).toEqual(failed('breaker-open'));
    expect(host.upstream.requests.length).toBe(6);

    host.upstream.always({ kind: 'answer' });
    await sleep(450);
    expect([isAnswer(await host.ending()), isAnswer(await host.ending())]).toEqual([true, true]);
  });

  it('lets one through when half open, and nobody waits for that one', async () => {
    await host.start();
    host.upstream.always({ kind: 'status', status: 503 });
    await host.ending();
    await host.ending();
    await sleep(450);
    host.upstream.always({ kind: 'hang' });
    const testing = host.ending();
    await expect.poll(() => host.upstream.requests.length).toBe(6);
    expect(await host.ending()).toEqual(failed('breaker-open'));
    expect(await testing).toEqual(failed('timeout'));
  });

  it('does not open for refusals, for rubbish that parses, or for browsers that left', async () => {
    await host.start();
    host.upstream.always({ kind: 'answer', text: '{}' });
    for (let n = 0; n < 6; n += 1) await host.ending();
    host.upstream.always({ kind: 'refusal' });
    for (let n = 0; n < 6; n += 1) await host.ending();
    host.upstream.always({ kind: 'hang' });
    for (let n = 0; n < 6; n += 1) await host.ending({ input: { about: 'rain' }, budgetMs: 20 });
    host.upstream.always({ kind: 'answer' });
    expect(isAnswer(await host.ending())).toBe(true);
  });
});
