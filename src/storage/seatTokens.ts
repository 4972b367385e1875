/**
 * The resume tokens of this device's seats, by room, in localStorage (IndexedDB would cost a phone's first load more).
 * After a kick the token stays, marked as burned, and every hello bears it.
 */
export type SeatTokens = {
  token(room: string): string | null;
  burned(): readonly string[];
  keep(room: string, token: string): void;
  burn(room: string): void;
  forget(room: string): void;
};

const PREFIX = 'rumpus.seat.';
const BURNED = 'rumpus.burned';
/** More kicked evenings than any browser will see; keeps a hello small. */
const BURNED_MOST = 8;

export function createSeatTokens(storage: Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>): SeatTokens {
  const readBurned = (): string[] => {
    try {
      const list: unknown = JSON.parse(storage.getItem(BURNED) ?? '[]');
      return Array.isArray(list)
        ? list.filter((item): item is string => typeof item === 'string' && item.length <= 64)
        : [];
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  };
  return {
    token: (room) => storage.getItem(PREFIX + room),
    burned: readBurned,
    keep: (room, token) => storage.setItem(PREFIX + room, token),
    burn: (room) => {
      const token = storage.getItem(PREFIX + room);
      if (token) storage.setItem(BURNED, JSON.stringify([...readBurned(), token].slice(-BURNED_MOST)));
      storage.removeItem(PREFIX + room);
    },
    forget: (room) => storage.removeItem(PREFIX + room),
  };
}
