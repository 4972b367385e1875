/**
 * How JSON values travel: field names as numbers of a dictionary both sides share (a name it lacks travels as it is).
 * An object is `[0, key, value, key, value, ...]`, a list `[1, item, ...]`, everything else itself.
 */
export class Dictionary {
  readonly names: readonly string[];
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(names: readonly string[]) {
    this.names = names;
    this.numbers = new Map(names.map((name, i) => [name, i]));
  }

  key(name: string): string | number {
    return this.numbers.get(name) ?? name;
  }

  /** The field name of a travelled key. Throws RangeError for a number the dictionary lacks. */
  name(key: unknown): string {
    if (typeof key === 'string') return key;
    const name = typeof key === 'number' ? this.names[key] : undefined;
    if (name === undefined) throw new RangeError('unknown field number');
    return name;
  }
}

/** Keys that would reach an object's prototype; refused on arrival. */
export const isPrototypeKey = (key: string): boolean =>
  key === '__proto__' || key === 'constructor' || key === 'prototype';

export function packValue(value: unknown, dictionary: Dictionary): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value ?? null;
  if (Array.isArray(value)) return [1, ...value.map((item) => packValue(item, dictionary))];
  const packed: unknown[] = [0];
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) packed.push(dictionary.key(key), packValue(item, dictionary));
  }
  return packed;
}

/** Throws RangeError on anything `packValue` did not make. */
export function unpackValue(packed: unknown, dictionary: Dictionary): unknown {
  if (packed === null || typeof packed !== 'object' || packed instanceof Uint8Array) return packed;
  if (!Array.isArray(packed)) throw new RangeError('a value is a scalar or a tagged list');
  if (packed[0] === 1) return packed.slice(1).map((item) => unpackValue(item, dictionary));
  if (packed[0] !== 0 || packed.length % 2 === 0) throw new RangeError('unknown tag');
  const value: Record<string, unknown> = {};
  for (let i = 1; i < packed.length; i += 2) {
    const key = dictionary.name(packed[i]);
    if (isPrototypeKey(key)) throw new RangeError('prototype key');
    value[key] = unpackValue(packed[i + 1], dictionary);
  }
  return value;
}
