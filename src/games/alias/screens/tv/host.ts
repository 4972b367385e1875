import { useEffect, useRef, useSyncExternalStore } from 'react';
import { desk } from '../../../../ui/tv/desk.ts';

let now: string | null = null;
const listeners = new Set<() => void>();
const show = (text: string | null): void => {
  now = text;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says one line aloud; it stands on the rail for as long as it is heard. */
function hostSays(text: string): void {
  desk().speaker.speak({
    text,
    hint: 'plain',
    rate: 1.15,
    key: 'stage-manager',
    onStart: () => show(text),
    onEnd: () => {
      if (now === text) show(null);
    },
  });
}

/** What the host is saying right now, for the rail. */
export const useHostLine = (): string | null => useSyncExternalStore(subscribe, () => now);

/** Says `text` once for each new `key`, as soon as nothing is paused; null keeps quiet. */
export function useHostSays(key: string, text: string | null, paused: boolean): void {
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (paused || text === null || said.current === key) return;
    said.current = key;
    hostSays(text);
  }, [key, text, paused]);
}
