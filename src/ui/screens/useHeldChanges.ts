import { useCallback, useEffect, useRef, useState } from 'react';

/** A finger on a slider rests about this often. */
const REST_MS = 200;

/**
 * What a finger has changed, shown at once and sent when it rests (or the screen goes), so that a drag is one command and no
 * answer of the host pulls the slider back. `settled`: what the host says, as a text; when it changes the host's word counts.
 */
export function useHeldChanges<Form extends object>(
  settled: string,
  send: (change: Partial<Form>) => void,
): readonly [Partial<Form>, (change: Partial<Form>) => void] {
  const [held, hold] = useState<Partial<Form>>({});
  const unsent = useRef<Partial<Form> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (unsent.current) latest.current(unsent.current);
    unsent.current = null;
  }, []);
  useEffect(() => flush, [flush]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the host's word has changed.
  useEffect(() => {
    if (!unsent.current) hold({});
  }, [settled]);
  const change = useCallback(
    (some: Partial<Form>) => {
      hold((before) => ({ ...before, ...some }));
      unsent.current = { ...unsent.current, ...some };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, REST_MS);
    },
    [flush],
  );
  return [held, change];
}
