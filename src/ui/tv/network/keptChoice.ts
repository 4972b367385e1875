/** The part of `localStorage` that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'rumpus.joinAddress';

/** The address the host chose for this room; another evening chooses anew. */
export function readChoice(shelf: Shelf, code: string): string | null {
  const [room, address] = (shelf.getItem(KEY) ?? '').split(' ');
  return room === code && address ? address : null;
}

export const keepChoice = (shelf: Shelf, code: string, address: string): void =>
  shelf.setItem(KEY, `${code} ${address}`);
