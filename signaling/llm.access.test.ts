import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { POEM } from './testing/fakeTask.ts';
import { failed, isAnswer, KEY, ModelHost } from './testing/modelHost.ts';
import { newHostKey, sendJson } from './testing/startServer.ts';

const host = new ModelHost();

describe('who may ask', () => {
  it('is the host of a room, for a task there is, with an input of that task', async () => {
    await host.start();
    const refusal = async (response: Response): Promise<unknown> => [
      response.status,
      ((await response.json()) as { code: string }).code,
    ];
    expect(await refusal(await host.post(undefined, newHostKey()))).toEqual([403, 'not-a-host']);
    expect(await refusal(await host.post(undefined, 'x'))).toEqual([403, 'not-a-host']);
    expect(await refusal(await host.post(undefined, host.hostKey, 'test.other'))).toEqual([404, 'no-such-task']);
    expect(await refusal(await host.post(undefined, host.hostKey, '__proto__'))).toEqual([404, 'no-such-task']);
    for (const body of [
      null,
      {},
      { input: 'rain' },
      { input: { about: 7 } },
      { input: { about: 'x', extra: 1 } },
      { input: { about: 'x'.repeat(300) } },
      { input: { about: 'x' }, budgetMs: -1 },
    ]) {
      expect((await host.post(body)).status).toBe(400);
    }
    expect(host.upstream.requests.length).toBe(0);
  });

  it('may not after the room was closed', async () => {
    await host.start();
    const { code } = (await (
      await sendJson(`${host.server.url}/api/rooms`, 'POST', { hostKey: host.hostKey })
    ).json()) as {
      code: string;
    };
    await sendJson(`${host.server.url}/api/rooms/${code}`, 'DELETE', { hostKey: host.hostKey });
    expect((await host.post()).status).toBe(403);
  });

  it('may so often a minute and room, and so often at once', async () => {
    await host.start({ limits: { llmAsksPerMinuteRoom: 4, llmAsksAtOnceRoom: 2 } });
    host.upstream.always({ kind: 'answer', firstAfterMs: 150 });
    const results = await Promise.all([host.ending(), host.ending(), host.ending()]);
    expect(results.filter(isAnswer).length).toBe(2);
    expect(results).toContainEqual(failed('rate-limited'));
    expect([isAnswer(await host.ending()), isAnswer(await host.ending()), await host.ending()]).toEqual([
      true,
      true,
      failed('rate-limited'),
    ]);
  });

  it('and what it has used is counted, shown, and bounded by the day', async () => {
    await host.start({ limits: { llmDailyTokens: 900 } });
    const usage = async (): Promise<unknown> =>
      (await fetch(`${host.server.url}/api/llm/usage`, { headers: { 'X-Host-Key': host.hostKey } })).json();
    expect(await usage()).toMatchObject({
      configured: true,
      model: 'fake-1',
      room: { asks: 0 },
      day: { tokens: 0, limit: 900 },
    });
    expect(isAnswer(await host.ending())).toBe(true);
    expect(isAnswer(await host.ending())).toBe(true);
    // 400 are spent; an ask could cost 500 and its prompt.
    expect(await host.ending()).toEqual(failed('budget'));
    expect(await usage()).toMatchObject({
      room: { asks: 3, answers: 2, failures: { budget: 1 }, inputTokens: 240, outputTokens: 160 },
      day: { tokens: 400, limit: 900 },
    });
    expect((await fetch(`${host.server.url}/api/llm/usage`)).status).toBe(403);
  });

  it('cannot overdraw by asking many times at once, nor by waiting for a restart', async () => {
    await host.start({ limits: { llmDailyTokens: 1_100 } });
    host.upstream.always({ kind: 'answer', firstAfterMs: 100 });
    const results = await Promise.all([host.ending(), host.ending(), host.ending(), host.ending()]);
    expect(results.filter(isAnswer).length).toBe(2);
    await host.restart({ limits: { llmDailyTokens: 800 } });
    const stored = await readFile(join(host.server.dataDir, 'llm-usage.json'), 'utf8');
    expect(JSON.parse(stored)).toMatchObject({ tokens: 400 });
    expect(await host.ending()).toEqual(failed('budget'));
  });

  it('and an endpoint that does not count is counted by length', async () => {
    await host.start();
    host.upstream.next({ kind: 'answer', usage: false });
    const last = await host.ending();
    expect(last?.type === 'answer' && last.usage.outputTokens).toBe(Math.ceil(JSON.stringify(POEM).length / 4));
  });
});

describe('around an ask', () => {
  it('that nobody waits for any more the endpoint is left alone', async () => {
    await host.start({ limits: { llmCallMs: 10_000 } });
    host.upstream.next({ kind: 'drip', gapMs: 20 });
    const browser = new AbortController();
    const response = await fetch(`${host.server.url}/api/llm/test.poem`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Host-Key': host.hostKey },
      body: JSON.stringify({ input: { about: 'rain' } }),
      signal: browser.signal,
    });
    await response.body?.getReader().read();
    browser.abort();
    await expect.poll(() => host.upstream.requests[0]?.isAborted).toBe(true);
  });

  it('without a model it says so at once', async () => {
    await host.start({ model: false });
    expect(await host.ask()).toEqual([failed('not-configured')]);
  });

  it('nothing of key, players or model is logged', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
    await host.start({ log });
    host.upstream.next(
      { kind: 'answer', text: 'MODELTEXT' },
      { kind: 'status', status: 400, error: 'MODELTEXT about PLAYERTEXT content_filter' },
      { kind: 'malformed' },
    );
    for (let n = 0; n < 4; n += 1) await host.ending({ input: { about: 'PLAYERTEXT' } });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('')).not.toMatch(new RegExp(`MODELTEXT|PLAYERTEXT|${KEY}|${host.hostKey}`));
  });
});
