import * as Y from 'yjs';
import { UPDATE_MOST_BYTES } from './limits.ts';

const KIND_BYTES = 1;

/** Updates in their order, joined into as few as fit one message each. */
export function parcels(
  updates: readonly Uint8Array[],
  most: number = UPDATE_MOST_BYTES - KIND_BYTES,
): readonly Uint8Array[] {
  const packed: Uint8Array[] = [];
  let waiting: Uint8Array | null = null;
  for (const update of updates) {
    const joined: Uint8Array = waiting ? Y.mergeUpdates([waiting, update]) : update;
    if (waiting && joined.length > most) {
      packed.push(waiting);
      waiting = update;
    } else waiting = joined;
  }
  return waiting ? [...packed, waiting] : packed;
}
