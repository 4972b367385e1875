import { json, type Request, type Response, Router } from 'express';
import * as v from 'valibot';
import type { ModelEvent, ModelFailure, ModelTask } from '../../src/kernel/modelTask.ts';
import { limitKey } from '../addresses.ts';
import { hostIdOf } from '../hostKey.ts';
import type { Limits } from '../limits.ts';
import type { Metrics } from '../metrics.ts';
import { RateLimit } from '../rateLimit.ts';
import { handle, refuse } from '../replies.ts';
import type { Asked, Asker } from './asker.ts';
import { estimate } from './attempt.ts';
import { NO_TOKENS } from './outcome.ts';
import type { Usage } from './usage.ts';

const Asking = v.object({ input: v.unknown(), budgetMs: v.optional(v.pipe(v.number(), v.minValue(0))) });

type Parts = {
  readonly tasks: readonly ModelTask[];
  /** Null when no model is set up. */
  readonly asker: Asker | null;
  readonly model: string | null;
  readonly usage: Usage;
  readonly hasRoom: (peerId: string) => boolean;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly addressOf: (request: Request) => string;
};

/**
 * `POST /api/llm/:task` and `GET /api/llm/usage`, for hosts of reserved rooms. Whatever becomes of an ask the answer is 200
 * and a stream of lines that ends with `answer` or `failed`; a 4xx means that the request itself was wrong.
 */
export function modelRoutes(parts: Parts): Router {
  const { asker, usage, limits, metrics, addressOf } = parts;
  const tasks = new Map(parts.tasks.map((task) => [task.name, task]));
  const byRoom = new RateLimit(limits.llmAsksPerMinuteRoom, 60_000);
  const byAddress = new RateLimit(limits.llmAsksPerMinuteAddress, 60_000);
  const underWay = new Map<string, number>();
  const router = Router();

  /** The room of who asks, or null with the refusal sent. */
  const roomOf = (request: Request, response: Response): string | null => {
    const room = hostIdOf(request.headers['x-host-key']);
    if (room !== null && parts.hasRoom(room)) return room;
    refuse(response, 403, 'not-a-host', 'Only the host of a room may ask.');
    return null;
  };

  const limited = async (room: string, request: Request): Promise<boolean> => {
    const taken = await Promise.all([byRoom.take(room), byAddress.take(limitKey(addressOf(request)))]);
    return taken.some(({ ok }) => !ok);
  };

  /** Runs one of a room's few at once; null when they are all taken. */
  const oneOfFew = async (room: string, run: () => Promise<Asked>): Promise<Asked | null> => {
    const others = underWay.get(room) ?? 0;
    if (others >= limits.llmAsksAtOnceRoom) return null;
    underWay.set(room, others + 1);
    try {
      return await run();
    } finally {
      const left = (underWay.get(room) ?? 1) - 1;
      if (left > 0) underWay.set(room, left);
      else underWay.delete(room);
    }
  };

  router.get('/usage', (request, response) => {
    const room = roomOf(request, response);
    if (room === null) return;
    response.json({
      configured: asker !== null,
      model: parts.model,
      room: usage.of(room),
      day: usage.today(Date.now()),
    });
  });

  router.post(
    '/:task',
    json({ limit: limits.bodyBytes }),
    handle(async (request, response) => {
      const room = roomOf(request, response);
      if (room === null) return;
      const task = tasks.get(String(request.params.task));
      if (task === undefined) return refuse(response, 404, 'no-such-task', 'There is no such task.');
      const body = v.safeParse(Asking, request.body);
      const input = body.success ? v.safeParse(task.input, body.output.input) : null;
      if (!body.success || !input?.success) return refuse(response, 400, 'bad-input', 'This is no input of this task.');

      const finish = lines(response);
      const gone = new AbortController();
      response.once('close', () => gone.abort());
      const startedAt = performance.now();
      const asked = await oneOfFew(room, async () => {
        if (asker === null) return failed('not-configured');
        if (await limited(room, request)) return failed('rate-limited');
        const promised = estimate(task.prompt(input.output), '').inputTokens + task.maxTokens;
        if (!usage.promise(promised, Date.now())) return failed('budget');
        if (response.destroyed) gone.abort();
        const budgetMs = Math.min(body.output.budgetMs ?? limits.llmCallMs, limits.llmCallMs);
        const done = await asker.ask({
          task,
          input: input.output,
          budgetMs,
          signal: gone.signal,
          emit: line(response),
        });
        usage.settle(promised, done.spent, Date.now());
        metrics.askSeconds.observe((performance.now() - startedAt) / 1000);
        return done;
      });
      const { outcome, spent } = asked ?? failed('rate-limited');
      const result = outcome.type === 'answer' ? 'answer' : outcome.reason;
      usage.count(room, result, spent);
      metrics.asks.inc({ task: task.name, outcome: gone.signal.aborted ? 'asker-gone' : result });
      metrics.tokens.inc(spent.inputTokens + spent.outputTokens);
      finish(outcome);
    }),
  );
  return router;
}

const failed = (reason: ModelFailure): Asked => ({ outcome: { type: 'failed', reason }, spent: NO_TOKENS });

const line =
  (response: Response) =>
  (event: ModelEvent): void => {
    if (!response.writableEnded && !response.destroyed) response.write(`${JSON.stringify(event)}\n`);
  };

/** Begins the stream; what it returns writes the last line. */
function lines(response: Response): (last: ModelEvent) => void {
  response.status(200).set({
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'no-store',
    // Proxies that gather a stream before they pass it on are asked not to.
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  return (last) => {
    line(response)(last);
    response.end();
  };
}
