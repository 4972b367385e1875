import * as Y from 'yjs';
import { type Edit, minimalEdit } from './edit.ts';
import type { DocumentForm } from './form.ts';
import { LINES_MOST } from './limits.ts';
import { writable } from './line.ts';

/** A pad's document: plain texts `line:0` to `line:n`, without formats, embeds or nesting. */
export const lineName = (line: number): string => `line:${line}`;
export const lineIn = (doc: Y.Doc, line: number): Y.Text => doc.getText(lineName(line));
export const textOf = (doc: Y.Doc, line: number): string => lineIn(doc, line).toString();
export const textsOf = (doc: Y.Doc, lines: number): readonly string[] =>
  Array.from({ length: lines }, (_, line) => textOf(doc, line));

export function linesForm(lines: number): DocumentForm {
  if (lines < 1 || lines > LINES_MOST) throw new RangeError(`a pad has 1 to ${LINES_MOST} lines`);
  const names = Array.from({ length: lines }, (_, line) => lineName(line));
  return {
    prepare: (doc) => {
      for (const name of names) doc.getText(name);
    },
    roots: new Set(names),
    allows: (content) => content instanceof Y.ContentString || content instanceof Y.ContentDeleted,
  };
}

/** One splice within a transaction of `origin`. */
export function applyEdit(doc: Y.Doc, line: number, edit: Edit, origin: unknown): void {
  const text = lineIn(doc, line);
  doc.transact(() => {
    if (edit.remove > 0) text.delete(edit.at, edit.remove);
    if (edit.insert !== '') text.insert(edit.at, edit.insert);
  }, origin);
}

/** Makes a line read `text` by the smallest splice, so that what others type at the same time stays. */
export function setLine(doc: Y.Doc, line: number, text: string, origin: unknown, caret?: number): void {
  const edit = minimalEdit(textOf(doc, line), writable(text), caret);
  if (edit) applyEdit(doc, line, edit, origin);
}
