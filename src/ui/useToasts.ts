import { useEffect, useState } from 'react';
import type { Toast } from './Toasts.tsx';
import { wordRefused, words } from './words.ts';

const SHOWN_MS = 3_500;

/** The latest refusal for a few seconds, in words. */
export function useRefusalToast(refusal: { readonly reason: string; readonly n: number } | null): readonly Toast[] {
  const [shown, show] = useState<typeof refusal>(null);
  useEffect(() => {
    if (!refusal) return;
    show(refusal);
    const timer = setTimeout(() => show(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [refusal]);
  const text = shown && wordRefused(shown.reason);
  return shown && text ? [{ id: `refusal-${shown.n}`, text, tone: 'bad' }] : [];
}

/** "Resumed after N s", everywhere, for a while after the host came back. */
export function useResumedToast(
  resumed: { readonly deadMs: number; readonly atWall: number } | null,
): readonly Toast[] {
  const [seen, see] = useState<number | null>(null);
  const at = resumed?.atWall ?? null;
  useEffect(() => {
    if (at === null) return;
    const timer = setTimeout(() => see(at), 2 * SHOWN_MS);
    return () => clearTimeout(timer);
  }, [at]);
  if (!resumed || seen === at) return [];
  return [{ id: `resumed-${at}`, text: words.resumed(Math.max(1, Math.round(resumed.deadMs / 1_000))), tone: 'good' }];
}
