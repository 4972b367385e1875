import type { SeatId, TeamId } from '../kernel/ids.ts';
import { BroughtLine } from './brought.ts';
import { applyEdit, lineIn, textOf, textsOf } from './document.ts';
import { Gathering, type Member, type Receipt } from './gathering.ts';
import { CLOSING_MS, LINE_MOST, LINES_MOST, REST_MS } from './limits.ts';
import type { HuddleBytes, Timers, ToPhone } from './messages.ts';

/** What the running game wants written together now: the kernel's `Pad`, without its commands. */
export type WantedPad = {
  readonly id: string;
  readonly team: TeamId;
  /** What the state has, at most 8 lines. */
  readonly texts: readonly string[];
  /** Play time. */
  readonly closesAt: number;
  /** Characters the rules keep of a line; 64 when the game does not say. */
  readonly lineMost?: number;
};

/** A line the rules should hear of, in the name of whoever typed in it last. */
export type Bring = { readonly line: number; readonly text: string; readonly seat: SeatId };

export type HostPadsParts = {
  readonly send: (seat: SeatId, message: ToPhone) => void;
  readonly onText: (pad: string, line: number, text: string, seat: SeatId) => void;
  /** Play time now. */
  readonly play: () => number;
  readonly timers: Timers;
  /** A new unguessable word each time: incarnations and topics. */
  readonly fresh: () => string;
};

type OpenPad = {
  wanted: WantedPad;
  readonly gathering: Gathering;
  readonly lines: readonly BroughtLine[];
  readonly resting: unknown[];
  closing: unknown;
};

/** A timer that fires while play time stands looks again, not sooner than this. */
const LOOK_AGAIN_MS = 20;

/**
 * The host's copies of all open pads, and the way from them to the rules. Which pads are open follows from the state (`look`);
 * nothing here needs recovery: after a kill every pad begins anew from the stored texts.
 */
export class HostPads {
  private readonly parts: HostPadsParts;
  private readonly pads = new Map<string, OpenPad>();

  constructor(parts: HostPadsParts) {
    this.parts = parts;
  }

  /**
   * Called after every change of state, roster or links. `members` names the people of a team; a seat whose link was replaced must
   * have been `gone` in between.
   */
  look(wanted: readonly WantedPad[], members: (team: TeamId) => readonly Member[]): void {
    for (const [id, pad] of this.pads) {
      const still = wanted.find((other) => other.id === id);
      if (still?.team !== pad.wanted.team || still.texts.length !== pad.lines.length) this.close(id, pad);
    }
    for (const each of wanted) {
      const open = this.pads.get(each.id);
      const pad = open ?? this.open(each);
      // First who belongs: what is new is for nobody who has just left.
      pad.gathering.meet(members(each.team));
      if (open) this.followOne(open, each);
      this.armClosing(pad);
    }
  }

  receive(seat: SeatId, message: HuddleBytes): Receipt {
    const pad = this.pads.get(message.pad);
    if (!pad) return 'no-such-pad';
    const before = this.texts(message.pad);
    const receipt = pad.gathering.receive(seat, message);
    if (receipt === 'news') this.typed(pad, seat, before);
    return receipt;
  }

  /** A seat's link ended. */
  gone(seat: SeatId): void {
    for (const pad of this.pads.values()) pad.gathering.gone(seat);
  }

  /** All lines in which the rules are behind the pad. Asked before a team's text is decided on. */
  bring(id: string): readonly Bring[] {
    const pad = this.pads.get(id);
    if (!pad) return [];
    return pad.lines.flatMap((line, index) => {
      this.stopResting(pad, index);
      const text = line.bring(this.text(pad, index));
      return text === null || line.typer === null ? [] : [{ line: index, text, seat: line.typer }];
    });
  }

  /** The same, by `onText`. */
  flush(id: string): void {
    for (const { line, text, seat } of this.bring(id)) this.parts.onText(id, line, text, seat);
  }

  /** What the pad reads now, untidied; empty when it is not open. */
  texts(id: string): readonly string[] {
    const pad = this.pads.get(id);
    return pad ? textsOf(pad.gathering.copy.doc, pad.lines.length) : [];
  }

  stop(): void {
    for (const [id, pad] of this.pads) this.close(id, pad);
  }

  private open(wanted: WantedPad): OpenPad {
    const { fresh, send } = this.parts;
    const { id, texts, lineMost = LINE_MOST } = wanted;
    if (texts.length < 1 || texts.length > LINES_MOST) throw new RangeError(`pad ${id} has ${texts.length} lines`);
    const gathering = new Gathering({
      pad: id,
      kind: 'lines',
      lines: texts.length,
      fresh,
      send,
      fill: (doc) => {
        for (const [line, text] of texts.entries()) if (text !== '') lineIn(doc, line).insert(0, text);
      },
    });
    const lines = texts.map((text) => new BroughtLine(text, lineMost));
    const pad: OpenPad = { wanted, gathering, lines, resting: [], closing: null };
    this.pads.set(id, pad);
    return pad;
  }

  /**
   * What the rules say now reaches the pads that stay open; none is opened or closed. Asked before phones are shown what was
   * stored: a text that came as a command is on the pad by then, and nobody writes beside it. A pad whose people are others now is
   * left to `look`.
   */
  follow(wanted: readonly WantedPad[], members: (team: TeamId) => readonly Member[]): void {
    for (const each of wanted) {
      const pad = this.pads.get(each.id);
      const stays = pad?.wanted.team === each.team && pad.lines.length === each.texts.length;
      if (stays && pad.gathering.isOf(members(each.team))) this.followOne(pad, each);
    }
  }

  private followOne(pad: OpenPad, wanted: WantedPad): void {
    const before = pad.wanted.texts;
    pad.wanted = wanted;
    for (const [index, line] of pad.lines.entries()) {
      const text = wanted.texts[index] ?? '';
      if (text === before[index]) continue;
      const edit = line.follow(text, this.text(pad, index));
      if (edit) pad.gathering.change((doc) => applyEdit(doc, index, edit, null));
      // Two ways met: what the pad makes of both is brought like anything typed.
      if (line.isBehind(this.text(pad, index)) && pad.resting[index] == null) this.rest(pad, index);
    }
  }

  private typed(pad: OpenPad, seat: SeatId, before: readonly string[]): void {
    for (const [index, text] of this.texts(pad.wanted.id).entries()) {
      const line = pad.lines[index];
      if (!line || text === before[index]) continue;
      line.typer = seat;
      this.rest(pad, index);
    }
  }

  private rest(pad: OpenPad, index: number): void {
    this.stopResting(pad, index);
    const restMs = Math.min(REST_MS, this.closingInMs(pad));
    if (restMs <= 0) this.rested(pad, index);
    else pad.resting[index] = this.parts.timers.set(() => this.rested(pad, index), restMs);
  }

  private rested(pad: OpenPad, index: number): void {
    pad.resting[index] = null;
    const line = pad.lines[index];
    const text = line?.bring(this.text(pad, index)) ?? null;
    if (text !== null && line && line.typer !== null) this.parts.onText(pad.wanted.id, index, text, line.typer);
  }

  /** Once shortly before the end, whenever that is by play time; at once when a look finds it passed. */
  private armClosing(pad: OpenPad): void {
    const { timers } = this.parts;
    const wasArmed = pad.closing !== null;
    timers.clear(pad.closing);
    pad.closing = null;
    const inMs = this.closingInMs(pad);
    if (inMs > 0) pad.closing = timers.set(() => this.armClosing(pad), Math.max(LOOK_AGAIN_MS, inMs));
    else if (wasArmed) this.flush(pad.wanted.id);
  }

  private closingInMs(pad: OpenPad): number {
    return pad.wanted.closesAt - CLOSING_MS - this.parts.play();
  }

  private stopResting(pad: OpenPad, index: number): void {
    this.parts.timers.clear(pad.resting[index]);
    pad.resting[index] = null;
  }

  private close(id: string, pad: OpenPad): void {
    for (const index of pad.lines.keys()) this.stopResting(pad, index);
    this.parts.timers.clear(pad.closing);
    this.pads.delete(id);
    pad.gathering.end();
  }

  private text(pad: OpenPad, line: number): string {
    return textOf(pad.gathering.copy.doc, line);
  }
}
