import { useEffect, useState } from 'react';

const SHOWN_MS = 2_600;

/** A short line that goes away by itself; the same line said twice is shown anew. */
export function useNotice(): readonly [{ readonly text: string; readonly n: number } | null, (text: string) => void] {
  const [notice, show] = useState<{ readonly text: string; readonly n: number } | null>(null);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => show(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, (text) => show((old) => ({ text, n: (old?.n ?? 0) + 1 }))];
}
