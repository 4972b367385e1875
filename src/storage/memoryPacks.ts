import { byAge, type PackStore, type StoredPack } from './packs.ts';

/** Own packs in memory: for tests and galleries. Data is cloned as a database would. */
export function createMemoryPacks(): PackStore {
  const packs = new Map<string, StoredPack>();
  return {
    list: async () => structuredClone([...packs.values()].sort(byAge)),
    cards: async (ids) => structuredClone(ids.flatMap((id) => packs.get(id)?.cards ?? [])),
    keep: async (pack) => void packs.set(pack.id, structuredClone(pack)),
    rename: async (id, name) => {
      const pack = packs.get(id);
      if (pack) packs.set(id, { ...pack, name });
      return pack !== undefined;
    },
    remove: async (id) => void packs.delete(id),
    close: () => undefined,
  };
}
