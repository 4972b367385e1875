import { useEffect, useRef, useState } from 'react';
import { drawInSteps, toNextSecondMs } from '../../../../ui/drawInSteps.ts';

export type Clock = { readonly seconds: number; readonly lit: number };

/**
 * The round's clock in whole seconds and in bulbs still lit of `bulbs`, drawn from play time. With `standsMs` it stands there.
 * Renders only when one of the two changes.
 */
export function useClock(props: {
  readonly endsAt: number | null;
  readonly standsMs: number | null;
  readonly totalMs: number;
  readonly bulbs: number;
  readonly playNow: () => number;
}): Clock {
  const { endsAt, standsMs, totalMs, bulbs } = props;
  const now = useRef(props.playNow);
  useEffect(() => {
    now.current = props.playNow;
  });
  const leftNow = (): number => Math.max(0, standsMs ?? (endsAt === null ? totalMs : endsAt - now.current()));
  const read = (left = leftNow()): Clock => {
    return { seconds: Math.ceil(left / 1000), lit: Math.min(bulbs, Math.ceil((left / Math.max(1, totalMs)) * bulbs)) };
  };
  const [clock, setClock] = useState(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is made of these
  useEffect(
    () =>
      drawInSteps(() => {
        const left = leftNow();
        const next = read(left);
        setClock((before) => (before.seconds === next.seconds && before.lit === next.lit ? before : next));
        const bulbMs = totalMs / Math.max(1, bulbs);
        return Math.min(toNextSecondMs(left), left % bulbMs || bulbMs);
      }),
    [endsAt, standsMs, totalMs, bulbs],
  );
  return clock;
}
