import type { Shelf } from './keptChoice.ts';
import { problemOf, type Wifi } from './wifi.ts';

const KEY = 'rumpus.wifi';

/** `shown`: on the TV tonight, or only remembered. */
export type KeptWifi = { readonly wifi: Wifi; readonly shown: boolean };

/** Null when none was typed in, or what is kept is none. */
export function readWifi(shelf: Shelf): KeptWifi | null {
  const text = shelf.getItem(KEY);
  if (text === null) return null;
  try {
    const input: unknown = JSON.parse(text);
    if (typeof input !== 'object' || input === null) return null;
    const { name, password, hidden, shown } = input as Record<string, unknown>;
    if (typeof name !== 'string' || typeof password !== 'string') return null;
    const wifi: Wifi = { name, password, hidden: hidden === true };
    return problemOf(wifi) === null ? { wifi, shown: shown !== false } : null;
  } catch {
    // Somebody else's writing under our key: as if there were none.
    return null;
  }
}

export const keepWifi = (shelf: Shelf, { wifi, shown }: KeptWifi): void =>
  shelf.setItem(KEY, JSON.stringify({ ...wifi, shown }));

export const forgetWifi = (shelf: Shelf): void => shelf.removeItem(KEY);
