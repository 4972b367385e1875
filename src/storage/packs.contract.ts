import { describe, expect, it } from 'vitest';
import type { PackStore, StoredPack } from './packs.ts';

const pack = (id: string, keptWall: number, words: readonly string[]): StoredPack => ({
  id,
  name: `Pack ${id}`,
  language: 'en',
  cards: words.map((word) => ({ word, level: 2 })),
  keptWall,
});

/** What every store of own packs promises. `open` gives an empty one. */
export function packsContract(name: string, open: () => PackStore): void {
  describe(`own packs: ${name}`, () => {
    it('[OP1] packs are listed whole, oldest first, whatever the order they came in', async () => {
      const packs = open();
      await packs.keep(pack('b', 200, ['sofa']));
      await packs.keep(pack('a', 100, ['lamp', 'rug']));
      expect(await packs.list()).toEqual([pack('a', 100, ['lamp', 'rug']), pack('b', 200, ['sofa'])]);
    });

    it('[OP2] the cards of several packs come in a row, in the order asked; a pack that is gone has none', async () => {
      const packs = open();
      await packs.keep(pack('a', 100, ['lamp', 'rug']));
      await packs.keep(pack('b', 200, ['sofa']));
      expect(await packs.cards(['b', 'nobody', 'a'])).toEqual([
        { word: 'sofa', level: 2 },
        { word: 'lamp', level: 2 },
        { word: 'rug', level: 2 },
      ]);
      expect(await packs.cards([])).toEqual([]);
    });

    it('[OP3] renaming changes the name alone, and says when there is nothing to rename', async () => {
      const packs = open();
      await packs.keep(pack('a', 100, ['lamp']));
      expect(await packs.rename('a', 'Under the sofa')).toBe(true);
      expect(await packs.list()).toEqual([{ ...pack('a', 100, ['lamp']), name: 'Under the sofa' }]);
      expect(await packs.rename('b', 'Nothing')).toBe(false);
      expect(await packs.list()).toHaveLength(1);
    });

    it('[OP4] keeping an id again replaces that pack; removing it removes nothing else', async () => {
      const packs = open();
      await packs.keep(pack('a', 100, ['lamp']));
      await packs.keep(pack('b', 200, ['sofa']));
      await packs.keep(pack('a', 100, ['rug']));
      expect(await packs.cards(['a'])).toEqual([{ word: 'rug', level: 2 }]);
      await packs.remove('a');
      expect(await packs.list()).toEqual([pack('b', 200, ['sofa'])]);
    });

    it('[OP5] what a caller does to its own copy changes nothing that is kept', async () => {
      const packs = open();
      const cards = [{ word: 'lamp', level: 2 }];
      await packs.keep({ ...pack('a', 100, []), cards });
      cards.push({ word: 'rug', level: 2 });
      const [listed] = await packs.list();
      (listed?.cards as unknown[] | undefined)?.push('rubbish');
      expect(await packs.cards(['a'])).toEqual([{ word: 'lamp', level: 2 }]);
    });
  });
}
