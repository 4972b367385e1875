import * as Y from 'yjs';
import type { DocumentForm } from './form.ts';
import { judge } from './judge.ts';
import { STATE_MOST_BYTES, UPDATE_MOST_BYTES } from './limits.ts';

/** `news` is what this copy did not have yet, null when it had all. */
export type Taken =
  | { readonly ok: true; readonly news: Uint8Array | null }
  | { readonly ok: false; readonly why: 'gap' | 'bad' | 'full' };

/** A byte of an update grows a document by at most this: two bytes that delete one letter may split a text in three. */
const GROWTH_MOST = 32;

/**
 * The host's copy of a shared document. What arrives is tried on a second copy first, so that nothing that throws, does not fit or is
 * not agreed to ever touches the one that counts.
 */
export class HostCopy {
  readonly doc: Y.Doc;
  private readonly form: DocumentForm;
  private trial: Y.Doc;
  /** At most so many bytes is the state. */
  private bound: number;

  constructor(form: DocumentForm, fill: (doc: Y.Doc) => void) {
    this.form = form;
    this.doc = new Y.Doc();
    form.prepare(this.doc);
    this.doc.transact(() => fill(this.doc));
    this.trial = this.newTrial();
    this.bound = this.state().length;
  }

  /** Applies what somebody sent. `agrees` sees what it would do, on the second copy. */
  take(update: Uint8Array, agrees: (transaction: Y.Transaction) => boolean = () => true): Taken {
    if (update.length > UPDATE_MOST_BYTES) return { ok: false, why: 'full' };
    const verdict = judge(update, this.doc, this.form);
    if (verdict !== 'fine') return { ok: false, why: verdict };
    const why = this.tryOut(update, agrees);
    if (why) {
      this.trial.destroy();
      this.trial = this.newTrial();
      this.bound = this.state().length;
      return { ok: false, why };
    }
    return { ok: true, news: this.watched(() => Y.applyUpdate(this.doc, update)) };
  }

  /** The host's own writing; what of it is new. */
  change(write: (doc: Y.Doc) => void): Uint8Array | null {
    const news = this.watched(() => this.doc.transact(() => write(this.doc)));
    if (news) {
      Y.applyUpdate(this.trial, news);
      this.bound += news.length * GROWTH_MOST;
    }
    return news;
  }

  state(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  vector(): Uint8Array {
    return Y.encodeStateVector(this.doc);
  }

  /** What a copy with this vector lacks; null when it is no vector. */
  since(vector: Uint8Array): Uint8Array | null {
    try {
      return Y.encodeStateAsUpdate(this.doc, vector);
    } catch {
      return null;
    }
  }

  end(): void {
    this.doc.destroy();
    this.trial.destroy();
  }

  private tryOut(update: Uint8Array, agrees: (transaction: Y.Transaction) => boolean): 'bad' | 'full' | null {
    const { trial } = this;
    let agreed = true;
    const look = (transaction: Y.Transaction): void => {
      agreed = agrees(transaction);
    };
    trial.on('beforeObserverCalls', look);
    try {
      Y.applyUpdate(trial, update);
    } catch {
      return 'bad';
    } finally {
      trial.off('beforeObserverCalls', look);
    }
    if (!agreed || trial.store.pendingStructs !== null || trial.store.pendingDs !== null) return 'bad';
    const bound = this.bound + update.length * GROWTH_MOST;
    this.bound = bound > STATE_MOST_BYTES ? Y.encodeStateAsUpdate(trial).length : bound;
    return this.bound > STATE_MOST_BYTES ? 'full' : null;
  }

  private watched(work: () => void): Uint8Array | null {
    const updates: Uint8Array[] = [];
    const note = (update: Uint8Array): void => {
      updates.push(update);
    };
    this.doc.on('update', note);
    work();
    this.doc.off('update', note);
    return updates.length === 0 ? null : Y.mergeUpdates(updates);
  }

  private newTrial(): Y.Doc {
    const trial = new Y.Doc();
    this.form.prepare(trial);
    Y.applyUpdate(trial, this.state());
    return trial;
  }
}
