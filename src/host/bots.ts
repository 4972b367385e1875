import type { SeatId } from '../kernel/ids.ts';
import { commandId } from '../kernel/ids.ts';
import { randomFor } from '../kernel/random.ts';
import { rosterOf } from '../room/index.ts';
import type { Engine } from './engine.ts';
import type { Games } from './evening.ts';
import type { Floods } from './floods.ts';
import { randomHex } from './randomHex.ts';

type Timers = { set(fn: () => void, ms: number): unknown; clear(timer: unknown): void };

/**
 * Seats played by the host. A bot sees only its seat's view and what was spoken aloud, and sends through the same rules as a
 * phone. It keeps nothing: after a kill it looks again and goes on.
 */
export class Bots {
  private readonly engine: Engine;
  private readonly games: Games;
  private readonly floods: Floods;
  private readonly timers: Timers;
  /** What each bot is about to do; a new plan waits until it is done. */
  private readonly planned = new Map<SeatId, unknown>();
  private looks = 0;

  constructor(engine: Engine, games: Games, floods: Floods, timers: Timers) {
    this.floods = floods;
    this.engine = engine;
    this.games = games;
    this.timers = timers;
  }

  /** After every transaction, and each second. */
  look(): void {
    const { game, room } = this.engine.evening;
    const rules = game && this.games.get(game.id);
    if (!game || !rules?.bot || !room.clock.running || room.game?.ended) return;
    const roster = rosterOf(room);
    const bots = roster.seats.filter((seat) => seat.bot);
    if (bots.length === 0) return;
    const everyone = rules.everyone(game.state, roster);
    const heard = rules.heard(game.state);
    for (const { id } of bots) {
      if (this.planned.has(id)) continue;
      const plan = rules.bot({
        seat: id,
        roster,
        everyone,
        only: rules.only(game.state, { kind: 'seat', seat: id }, roster),
        play: this.engine.play(),
        heard,
        random: randomFor(this.looks++, this.engine.evening.n),
      });
      if (!plan) continue;
      this.planned.set(
        id,
        this.timers.set(() => this.act(id, plan.command), plan.delayMs),
      );
    }
  }

  stop(): void {
    for (const timer of this.planned.values()) this.timers.clear(timer);
    this.planned.clear();
  }

  private act(seat: SeatId, command: { readonly type: string }): void {
    this.planned.delete(seat);
    const { game } = this.engine.evening;
    const rules = game && this.games.get(game.id);
    if (!rules) return;
    // A bot's words pass the same parser as a phone's.
    const parsed = rules.parseCommand(command);
    if (!parsed) return;
    if (rules.flood?.is(parsed)) return this.floods.add(seat, parsed);
    const request = { by: { kind: 'bot', seat }, id: commandId(randomHex(8)), scope: 'game', command: parsed } as const;
    // Somebody else may have been quicker; the bot sees so for itself when it looks again.
    this.engine.submit(request, () => undefined);
  }
}
