import { useEffect, useRef, useSyncExternalStore } from 'react';
import { desk } from '../../../../ui/tv/desk.ts';
import type { VoiceHint } from '../../../../ui/voice/speaker.ts';

/** Who speaks: the stage manager, the boy who sells newspapers, or the voice that brings out the ham. */
export type HostVoice = 'manager' | 'newsboy' | 'grand';

const VOICES: Readonly<Record<HostVoice, { hint: VoiceHint; rate: number; key: string }>> = {
  manager: { hint: 'plain', rate: 1.1, key: 'stage-manager' },
  newsboy: { hint: 'high', rate: 1.2, key: 'newsboy' },
  grand: { hint: 'low', rate: 0.95, key: 'grand' },
};

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
export function hostSays(text: string, voice: HostVoice = 'manager'): void {
  const { hint, rate, key } = VOICES[voice];
  desk().speaker.speak({
    text,
    hint,
    rate,
    key,
    onStart: () => show(text),
    onEnd: () => {
      if (now === text) show(null);
    },
  });
}

/** What the host is saying right now, for the rail. */
export const useHostLine = (): string | null => useSyncExternalStore(subscribe, () => now);

/** Says `text` once for each new `key`, as soon as nothing is paused; null keeps quiet. */
export function useHostSays(key: string, text: string | null, paused: boolean, voice: HostVoice = 'manager'): void {
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (paused || text === null || said.current === key) return;
    said.current = key;
    hostSays(text, voice);
  }, [key, text, paused, voice]);
}
