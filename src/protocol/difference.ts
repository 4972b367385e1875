import { create } from 'jsondiffpatch';
import { DELETE, INSERT, LIST, MOVE, OBJECT, SET } from './delta.ts';
import { type Dictionary, packValue } from './values.ts';

const differ = create({
  // Things with an id keep it when they move; rows without one are told apart by their place.
  objectHash: (item: object | null, index?: number) => (item !== null && 'id' in item ? String(item.id) : `#${index}`),
  // What stood there before does not travel again.
  omitRemovedValues: true,
});

/** The change that turns `before` into `after`, ready to travel; null when they are alike. Both are JSON without undefined. */
export function difference(before: unknown, after: unknown, dictionary: Dictionary): unknown {
  if (before === after) return null;
  const delta = differ.diff(before, after);
  return delta === undefined ? null : packed(delta, dictionary, SET);
}

/** `added`: what a lone new value means here, INSERT in a list and SET in an object. */
function packed(delta: unknown, dictionary: Dictionary, added: typeof SET | typeof INSERT): unknown {
  if (Array.isArray(delta)) {
    if (delta.length === 1) return [added, packValue(delta[0], dictionary)];
    if (delta.length === 2) return [SET, packValue(delta[1], dictionary)];
    return delta[2] === 3 ? [MOVE, delta[1]] : DELETE;
  }
  const list = (delta as { _t?: unknown })._t === 'a';
  const change: unknown[] = [list ? LIST : OBJECT];
  for (const [key, inner] of Object.entries(delta as Record<string, unknown>)) {
    if (!list) change.push(dictionary.key(key), packed(inner, dictionary, SET));
    else if (key !== '_t') {
      change.push(key.startsWith('_') ? -1 - Number(key.slice(1)) : Number(key), packed(inner, dictionary, INSERT));
    }
  }
  return change;
}
