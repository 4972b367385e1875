import type * as Y from 'yjs';
import type { SeatId } from '../kernel/ids.ts';
import { linesForm } from './document.ts';
import type { DocumentForm } from './form.ts';
import { HostCopy } from './hostCopy.ts';
import { DIRECT_MEMBERS_MOST, REFUSALS_MOST } from './limits.ts';
import type { HuddleBytes, ToPhone } from './messages.ts';
import { type CaretBytes, decodePacket, encodePacket, type Packet } from './wire.ts';

/** A person who belongs to a document, with a phone on the line or without. Bots do not write in documents. */
export type Member = { readonly seat: SeatId; readonly linked: boolean };

/** What became of bytes: `news` changed the host's copy. The rest are refusals, or nothing new. */
export type Receipt =
  | 'news'
  | 'nothing-new'
  | 'presence'
  | 'synced'
  | 'gap'
  | 'bad'
  | 'full'
  | 'no-such-pad'
  | 'not-yours'
  | 'other-incarnation';

export type GatheringParts = {
  readonly pad: string;
  /** `wall` goes by the host only: who drew what is told by the connection a stroke came on. */
  readonly kind: 'lines' | 'wall';
  readonly lines: number;
  readonly form?: DocumentForm;
  readonly fill: (doc: Y.Doc) => void;
  /** A new unguessable word. */
  readonly fresh: () => string;
  readonly send: (seat: SeatId, message: ToPhone) => void;
  /** Whether this seat may do what its update would do. */
  readonly agrees?: (seat: SeatId, transaction: Y.Transaction) => boolean;
};

type Place = {
  readonly incarnation: string;
  caret: CaretBytes | null;
  /** Updates in a row that built on letters unknown here. */
  gaps: number;
};

const namesOf = (members: readonly Member[]): string =>
  members
    .map(({ seat }) => seat)
    .sort()
    .join(' ');

/** As many as a fast writer sends while the host asks for all there is; more is a phone that cannot tell. */
const GAPS_MOST = 30;

/**
 * One shared document on the host: who is at it, what each of them has been told, and the copy that counts. Who writes is who the
 * connection says; seats and client ids inside of bytes are never believed.
 */
export class Gathering {
  readonly copy: HostCopy;
  private readonly parts: GatheringParts;
  private readonly incarnation: string;
  private topic: string | null = null;
  private team = '';
  private readonly places = new Map<SeatId, Place>();
  /** By seat, over all its links: how often it began anew. From the first time on it goes by the host only. */
  private readonly refusals = new Map<SeatId, number>();

  constructor(parts: GatheringParts) {
    this.parts = parts;
    this.copy = new HostCopy(parts.form ?? linesForm(parts.lines), parts.fill);
    this.incarnation = parts.fresh();
  }

  /** Whether it was these people, linked or not, who last met. */
  isOf(members: readonly Member[]): boolean {
    return namesOf(members) === this.team;
  }

  /** Who belongs here now. Newcomers are let in, others out; another set of people gets another topic. */
  meet(members: readonly Member[]): void {
    const isOther = !this.isOf(members);
    if (isOther) {
      this.team = namesOf(members);
      const direct = this.parts.kind === 'lines' && members.length > 1 && members.length <= DIRECT_MEMBERS_MOST;
      this.topic = direct ? this.parts.fresh() : null;
    }
    const linked = new Set(members.filter((member) => member.linked).map(({ seat }) => seat));
    for (const seat of [...this.places.keys()]) {
      if (linked.has(seat)) continue;
      this.gone(seat);
      this.parts.send(seat, { type: 'closed', pad: this.parts.pad });
    }
    for (const seat of linked) {
      if (!this.isShutOut(seat) && (isOther || !this.places.has(seat))) this.letIn(seat);
    }
  }

  receive(seat: SeatId, message: HuddleBytes): Receipt {
    const place = this.places.get(seat);
    if (!place) return 'not-yours';
    if (message.incarnation !== place.incarnation) return 'other-incarnation';
    const packet = decodePacket(message.bytes);
    if (!packet) return this.refuse(seat, 'bad');
    switch (packet.kind) {
      case 'sync1': {
        const update = this.copy.since(packet.vector);
        if (!update) return this.refuse(seat, 'bad');
        this.tell(seat, { kind: 'sync2', update });
        this.tell(seat, { kind: 'sync1', vector: this.copy.vector() });
        return 'synced';
      }
      case 'sync2':
      case 'update':
        return this.take(seat, place, packet);
      case 'presence':
        place.caret = packet.caret;
        this.tellOthers(seat, { kind: 'presence', seat, caret: packet.caret });
        return 'presence';
      default:
        return packet satisfies never;
    }
  }

  /** The host writes by itself. */
  change(write: (doc: Y.Doc) => void): void {
    const update = this.copy.change(write);
    if (update) this.tellOthers(null, { kind: 'update', update });
  }

  /** A link ended: the seat's caret goes at once. */
  gone(seat: SeatId): void {
    const place = this.places.get(seat);
    this.places.delete(seat);
    if (place?.caret) this.tellOthers(seat, { kind: 'presence', seat, caret: null });
  }

  end(): void {
    for (const seat of this.places.keys()) this.parts.send(seat, { type: 'closed', pad: this.parts.pad });
    this.places.clear();
    this.copy.end();
  }

  private take(seat: SeatId, place: Place, packet: Extract<Packet, { update: Uint8Array }>): Receipt {
    const { agrees } = this.parts;
    const taken = this.copy.take(packet.update, agrees && ((transaction) => agrees(seat, transaction)));
    if (taken.ok) {
      place.gaps = 0;
      if (!taken.news) return 'nothing-new';
      this.tellOthers(seat, { kind: 'update', update: taken.news });
      return 'news';
    }
    // Letters that came to this phone directly are still on their way here: it tells all it has. That must be whole.
    place.gaps += 1;
    if (taken.why !== 'gap' || packet.kind === 'sync2' || place.gaps > GAPS_MOST) return this.refuse(seat, taken.why);
    this.tell(seat, { kind: 'sync1', vector: this.copy.vector() });
    return 'gap';
  }

  /** Begins anew with the host's state, and after too many times not at all. Harms nobody else. */
  private refuse(seat: SeatId, why: 'gap' | 'bad' | 'full'): Receipt {
    this.refusals.set(seat, (this.refusals.get(seat) ?? 0) + 1);
    this.gone(seat);
    this.letIn(seat);
    return why;
  }

  private isShutOut(seat: SeatId): boolean {
    return (this.refusals.get(seat) ?? 0) > REFUSALS_MOST;
  }

  private letIn(seat: SeatId): void {
    const { pad, kind, lines, send } = this.parts;
    const refusals = this.refusals.get(seat) ?? 0;
    if (this.isShutOut(seat)) return send(seat, { type: 'closed', pad });
    // Another incarnation for this seat alone, so that what its old document still sends is known as that.
    const incarnation = refusals === 0 ? this.incarnation : `${this.incarnation}.${refusals}`;
    this.places.set(seat, { incarnation, caret: this.places.get(seat)?.caret ?? null, gaps: 0 });
    const topic = refusals === 0 ? this.topic : null;
    send(seat, { type: 'opened', pad, incarnation, kind, lines, topic, state: this.copy.state() });
    for (const [other, { caret }] of this.places) {
      if (other !== seat && caret) this.tell(seat, { kind: 'presence', seat: other, caret });
    }
  }

  private tell(seat: SeatId, packet: Packet): void {
    const place = this.places.get(seat);
    if (!place) return;
    const { incarnation } = place;
    this.parts.send(seat, { type: 'bytes', pad: this.parts.pad, incarnation, bytes: encodePacket(packet) });
  }

  private tellOthers(seat: SeatId | null, packet: Packet): void {
    for (const other of this.places.keys()) if (other !== seat) this.tell(other, packet);
  }
}
