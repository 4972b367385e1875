import type { EventType } from './game.ts';

/** A stored event that this build cannot read: unknown type, newer version, or data its upcast rejects. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError';
  readonly at: number;
  constructor(n: number, why: string, cause?: unknown) {
    super(`event ${n}: ${why}`, { cause });
    this.at = n;
  }
}

/** The data of a stored event in today's form. Throws UnreadableEventError. */
export function upcast(
  types: Readonly<Record<string, EventType>>,
  n: number,
  type: string,
  v: number,
  data: unknown,
): unknown {
  const entry = Object.hasOwn(types, type) ? types[type] : undefined;
  if (!entry) throw new UnreadableEventError(n, `unknown type ${type}`);
  if (v > entry.v || v < 1)
    throw new UnreadableEventError(n, `${type} has version ${v}, this build reads up to ${entry.v}`);
  let result = data;
  for (let version = v; version < entry.v; version++) {
    const step = entry.upcasts?.[version - 1];
    if (!step) throw new UnreadableEventError(n, `${type} has no way from version ${version} to ${version + 1}`);
    try {
      result = step(result);
    } catch (cause) {
      throw new UnreadableEventError(n, `${type} version ${version} could not be read`, cause);
    }
  }
  return result;
}
