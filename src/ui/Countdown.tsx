import { useEffect, useRef, useState } from 'react';
import css from './Countdown.module.css';
import { classes } from './classes.ts';
import { drawInSteps, toNextSecondMs } from './drawInSteps.ts';
import { words } from './words.ts';

export type CountdownProps = {
  /** Play time at which it is over, in ms. */
  readonly endsAt: number;
  /** Its whole length: how long the fuse is. */
  readonly totalMs: number;
  /** Play time now. Stands still while the room is paused, and so does the fuse. */
  readonly playNow: () => number;
  readonly look?: 'big' | 'small';
  /** Called once for each of the last five seconds as it begins: 5, 4, 3, 2, 1. */
  readonly onTick?: (secondsLeft: number) => void;
  readonly className?: string;
};

const LAST_SECONDS = 5;

/** A fuse that burns down to a number. It draws from play time alone, so TV and phones agree without a message. */
export function Countdown({ endsAt, totalMs, playNow, look = 'big', onTick, className }: CountdownProps) {
  const leftNow = (): number => Math.max(0, endsAt - playNow());
  const [seconds, setSeconds] = useState(() => Math.ceil(leftNow() / 1000));
  const rope = useRef<HTMLSpanElement>(null);
  const spark = useRef<HTMLSpanElement>(null);
  const tick = useRef(onTick);
  const clock = useRef(playNow);
  useEffect(() => {
    tick.current = onTick;
    clock.current = playNow;
  });
  useEffect(() => {
    let shown = -1;
    // Half a pixel of the fuse.
    const stepMs = totalMs / Math.max(1, 2 * (rope.current?.offsetWidth ?? 0));
    return drawInSteps(() => {
      const left = Math.max(0, endsAt - clock.current());
      const part = Math.min(1, left / Math.max(1, totalMs));
      if (rope.current) rope.current.style.transform = `scaleX(${part})`;
      if (spark.current) spark.current.style.transform = `translateX(${part * 100 - 100}%)`;
      const now = Math.ceil(left / 1000);
      if (now !== shown) {
        if (shown !== -1 && now > 0 && now <= LAST_SECONDS) tick.current?.(now);
        shown = now;
        setSeconds(now);
      }
      return Math.min(stepMs, toNextSecondMs(left));
    });
  }, [endsAt, totalMs]);
  const last = seconds <= LAST_SECONDS;
  return (
    <div
      className={classes(css.countdown, css[look], last && css.last, className)}
      role="timer"
      aria-label={words.seconds(seconds)}
      data-seconds={seconds}
    >
      <span key={last ? seconds : 'calm'} className={css.number} aria-hidden="true">
        {seconds}
      </span>
      <span className={css.fuse} aria-hidden="true">
        <span ref={rope} className={css.rope} />
        <span ref={spark} className={css.track}>
          <svg className={css.spark} viewBox="0 0 40 40" aria-hidden="true">
            <path d="M20 0l5 12 13-4-7 11 9 9-13 1-2 11-8-9-11 6 3-13L0 16l13-3z" />
          </svg>
        </span>
      </span>
    </div>
  );
}
