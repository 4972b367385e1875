import { type Dictionary, isPrototypeKey, unpackValue } from './values.ts';

/**
 * How a change of a view travels, and how it is applied. (The host finds changes with a diff library, see `difference.ts`;
 * a phone needs only these few lines of it.) A change is DELETE, or a list that begins with its kind:
 * `[OBJECT, key, change, ...]`, `[LIST, place, change, ...]`, `[SET, value]`, `[INSERT, value]`, `[MOVE, to]`.
 * In a LIST a place of -1-k speaks of place k in the list before (DELETE, MOVE), a place k of the list after.
 */
export const OBJECT = 0;
export const LIST = 1;
export const SET = 2;
export const DELETE = 3;
export const MOVE = 4;
export const INSERT = 5;

/**
 * The view after a change; shares with `before` whatever the change does not reach, so that selectors over
 * unchanged parts see the same objects. Throws RangeError on a change that does not fit.
 */
export function applied(before: unknown, change: unknown, dictionary: Dictionary): unknown {
  if (!Array.isArray(change)) throw new RangeError('a change is a tagged list');
  switch (change[0]) {
    case SET:
      return unpackValue(change[1], dictionary);
    case OBJECT:
      return appliedToObject(before, change, dictionary);
    case LIST:
      return appliedToList(before, change, dictionary);
    default:
      throw new RangeError('unknown kind of change');
  }
}

function appliedToObject(before: unknown, change: readonly unknown[], dictionary: Dictionary): unknown {
  if (before === null || typeof before !== 'object' || Array.isArray(before))
    throw new RangeError('no object to change');
  const after: Record<string, unknown> = { ...before };
  for (let i = 1; i < change.length; i += 2) {
    const key = dictionary.name(change[i]);
    if (isPrototypeKey(key)) throw new RangeError('prototype key');
    const inner = change[i + 1];
    if (inner === DELETE) delete after[key];
    else after[key] = applied(Object.hasOwn(after, key) ? after[key] : undefined, inner, dictionary);
  }
  return after;
}

function appliedToList(before: unknown, change: readonly unknown[], dictionary: Dictionary): unknown {
  if (!Array.isArray(before)) throw new RangeError('no list to change');
  const after = [...before];
  const removals: { at: number; to: number | null }[] = [];
  const insertions: { at: number; value: unknown }[] = [];
  const changes: { at: number; change: unknown }[] = [];
  for (let i = 1; i < change.length; i += 2) {
    const place = change[i];
    const inner = change[i + 1];
    if (!Number.isInteger(place)) throw new RangeError('a place is a whole number');
    if ((place as number) < 0) {
      const to = Array.isArray(inner) && inner[0] === MOVE ? (inner[1] as number) : null;
      removals.push({ at: -1 - (place as number), to });
    } else if (Array.isArray(inner) && inner[0] === INSERT) {
      insertions.push({ at: place as number, value: unpackValue(inner[1], dictionary) });
    } else changes.push({ at: place as number, change: inner });
  }
  // From the back, so that earlier places keep their numbers; then in from the front, likewise.
  for (const { at, to } of removals.sort((a, b) => b.at - a.at)) {
    if (at >= after.length) throw new RangeError('a place beyond the list');
    const [item] = after.splice(at, 1);
    if (to !== null) insertions.push({ at: to, value: item });
  }
  for (const { at, value } of insertions.sort((a, b) => a.at - b.at)) {
    if (!(at >= 0 && at <= after.length)) throw new RangeError('a place beyond the list');
    after.splice(at, 0, value);
  }
  for (const { at, change: inner } of changes) {
    if (at >= after.length) throw new RangeError('a place beyond the list');
    after[at] = applied(after[at], inner, dictionary);
  }
  return after;
}
