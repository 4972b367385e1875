import { useEffect, useRef, useState } from 'react';

const LOOK_EVERY_MS = 100;

/** What `read` makes of play time now; looked at ten times a second, drawn anew only when it changes. */
export function usePlayClock<Value extends string | number | boolean | null>(
  playNow: () => number,
  read: (now: number) => Value,
): Value {
  const [, draw] = useState(0);
  const shown = read(playNow());
  const latest = useRef({ playNow, read, shown });
  useEffect(() => {
    latest.current = { playNow, read, shown };
  });
  useEffect(() => {
    const timer = setInterval(() => {
      const { playNow: now, read: make, shown: was } = latest.current;
      if (make(now()) !== was) draw((n) => n + 1);
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return shown;
}
