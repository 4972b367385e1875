import { useEffect, useRef, useState } from 'react';

/** After the last key. */
const SEND_AFTER_MS = 300;

export type HeldWords = {
  /** What to show in a slot: what is being typed here, else what the host knows. */
  readonly text: (slot: number, remote: string) => string;
  readonly onChange: (slot: number, text: string) => void;
  readonly onBlur: (slot: number) => void;
  /** Sends what has not been sent yet. */
  readonly flush: () => void;
};

/**
 * Words of one's own, typed ahead of the host. Each is sent 300 ms after its last key, on leaving its field and when the page
 * is hidden; what was typed stands until the host has it.
 */
export function useHeldWords(submit: (slot: number, text: string) => Promise<string | null>): HeldWords {
  const [local, setLocal] = useState<Readonly<Record<number, string>>>({});
  const unsent = useRef(new Map<number, { text: string; timer: ReturnType<typeof setTimeout> }>());
  const latest = useRef(submit);
  useEffect(() => {
    latest.current = submit;
  });

  const letGo = (slot: number): void =>
    setLocal((old) => Object.fromEntries(Object.entries(old).filter(([other]) => Number(other) !== slot)));

  const sendOne = (slot: number): void => {
    const waiting = unsent.current.get(slot);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    unsent.current.delete(slot);
    void latest.current(slot, waiting.text).then(() => {
      if (!unsent.current.has(slot)) letGo(slot);
    });
  };
  const flush = (): void => {
    for (const slot of [...unsent.current.keys()]) sendOne(slot);
  };

  const flushing = useRef(flush);
  useEffect(() => {
    flushing.current = flush;
  });
  useEffect(() => {
    const now = (): void => flushing.current();
    // Captured: before the page says goodbye to the host.
    window.addEventListener('pagehide', now, { capture: true });
    document.addEventListener('visibilitychange', now, { capture: true });
    return () => {
      window.removeEventListener('pagehide', now, { capture: true });
      document.removeEventListener('visibilitychange', now, { capture: true });
      now();
    };
  }, []);

  return {
    text: (slot, remote) => local[slot] ?? remote,
    flush,
    onChange: (slot, text) => {
      setLocal((old) => ({ ...old, [slot]: text }));
      clearTimeout(unsent.current.get(slot)?.timer);
      unsent.current.set(slot, { text, timer: setTimeout(() => sendOne(slot), SEND_AFTER_MS) });
    },
    onBlur: sendOne,
  };
}
