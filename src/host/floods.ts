import type { Typed } from '../kernel/game.ts';
import type { SeatId } from '../kernel/ids.ts';
import type { Engine } from './engine.ts';
import type { Games } from './evening.ts';

/** Presses of one seat counted within a second: a thumb manages 12, the rest is a script. */
const PER_SEAT_MOST = 12;

/** Reactions and other things that flood: counted, and stored as one event a second. */
export class Floods {
  private readonly engine: Engine;
  private readonly games: Games;
  private batch: { readonly seat: SeatId; readonly command: Typed }[] = [];

  constructor(engine: Engine, games: Games) {
    this.engine = engine;
    this.games = games;
  }

  add(seat: SeatId, command: Typed): void {
    const { game } = this.engine.evening;
    const flood = game && this.games.get(game.id)?.flood;
    if (!flood?.is(command)) return;
    if (this.batch.filter((entry) => entry.seat === seat).length < PER_SEAT_MOST) this.batch.push({ seat, command });
  }

  /** Once a second. */
  flush(): void {
    const { batch } = this;
    this.batch = [];
    const { game, room } = this.engine.evening;
    const flood = game && this.games.get(game.id)?.flood;
    if (!flood || batch.length === 0 || !room.clock.running) return;
    const request = { by: { kind: 'engine' }, id: null, scope: 'game', command: flood.gather(batch) } as const;
    // The scene may have ended within this second: then its last presses are too late, and that is nobody's fault.
    this.engine.submit(request, () => undefined);
  }
}
