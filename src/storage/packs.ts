/** A pack of words of the host's own, as this device keeps it. What a card is, its game knows. */
export type StoredPack = {
  readonly id: string;
  readonly name: string;
  /** Two letters, as in `en`. */
  readonly language: string;
  readonly cards: readonly unknown[];
  /** When it was first kept; the shelf's order. */
  readonly keptWall: number;
};

/**
 * The host's own packs. They belong to the device and outlive every room. Every method rejects with the broken device's own
 * error. Implementations: IndexedDB, memory; both pass one contract suite.
 */
export interface PackStore {
  /** All, oldest first. */
  list(): Promise<readonly StoredPack[]>;
  /** The cards of these packs, one pack's after the other's; a pack that is gone has none. */
  cards(ids: readonly string[]): Promise<readonly unknown[]>;
  /** A new pack, or another form of the one with this id. */
  keep(pack: StoredPack): Promise<void>;
  /** False when there is no such pack. */
  rename(id: string, name: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  close(): void;
}

export const byAge = (one: StoredPack, other: StoredPack): number =>
  one.keptWall - other.keptWall || one.id.localeCompare(other.id);
