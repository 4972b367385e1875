import * as Y from 'yjs';
import type { DocumentForm } from './form.ts';
import { CLOCK_MOST } from './limits.ts';

/** `gap`: builds on letters this copy has not seen. `bad`: no page of ours writes this. */
export type Verdict = 'fine' | 'gap' | 'bad';

const CLIENT_MOST = 0xffff_ffff;

/**
 * Whether an update may be applied to `doc`, read without applying it: well-formed, of this form only, and complete, so that nothing
 * of it would lie waiting in the document. Never throws.
 */
export function judge(update: Uint8Array, doc: Y.Doc, form: DocumentForm): Verdict {
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return 'bad';
  }
  const reached = new Map<number, number>();
  const reach = (client: number): number => reached.get(client) ?? Y.getState(doc.store, client);
  for (const struct of decoded.structs) {
    if (struct instanceof Y.Skip) return 'gap';
    const { client, clock } = struct.id;
    const end = clock + struct.length;
    if (struct.length < 1 || end > CLOCK_MOST || client > CLIENT_MOST) return 'bad';
    // Letters under this copy's own name that it never wrote.
    if (client === doc.clientID && end > reach(client)) return 'bad';
    if (clock > reach(client)) return 'gap';
    reached.set(client, Math.max(reach(client), end));
  }
  const known = (id: Y.ID | null): boolean => id === null || id.clock < reach(id.client);
  for (const struct of decoded.structs) {
    if (!(struct instanceof Y.Item)) continue;
    if (!form.allows(struct.content) || !hasPlace(struct, form)) return 'bad';
    if (!known(struct.origin) || !known(struct.rightOrigin)) return 'gap';
  }
  for (const [client, ranges] of decoded.ds.clients) {
    for (const { clock, len } of ranges) if (clock + len > reach(client)) return 'gap';
  }
  return 'fine';
}

/** Directly in one of the form's roots, or beside something that came before it. */
function hasPlace(item: Y.Item, form: DocumentForm): boolean {
  // Before it is integrated an item names its root by a string.
  const parent: unknown = item.parent;
  if (item.parentSub !== null) return false;
  for (const id of [item.origin, item.rightOrigin]) {
    if (id?.client === item.id.client && id.clock >= item.id.clock) return false;
  }
  if (parent === null) return item.origin !== null || item.rightOrigin !== null;
  return typeof parent === 'string' && form.roots.has(parent);
}
