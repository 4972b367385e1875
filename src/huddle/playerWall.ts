import { STROKE_POINTS_MOST } from './limits.ts';
import type { HuddleBytes, Opened, Timers } from './messages.ts';
import { OWN, PlayerCopy } from './playerCopy.ts';
import { keep, type Point, readStrokes, type Stroke, strokesIn, wallForm } from './wall.ts';

export type PlayerWallParts = {
  readonly send: (message: HuddleBytes) => void;
  readonly timers: Timers;
  /** Whose phone this is, and the one colour it draws in; the host drops anything else. */
  readonly seat: string;
  readonly colour: string;
};

/** The doodle wall on a phone. Points lie on a grid of 0 to 1,000 both ways. */
export class PlayerWall {
  private readonly parts: PlayerWallParts;
  private readonly copy: PlayerCopy;
  private readonly listeners = new Set<() => void>();
  private drawn: readonly Stroke[] | null = null;

  constructor(opened: Opened, parts: PlayerWallParts) {
    this.parts = parts;
    const { send, timers } = parts;
    this.copy = new PlayerCopy(
      opened.pad,
      wallForm,
      { send, timers, join: null },
      {
        onChange: () => {
          this.drawn = null;
          for (const listener of this.listeners) listener();
        },
        onPresence: () => undefined,
      },
    );
    this.copy.opened(opened);
  }

  opened(opened: Opened): void {
    this.copy.opened(opened);
  }

  receive(message: HuddleBytes): void {
    this.copy.receive(message);
  }

  resync(): void {
    this.copy.resync();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Oldest first. The same array until something changes. */
  strokes(): readonly Stroke[] {
    this.drawn ??= readStrokes(this.copy.doc);
    return this.drawn;
  }

  /** A finished piece of a line; beyond 200 points it is drawn as several. Called every so often while a finger moves, the TV draws along. */
  draw(points: readonly Point[]): void {
    if (points.length === 0) return;
    const { seat, colour } = this.parts;
    for (let from = 0; from === 0 || from < points.length - 1; from += STROKE_POINTS_MOST - 1) {
      const stroke = keep({ seat, colour, points: points.slice(from, from + STROKE_POINTS_MOST) });
      this.copy.doc.transact(() => strokesIn(this.copy.doc).push([stroke]), OWN);
    }
  }

  leave(): void {
    this.copy.end();
    this.listeners.clear();
  }
}
