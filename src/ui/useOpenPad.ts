import { useCallback, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { PadHandle, PadsStore } from '../stores/pads.ts';

export type OpenPad = { readonly handle: PadHandle; readonly view: ReturnType<PadHandle['view']> };

const still = (): (() => void) => () => undefined;

/** The pad of this id as it reads now; null while it is not open, when its texts are typed as commands. */
export function useOpenPad(pads: PadsStore['store'], id: string | null): OpenPad | null {
  const handle = useStore(pads, (state) => (id === null ? null : (state.pads[id] ?? null)));
  const subscribe = useCallback((listener: () => void) => (handle ? handle.subscribe(listener) : still()), [handle]);
  const read = (): OpenPad['view'] | null => handle?.view() ?? null;
  const view = useSyncExternalStore(subscribe, read, read);
  return handle && view ? { handle, view } : null;
}
