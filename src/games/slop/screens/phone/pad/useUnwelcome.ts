import { useEffect, useState } from 'react';
import { SLOT_LENGTH_MOST } from '../../../view.ts';
import { isBehind } from './carets.ts';

/** Well over the host's rest of 300 ms and a slow link's way there and back. */
const TAKEN_WITHIN_MS = 2_000;
const NONE: ReadonlySet<number> = new Set();

/** Lines of the pad that have rested for a while and the room still has not: words the house will not say tonight. */
export function useUnwelcome(lines: readonly string[] | null, remotes: readonly string[]): ReadonlySet<number> {
  const [refused, refuse] = useState<ReadonlySet<number>>(NONE);
  const behind = lines?.flatMap((text, line) =>
    isBehind(remotes[line] ?? '', text, SLOT_LENGTH_MOST) ? [`${line} ${text}`] : [],
  );
  const now = behind?.join('\n') ?? '';
  useEffect(() => {
    refuse(NONE);
    if (now === '') return;
    const timer = setTimeout(
      () => refuse(new Set(now.split('\n').map((line) => Number.parseInt(line, 10)))),
      TAKEN_WITHIN_MS,
    );
    return () => clearTimeout(timer);
  }, [now]);
  return refused;
}
