import * as Y from 'yjs';
import type { DocumentForm } from './form.ts';
import { RECONCILE_MS, UPDATE_MOST_BYTES } from './limits.ts';
import type { HuddleBytes, Opened, Timers } from './messages.ts';
import { parcels } from './parcels.ts';
import { DIRECT, type JoinDirectly, SideDoc } from './sideDoc.ts';
import { type CaretBytes, decodePacket, encodePacket, type Packet } from './wire.ts';

/** Origin of what this phone's person wrote. */
export const OWN = 'own';
const HOST = 'host';

export type PlayerCopyParts = {
  /** To the host. Dropped while there is no link; `opened` or `resync` makes up for it. */
  readonly send: (message: HuddleBytes) => void;
  readonly timers: Timers;
  /** The direct way, where there is one. */
  readonly join: JoinDirectly | null;
};

export type PlayerCopyHandlers = {
  /** The document reads differently, or is another one. */
  readonly onChange: (isAnew: boolean) => void;
  readonly onPresence: (seat: string, caret: CaretBytes | null) => void;
};

/**
 * A phone's copy of a shared document, carried by the host and, where it can be, directly. What came by a way does not go back by
 * it; what came directly is made sure of with the host a little later.
 */
export class PlayerCopy {
  doc: Y.Doc;
  private readonly pad: string;
  private readonly form: DocumentForm;
  private readonly parts: PlayerCopyParts;
  private readonly handlers: PlayerCopyHandlers;
  private incarnation = '';
  private topic: string | null = null;
  private side: SideDoc | null = null;
  private own: Uint8Array[] = [];
  private reconciling: unknown = null;

  constructor(pad: string, form: DocumentForm, parts: PlayerCopyParts, handlers: PlayerCopyHandlers) {
    this.pad = pad;
    this.form = form;
    this.parts = parts;
    this.handlers = handlers;
    this.doc = this.newDoc();
  }

  /** The host lets us in: for the first time, after a gap, among other people, or anew.. */
  opened({ incarnation, topic, state }: Opened): void {
    const isAnew = incarnation !== this.incarnation;
    if (isAnew) {
      this.end();
      this.incarnation = incarnation;
      this.doc = this.newDoc();
    }
    this.apply(state);
    if (!isAnew) this.answer(state, Y.encodeStateVectorFromUpdate);
    if (topic !== this.topic || isAnew) {
      this.side?.leave();
      this.topic = topic;
      const { join } = this.parts;
      this.side = topic !== null && join ? new SideDoc(this.doc, this.form, topic, join) : null;
    }
    this.handlers.onChange(isAnew);
  }

  receive(message: HuddleBytes): void {
    if (message.incarnation !== this.incarnation) return;
    const packet = decodePacket(message.bytes);
    if (!packet) return;
    switch (packet.kind) {
      case 'sync1':
        return this.answer(packet.vector, (vector) => vector);
      case 'sync2':
      case 'update':
        return this.apply(packet.update);
      case 'presence':
        return this.handlers.onPresence(packet.seat, packet.caret);
      default:
        return packet satisfies never;
    }
  }

  /** Asks the host what is missing here; its answer asks what is missing there. Also looks for the direct way again. */
  resync(): void {
    this.tell({ kind: 'sync1', vector: Y.encodeStateVector(this.doc) });
    this.side?.refresh();
  }

  tell(packet: Packet): void {
    const { incarnation, pad } = this;
    this.parts.send({ type: 'bytes', pad, incarnation, bytes: encodePacket(packet) });
  }

  end(): void {
    this.parts.timers.clear(this.reconciling);
    this.reconciling = null;
    this.side?.leave();
    this.side = null;
    this.own = [];
    this.doc.destroy();
  }

  private newDoc(): Y.Doc {
    const doc = new Y.Doc();
    this.form.prepare(doc);
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === OWN) {
        this.own.push(update);
        this.tell({ kind: 'update', update });
      }
      if (origin === DIRECT) this.reconcileSoon();
      this.handlers.onChange(false);
    });
    return doc;
  }

  private apply(update: Uint8Array): void {
    try {
      Y.applyUpdate(this.doc, update, HOST);
    } catch {
      // The host is believed, but a damaged message must not end the screen; the next sync brings what it had.
    }
  }

  /** What a copy with the vector of `theirs` lacks; in own pieces when that is more than a message takes. */
  private answer(theirs: Uint8Array, vectorOf: (bytes: Uint8Array) => Uint8Array): void {
    let update: Uint8Array;
    try {
      update = Y.encodeStateAsUpdate(this.doc, vectorOf(theirs));
    } catch {
      // As above.
      return;
    }
    if (update.length < UPDATE_MOST_BYTES) return this.tell({ kind: 'sync2', update });
    for (const parcel of parcels(this.own)) this.tell({ kind: 'update', update: parcel });
  }

  private reconcileSoon(): void {
    this.reconciling ??= this.parts.timers.set(() => {
      this.reconciling = null;
      this.tell({ kind: 'sync1', vector: Y.encodeStateVector(this.doc) });
    }, RECONCILE_MS);
  }
}
