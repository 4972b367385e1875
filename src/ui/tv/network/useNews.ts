import { useCallback, useRef, useState } from 'react';
import type { Toast } from '../../Toasts.tsx';

const SHOWN_MS = 4_500;

/** Toasts that go by themselves; one of the same `key` takes the place of the last. */
export function useNews(): {
  readonly toasts: readonly Toast[];
  readonly say: (key: string, text: string, tone?: Toast['tone'], forMs?: number) => void;
} {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const said = useRef(0);
  const say = useCallback((key: string, text: string, tone: Toast['tone'] = 'plain', forMs = SHOWN_MS) => {
    said.current += 1;
    const made: Toast = { id: `${key}:${said.current}`, text, tone };
    setToasts((before) => [...before.filter(({ id }) => !id.startsWith(`${key}:`)), made]);
    setTimeout(() => setToasts((before) => before.filter((toast) => toast !== made)), forMs);
  }, []);
  return { toasts, say };
}
