import * as Y from 'yjs';
import type { DocumentForm } from './form.ts';

/**
 * A second pen for a line that is being composed (an input method, a keyboard's suggestion): the field must not change under it, so it
 * writes in a copy that stands still, and only what it writes goes on.
 */
export class Composition {
  readonly line: number;
  readonly still: Y.Doc;

  /** `pen`: the client id this phone composes with in this document, the same each time. */
  constructor(doc: Y.Doc, form: DocumentForm, line: number, pen: number, origin: unknown) {
    this.line = line;
    this.still = new Y.Doc();
    form.prepare(this.still);
    Y.applyUpdate(this.still, Y.encodeStateAsUpdate(doc));
    this.still.clientID = pen;
    this.still.on('update', (update: Uint8Array) => Y.applyUpdate(doc, update, origin));
  }

  end(): void {
    this.still.destroy();
  }
}
