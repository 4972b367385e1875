import type { Ask, AskAnswer } from '../kernel/game.ts';
import { rosterOf } from '../room/index.ts';
import type { Engine } from './engine.ts';
import type { Games } from './evening.ts';

/** Answers asks of one task. Rejections count as 'failed'; the signal ends it when the ask has gone. */
export type AskRunner = (ask: Ask, signal: AbortSignal, onDraft: (text: string) => void) => Promise<AskAnswer>;

/** Tasks that are answered on this device, at once: the built-in writer's, and the host's own packs. */
const IN_THE_HOUSE = /[.](house|cards)$/;

/** After a recovery a model is asked again only while this much of its time is left; with less the built-in writer's answer stands. */
const MODEL_NEEDS_MS = 5_000;
/** An answer that could not be stored is tried again after this, while its ask is open. */
const STORE_AGAIN_MS = 1_000;

export type AsksParts = {
  readonly engine: Engine;
  readonly games: Games;
  readonly timers: { set(fn: () => void, ms: number): unknown };
  /** By task; a task ending in `.house` is the built-in writer's. */
  readonly runners: Readonly<Record<string, AskRunner>>;
  readonly onDraft: (ask: Ask, text: string) => void;
  readonly onFault: (what: string, error: unknown) => void;
};

/**
 * Keeps the outside busy with what the state waits for. Asks are derived: one that is open and not under way is begun, one under
 * way that is no longer open is ended. So a recovery needs nothing else: it looks at what the state waits for and carries on.
 */
export class Asks {
  private readonly parts: AsksParts;
  /** True for the first look: whatever is open then was open before the host died. */
  private recovering = true;
  private readonly underWay = new Map<string, AbortController>();

  constructor(parts: AsksParts) {
    this.parts = parts;
  }

  /** After every transaction, and once at the start. */
  look(): void {
    const { engine, games } = this.parts;
    const { game, room } = engine.evening;
    const rules = game && games.get(game.id);
    const open: readonly Ask[] = rules && !room.closed ? rules.asks(game.state, rosterOf(room)) : [];
    const ids = new Set(open.map((ask) => ask.id));
    for (const [id, controller] of this.underWay) {
      if (!ids.has(id)) {
        controller.abort();
        this.underWay.delete(id);
      }
    }
    for (const ask of open) if (!this.underWay.has(ask.id)) this.begin(ask);
    this.recovering = false;
  }

  stop(): void {
    for (const controller of this.underWay.values()) controller.abort();
    this.underWay.clear();
  }

  private begin(ask: Ask): void {
    const controller = new AbortController();
    this.underWay.set(ask.id, controller);
    const { runners, engine, onDraft, onFault } = this.parts;
    const runner = runners[ask.task];
    const late = this.recovering && !IN_THE_HOUSE.test(ask.task) && ask.by - engine.play() < MODEL_NEEDS_MS;
    const answering: Promise<AskAnswer> =
      !runner || late
        ? Promise.resolve({ ok: false, why: 'timeout' })
        : runner(ask, controller.signal, (text) => onDraft(ask, text));
    answering
      .catch((error): AskAnswer => {
        if (!controller.signal.aborted) onFault(`asking ${ask.task}`, error);
        return { ok: false, why: 'failed' };
      })
      .then((answer) => {
        if (!controller.signal.aborted) this.answer(ask, answer);
      });
  }

  private answer(ask: Ask, answer: AskAnswer): void {
    const { engine, games, timers } = this.parts;
    const { game } = engine.evening;
    const rules = game && games.get(game.id);
    if (!rules) return;
    const command = rules.answered(ask, answer);
    const submit = () =>
      engine.submit({ by: { kind: 'outside' }, id: null, scope: 'game', command }, (reason) => {
        // What could not be stored is tried again while the ask is open; every other refusal is the rules' last word on it.
        if (reason === 'not-stored' && this.underWay.has(ask.id)) timers.set(submit, STORE_AGAIN_MS);
      });
    submit();
  }
}
