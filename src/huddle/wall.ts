import * as Y from 'yjs';
import type { DocumentForm } from './form.ts';
import { GRID, STROKE_POINTS_MOST } from './limits.ts';

export type Point = readonly [x: number, y: number];

/** One line drawn on the lobby's wall; a long one is drawn as several, each beginning where the last ended. */
export type Stroke = { readonly seat: string; readonly colour: string; readonly points: readonly Point[] };

/** As it lies in the document: each coordinate in two bytes. */
type Kept = { readonly s: string; readonly c: string; readonly p: Uint8Array };

const BYTES_PER_POINT = 4;
const WORD_MOST = 64;

export const strokesIn = (doc: Y.Doc): Y.Array<unknown> => doc.getArray('strokes');

export const wallForm: DocumentForm = {
  prepare: strokesIn,
  roots: new Set(['strokes']),
  allows: (content) => content instanceof Y.ContentAny || content instanceof Y.ContentDeleted,
};

const onGrid = (value: number): number => Math.max(0, Math.min(GRID, Math.round(value) || 0));

/** Points beyond the grid are moved to its edge; points beyond 200 are left out. */
export function keep(stroke: Stroke): Kept {
  const points = stroke.points.slice(0, STROKE_POINTS_MOST);
  const bytes = new Uint8Array(points.length * BYTES_PER_POINT);
  const data = new DataView(bytes.buffer);
  for (const [index, [x, y]] of points.entries()) {
    data.setUint16(index * BYTES_PER_POINT, onGrid(x));
    data.setUint16(index * BYTES_PER_POINT + 2, onGrid(y));
  }
  return { s: stroke.seat, c: stroke.colour, p: bytes };
}

/** Null for whatever is no stroke. */
export function parseStroke(value: unknown): Stroke | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== 'c,p,s') return null;
  const { s, c, p } = value as Record<keyof Kept, unknown>;
  if (typeof s !== 'string' || typeof c !== 'string' || s.length > WORD_MOST || c.length > WORD_MOST) return null;
  if (!(p instanceof Uint8Array) || p.length === 0 || p.length > STROKE_POINTS_MOST * BYTES_PER_POINT) return null;
  if (p.length % BYTES_PER_POINT !== 0) return null;
  const data = new DataView(p.buffer, p.byteOffset, p.byteLength);
  const points = Array.from(
    { length: p.length / BYTES_PER_POINT },
    (_, index): Point => [data.getUint16(index * BYTES_PER_POINT), data.getUint16(index * BYTES_PER_POINT + 2)],
  );
  return points.every(([x, y]) => x <= GRID && y <= GRID) ? { seat: s, colour: c, points } : null;
}

/** A document keeps its values, so each is parsed once. */
const parsed = new WeakMap<object, Stroke>();

/** All strokes, oldest first; the same stroke is the same object each time. */
export const readStrokes = (doc: Y.Doc): readonly Stroke[] =>
  strokesIn(doc)
    .toArray()
    .flatMap((value) => {
      if (typeof value !== 'object' || value === null) return [];
      const stroke = parsed.get(value) ?? parseStroke(value);
      if (stroke) parsed.set(value, stroke);
      return stroke ?? [];
    });

/** What a transaction put on the wall, whatever it is; null when it took something away. */
export function addedBy(transaction: Y.Transaction): readonly unknown[] | null {
  if (transaction.deleteSet.clients.size > 0) return null;
  const added: unknown[] = [];
  for (const [client, end] of transaction.afterState) {
    const from = transaction.beforeState.get(client) ?? 0;
    if (end === from) continue;
    const structs = transaction.doc.store.clients.get(client) ?? [];
    for (const struct of structs.slice(Y.findIndexSS(structs, from))) {
      added.push(...(struct instanceof Y.Item ? struct.content.getContent() : [null]));
    }
  }
  return added;
}
