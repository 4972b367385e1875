import { useEffect, useRef, useState } from 'react';
import css from './ThreeTwoOne.module.css';
import { words } from './words.ts';

export type ThreeTwoOneProps = {
  /** When it is over, on the clock that `now` reads. */
  readonly endsAt: number;
  readonly now: () => number;
  /** Why, in one line: "Everybody has answered". */
  readonly why?: string;
  readonly onBeat?: (left: number) => void;
};

/** 3, 2, 1 over everything: the last breath before the room moves on. */
export function ThreeTwoOne({ endsAt, now, why, onBeat }: ThreeTwoOneProps) {
  const [left, setLeft] = useState(() => Math.ceil((endsAt - now()) / 1000));
  const latest = useRef({ now, onBeat });
  useEffect(() => {
    latest.current = { now, onBeat };
  });
  useEffect(() => {
    let frame = 0;
    let shown = -1;
    const draw = (): void => {
      const next = Math.max(0, Math.ceil((endsAt - latest.current.now()) / 1000));
      if (next !== shown) {
        shown = next;
        setLeft(next);
        latest.current.onBeat?.(next);
      }
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [endsAt]);
  return (
    <div className={css.overlay} role="status">
      <span key={left} className={css.number}>
        {left > 0 ? left : words.threeTwoOne.go}
      </span>
      {why !== undefined && <span className={css.why}>{why}</span>}
    </div>
  );
}
