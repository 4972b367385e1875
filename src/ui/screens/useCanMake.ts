import { useEffect, useState } from 'react';
import type { PackShelf } from './packShelf.ts';

/** Whether a model could write a pack; false until that is known. */
export function useCanMake(shelf: PackShelf): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    let over = false;
    void shelf.canMake().then((yes) => !over && setCan(yes));
    return () => {
      over = true;
    };
  }, [shelf]);
  return can;
}
