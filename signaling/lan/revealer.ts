import { isLoopback } from '../addresses.ts';
import type { OnSignal } from '../peer/broker.ts';
import type { LanBook } from './lanBook.ts';
import { reveal } from './reveal.ts';

const WITH_CANDIDATES: ReadonlySet<string> = new Set(['OFFER', 'ANSWER', 'CANDIDATE']);

/**
 * Where a sender of signals is found by whoever gets them: where its socket came from, or, when that is this machine itself
 * (the TV), the address the addressee knows this machine by. Null when that is not known.
 */
export const senderAddress = (lan: LanBook, from: string, reached: string | null): string | null =>
  isLoopback(from) ? lan.reachedAt(reached) : from;

/**
 * On the local network the names that hide a device's address are replaced by the address seen here, so that peers meet where
 * multicast is blocked. Never on the internet: there the hiding is worth something, and the address seen is a router's.
 */
export const revealer =
  (lan: LanBook): OnSignal =>
  (signal, from, reached) => {
    if (!WITH_CANDIDATES.has(signal.type)) return;
    const address = senderAddress(lan, from, reached);
    if (address !== null) reveal(signal.payload, address);
  };
