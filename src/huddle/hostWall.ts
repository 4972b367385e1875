import type * as Y from 'yjs';
import type { SeatId } from '../kernel/ids.ts';
import { Gathering, type Member, type Receipt } from './gathering.ts';
import { WALL_MOST_BYTES, WALL_TRIMMED_BYTES } from './limits.ts';
import type { HuddleBytes, ToPhone } from './messages.ts';
import { addedBy, keep, parseStroke, readStrokes, type Stroke, strokesIn, wallForm } from './wall.ts';

/** The wall's pad id. No game's pad has it, since theirs name what they are about. */
export const WALL = 'wall';

export type HostWallParts = {
  readonly send: (seat: SeatId, message: ToPhone) => void;
  readonly fresh: () => string;
  /** The only colour a seat may draw in; null: not at all. */
  readonly colourOf: (seat: SeatId) => string | null;
  /** The wall looks different. Comes as often as somebody draws: read `strokes` when the TV next paints. */
  readonly onChange: () => void;
};

/**
 * The lobby's doodle wall: the host's copy, which the TV shows. Everybody adds strokes in their own name and colour; nobody takes any
 * away but the host. It is kept nowhere: after a kill it is blank.
 */
export class HostWall {
  private readonly parts: HostWallParts;
  private gathering: Gathering | null = null;
  private members: readonly Member[] = [];

  constructor(parts: HostWallParts) {
    this.parts = parts;
  }

  /** Called after every change of who is here and of the switch. Off, the wall is gone. */
  look(on: boolean, members: readonly Member[]): void {
    this.members = members;
    if (!on) return this.stop();
    this.gathering ??= this.open([]);
    this.gathering.meet(members);
  }

  receive(seat: SeatId, message: HuddleBytes): Receipt {
    const { gathering } = this;
    if (!gathering || message.pad !== WALL) return 'no-such-pad';
    const receipt = gathering.receive(seat, message);
    if (receipt !== 'news') return receipt;
    this.trim(gathering);
    this.parts.onChange();
    return receipt;
  }

  gone(seat: SeatId): void {
    this.gathering?.gone(seat);
  }

  wipe(): void {
    if (this.gathering) this.reopen([]);
  }

  /** What the TV shows, oldest first. */
  strokes(): readonly Stroke[] {
    return this.gathering ? readStrokes(this.gathering.copy.doc) : [];
  }

  stop(): void {
    if (!this.gathering) return;
    this.gathering.end();
    this.gathering = null;
    this.parts.onChange();
  }

  private open(strokes: readonly Stroke[]): Gathering {
    const { send, fresh, colourOf } = this.parts;
    return new Gathering({
      pad: WALL,
      kind: 'wall',
      lines: 0,
      form: wallForm,
      fill: (doc) => strokesIn(doc).push(strokes.map(keep)),
      fresh,
      send,
      agrees: (seat: SeatId, transaction: Y.Transaction) =>
        addedBy(transaction)?.every((value) => {
          const stroke = parseStroke(value);
          return stroke?.seat === seat && stroke.colour === colourOf(seat);
        }) === true,
    });
  }

  /** A blank document of its own: what is still on its way to the old one is dropped with it. */
  private reopen(strokes: readonly Stroke[]): void {
    this.gathering?.end();
    this.gathering = this.open(strokes);
    this.gathering.meet(this.members);
    this.parts.onChange();
  }

  private trim(gathering: Gathering): void {
    const over = gathering.copy.state().length - WALL_TRIMMED_BYTES;
    if (over <= WALL_MOST_BYTES - WALL_TRIMMED_BYTES) return;
    let freed = 0;
    const old = strokesIn(gathering.copy.doc)
      .toArray()
      .findIndex((value) => {
        freed += keepsBytes(value);
        return freed >= over;
      });
    gathering.change((doc) => strokesIn(doc).delete(0, old + 1));
    // Gone strokes leave a trace each; when these are what fills the wall it begins anew with what is to be seen.
    if (gathering.copy.state().length > WALL_MOST_BYTES) this.reopen(this.strokes());
  }
}

/** About what a stroke takes: its points, and names and framing. */
const keepsBytes = (value: unknown): number => (parseStroke(value)?.points.length ?? 0) * 4 + 40;
