import { useEffect, useState } from 'react';
import type { PackShelf, ShelfPack } from './packShelf.ts';

/** After this long a shelf that could not be fetched (the server is away) is asked for again. */
const AGAIN_MS = 5_000;

/** The packs these settings can draw from; null until they are here. `again` counts them anew after a change. */
export function usePacks(
  load: () => Promise<PackShelf>,
  mode: string,
  family: boolean,
): { readonly shelf: PackShelf | null; readonly list: readonly ShelfPack[] | null; readonly again: () => void } {
  const [shelf, setShelf] = useState<PackShelf | null>(null);
  const [list, setList] = useState<readonly ShelfPack[] | null>(null);
  const [count, setCount] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `count` asks again.
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    load()
      .then(async (found) => {
        const packs = await found.packs({ mode, family });
        if (over) return;
        setShelf(found);
        setList(packs);
      })
      .catch((error) => {
        console.warn('rumpus: the shelf of packs', error);
        timer = setTimeout(() => setCount((was) => was + 1), AGAIN_MS);
      });
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [load, mode, family, count]);
  return { shelf, list, again: () => setCount((was) => was + 1) };
}
