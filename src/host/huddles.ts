import { HostPads } from '../huddle/hostPads.ts';
import { HostWall } from '../huddle/hostWall.ts';
import type { ToPhone } from '../huddle/messages.ts';
import type { Typed } from '../kernel/game.ts';
import type { SeatId, TeamId } from '../kernel/ids.ts';
import { membersOf, type Seat, seatIn } from '../kernel/roster.ts';
import type { HostMessage, PlayerMessage } from '../protocol/messages.ts';
import { rosterOf } from '../room/index.ts';
import type { Engine } from './engine.ts';
import type { Games } from './evening.ts';
import { randomHex } from './randomHex.ts';
import type { WordFilter } from './wordFilter.ts';

type Timers = { set(fn: () => void, ms: number): unknown; clear(timer: unknown): void };

export type HuddlesParts = {
  readonly engine: Engine;
  readonly games: Games;
  readonly timers: Timers;
  readonly filter: () => WordFilter;
  readonly isLinked: (seat: SeatId) => boolean;
  readonly tell: (seat: SeatId, message: HostMessage) => void;
  /** All strokes on the lobby's wall, for the TV. */
  readonly onStrokes: (strokes: readonly unknown[]) => void;
};

const SHOW_EVERY_MS = 80;

/**
 * What phones write and draw together, on the host: pads of the running game, the wall of the lobby. Follows from the evening; a
 * text reaches the rules as the game's own command, in the name of whoever typed last.
 */
export class Huddles {
  private readonly parts: HuddlesParts;
  private readonly pads: HostPads;
  private readonly wall: HostWall;
  private showing: unknown = null;

  constructor(parts: HuddlesParts) {
    this.parts = parts;
    const send = (seat: SeatId, message: ToPhone) => parts.tell(seat, asHostMessage(message));
    const fresh = () => randomHex(16);
    this.pads = new HostPads({
      send,
      fresh,
      timers: parts.timers,
      play: () => parts.engine.play(),
      onText: (pad, line, text, seat) => this.bring(pad, line, text, seat),
    });
    this.wall = new HostWall({
      send,
      fresh,
      colourOf: (seat) => seatIn(rosterOf(parts.engine.evening.room), seat)?.colour ?? null,
      onChange: () => this.showSoon(),
    });
  }

  /** After every transaction, before anybody is shown it: on an ordered link the pad's letters come first. */
  follow(): void {
    this.pads.follow(this.wanted(), (team) => this.members(team));
  }

  /** After every transaction, and when a link has come or gone. */
  look(): void {
    const { room } = this.parts.engine.evening;
    const roster = rosterOf(room);
    this.pads.look(this.wanted(), (team) => this.members(team));
    const isOn = room.settings.wall && room.game === null && !room.closed;
    this.wall.look(isOn, isOn ? this.people(roster.seats) : []);
  }

  private members(team: TeamId) {
    return this.people(membersOf(rosterOf(this.parts.engine.evening.room), team));
  }

  private people(seats: readonly Seat[]) {
    return seats.filter(({ bot }) => !bot).map(({ id }) => ({ seat: id, linked: this.parts.isLinked(id) }));
  }

  received(seat: SeatId, { pad, incarnation, bytes }: Extract<PlayerMessage, { type: 'pad' }>): void {
    const message = { type: 'bytes', pad, incarnation, bytes } as const;
    if (this.pads.receive(seat, message) === 'no-such-pad') this.wall.receive(seat, message);
  }

  /** A seat's link ended: it writes nowhere any more. */
  gone(seat: SeatId): void {
    this.pads.gone(seat);
    this.wall.gone(seat);
  }

  /** What the seat's team has on its pads must be in the state before a command of the team is decided. */
  flush(seat: SeatId): void {
    const team = seatIn(rosterOf(this.parts.engine.evening.room), seat)?.team;
    for (const pad of this.wanted()) if (pad.team === team) this.pads.flush(pad.id);
  }

  /** A finger draws many strokes a second; the TV is told of them a few times. */
  private showSoon(): void {
    this.showing ??= this.parts.timers.set(() => {
      this.showing = null;
      this.parts.onStrokes(this.wall.strokes());
    }, SHOW_EVERY_MS);
  }

  wipeWall(): void {
    this.wall.wipe();
  }

  stop(): void {
    this.parts.timers.clear(this.showing);
    this.pads.stop();
    this.wall.stop();
  }

  private wanted() {
    const { engine, games } = this.parts;
    const { game, room } = engine.evening;
    const rules = game && games.get(game.id);
    if (!rules || room.closed || room.game?.ended) return [];
    return rules.pads(game.state, rosterOf(room));
  }

  private bring(pad: string, line: number, text: string, seat: SeatId): void {
    const wanted = this.wanted().find((other) => other.id === pad);
    const { game, room } = this.parts.engine.evening;
    const rules = game && this.parts.games.get(game.id);
    if (!wanted || !rules) return;
    const command = wanted.set(line, text) as Typed;
    const by = { kind: 'seat', seat } as const;
    const filter = this.parts.filter();
    if (rules.texts(command, game.state, by, rosterOf(room)).some((part) => !filter.check(part).ok)) return;
    this.parts.engine.submit({ by, id: null, scope: 'game', command }, () => undefined);
  }
}

function asHostMessage(message: ToPhone): HostMessage {
  const nothing = { incarnation: '', kind: null, lines: null, topic: null, bytes: null } as const;
  switch (message.type) {
    case 'opened': {
      const { pad, incarnation, kind, lines, topic, state } = message;
      return { type: 'pad', what: 'opened', pad, incarnation, kind, lines, topic, bytes: state };
    }
    case 'bytes':
      return {
        ...nothing,
        type: 'pad',
        what: 'bytes',
        pad: message.pad,
        incarnation: message.incarnation,
        bytes: message.bytes,
      };
    case 'closed':
      return { ...nothing, type: 'pad', what: 'closed', pad: message.pad };
    default:
      return message satisfies never;
  }
}
