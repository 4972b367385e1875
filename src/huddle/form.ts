import type * as Y from 'yjs';

/** What may stand in a kind of document. Everything else is refused before it touches a copy. */
export type DocumentForm = {
  /** Names its roots, so that they have their types before anything arrives. */
  readonly prepare: (doc: Y.Doc) => void;
  readonly roots: ReadonlySet<string>;
  readonly allows: (content: Y.Item['content']) => boolean;
};
