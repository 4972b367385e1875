import { useEffect, useRef, useState } from 'react';
import { wordProblem } from './words.ts';

/** After the last key, as the rules say. */
const SEND_AFTER_MS = 300;
/** What a command may take to the host: near the end nothing waits for the next key. */
const SPARE_MS = 400;

export type HeldField = {
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
};

export type HeldTexts = {
  /** What to show: while a field is focused what is typed here, else what the room knows. */
  readonly text: (key: string, remote: string) => string;
  readonly field: (key: string, remote: string) => HeldField;
  /** The field that is being written in. */
  readonly focused: string | null;
  /** Sends what has not been sent yet; before a command that is about these texts. */
  readonly flush: () => void;
  /** Does this text stand here and not in the room: written in, or on its way? */
  readonly has: (key: string) => boolean;
  /** Not answered yet. */
  readonly isUnderway: (key: string) => boolean;
  /** From now on shows what the room knows. */
  readonly letGo: (key: string) => void;
};

/**
 * Fields shared with a team. Each text is sent 300 ms after its last key, on leaving the field, when the page is hidden,
 * and sooner when time runs out, so that a reload or time zero finds it.
 */
export function useHeldTexts(
  submit: (key: string, text: string) => Promise<string | null>,
  leftMs: () => number,
): HeldTexts {
  const [local, setLocal] = useState<Readonly<Record<string, string>>>({});
  const [problems, setProblems] = useState<Readonly<Record<string, string | null>>>({});
  const [focused, setFocused] = useState<string | null>(null);
  const unsent = useRef(new Map<string, { text: string; timer: ReturnType<typeof setTimeout> }>());
  const underway = useRef(new Map<string, number>());
  const latest = useRef({ submit, focused });
  useEffect(() => {
    latest.current.submit = submit;
  });

  const letGo = (key: string): void =>
    setLocal((old) => Object.fromEntries(Object.entries(old).filter(([other]) => other !== key)));

  const sendOne = (key: string): void => {
    const waiting = unsent.current.get(key);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    unsent.current.delete(key);
    underway.current.set(key, (underway.current.get(key) ?? 0) + 1);
    void latest.current.submit(key, waiting.text).then((reason) => {
      underway.current.set(key, (underway.current.get(key) ?? 1) - 1);
      setProblems((old) => ({ ...old, [key]: reason }));
      if (latest.current.focused !== key && !unsent.current.has(key)) letGo(key);
    });
  };
  const flush = (): void => {
    for (const key of [...unsent.current.keys()]) sendOne(key);
  };

  const flushing = useRef(flush);
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

  const text = (key: string, remote: string): string => local[key] ?? remote;
  return {
    text,
    focused,
    flush,
    has: (key) => local[key] !== undefined,
    isUnderway: (key) => unsent.current.has(key) || (underway.current.get(key) ?? 0) > 0,
    letGo: (key) => {
      if (latest.current.focused === key) {
        latest.current.focused = null;
        setFocused(null);
      }
      letGo(key);
    },
    field: (key, remote) => ({
      value: text(key, remote),
      problem: wordProblem(problems[key]),
      onFocus: () => {
        latest.current.focused = key;
        setFocused(key);
        setLocal((old) => ({ [key]: remote, ...old }));
      },
      onChange: (typed) => {
        setLocal((old) => ({ ...old, [key]: typed }));
        clearTimeout(unsent.current.get(key)?.timer);
        const wait = Math.max(0, Math.min(SEND_AFTER_MS, leftMs() - SPARE_MS));
        unsent.current.set(key, { text: typed, timer: setTimeout(() => sendOne(key), wait) });
      },
      onBlur: () => {
        latest.current.focused = null;
        setFocused(null);
        if (unsent.current.has(key)) sendOne(key);
        else letGo(key);
      },
    }),
  };
}
