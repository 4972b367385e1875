import * as Y from 'yjs';
import { lineIn, lineName } from './document.ts';
import type { CaretBytes } from './wire.ts';

/** A caret or selection in UTF-16 units of its line as it reads now; `head` is the end that moves. */
export type Place = { readonly line: number; readonly anchor: number; readonly head: number };

/** Sticks to the letter before it: who types beside me does not push my caret along. */
const BEFORE = -1;

const toBytes = (text: Y.Text, index: number): Uint8Array =>
  Y.encodeRelativePosition(
    Y.createRelativePositionFromTypeIndex(text, Math.max(0, Math.min(index, text.length)), BEFORE),
  );

export function caretBytes(doc: Y.Doc, { line, anchor, head }: Place): CaretBytes {
  const text = lineIn(doc, line);
  return { line, anchor: toBytes(text, anchor), head: toBytes(text, head) };
}

/** Null while the letters it hangs on are not here yet, and for whatever is no caret. Never throws. */
export function placeOf(doc: Y.Doc, lines: number, { line, anchor, head }: CaretBytes): Place | null {
  if (line >= lines) return null;
  const from = indexIn(doc, line, anchor);
  const to = from === null ? null : indexIn(doc, line, head);
  return from === null || to === null ? null : { line, anchor: from, head: to };
}

function indexIn(doc: Y.Doc, line: number, bytes: Uint8Array): number | null {
  try {
    const relative = Y.decodeRelativePosition(bytes);
    // A foreign name would make a root of that name.
    if (relative.type !== null || (relative.tname !== null && relative.tname !== lineName(line))) return null;
    const absolute = Y.createAbsolutePositionFromRelativePosition(relative, doc);
    return absolute?.type === lineIn(doc, line) ? absolute.index : null;
  } catch {
    return null;
  }
}
