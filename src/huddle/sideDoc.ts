import * as Y from 'yjs';
import type { DocumentForm } from './form.ts';
import { judge } from './judge.ts';
import { STATE_MOST_BYTES } from './limits.ts';

/** Origin of what came from another phone directly, and of what went there. */
export const DIRECT = 'direct';
const MAIN = 'main';

/** A way among phones that carries a document by itself once it has one. All its failures are its own. */
export type DirectWay = { leave(): void; refresh(): void };
export type JoinDirectly = (side: Y.Doc, topic: string) => DirectWay;

/**
 * A second document that the direct way carries. The two are kept equal, but what phones send each other passes the host's own
 * checks first; the first thing that does not ends the direct way for this opening.
 */
export class SideDoc {
  private readonly main: Y.Doc;
  private readonly form: DocumentForm;
  private readonly side = new Y.Doc();
  private readonly way: DirectWay;
  private isOver = false;

  constructor(main: Y.Doc, form: DocumentForm, topic: string, join: JoinDirectly) {
    this.main = main;
    this.form = form;
    form.prepare(this.side);
    Y.applyUpdate(this.side, Y.encodeStateAsUpdate(main), MAIN);
    main.on('update', this.out);
    this.side.on('update', this.in);
    this.way = join(this.side, topic);
  }

  refresh(): void {
    if (!this.isOver) this.way.refresh();
  }

  leave(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.main.off('update', this.out);
    this.side.off('update', this.in);
    this.way.leave();
    this.side.destroy();
  }

  private readonly out = (update: Uint8Array, origin: unknown): void => {
    if (origin !== DIRECT) Y.applyUpdate(this.side, update, MAIN);
  };

  private readonly in = (update: Uint8Array, origin: unknown): void => {
    if (origin === MAIN || this.isOver) return;
    if (judge(update, this.main, this.form) === 'fine' && this.fits(update)) Y.applyUpdate(this.main, update, DIRECT);
    // Not from within the document that just changed.
    else queueMicrotask(() => this.leave());
  };

  private fits(update: Uint8Array): boolean {
    return Y.mergeUpdates([Y.encodeStateAsUpdate(this.main), update]).length <= STATE_MOST_BYTES;
  }
}
