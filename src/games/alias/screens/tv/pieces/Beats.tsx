import { useEffect } from 'react';
import { desk } from '../../../../../ui/tv/desk.ts';
import { useClock } from '../useClock.ts';
import css from './Beats.module.css';

/** 3, 2, 1 on a disc of paper, huge, each with its beat. */
export function Beats({ endsAt, playNow }: { readonly endsAt: number; readonly playNow: () => number }) {
  const { seconds } = useClock({ endsAt, standsMs: null, totalMs: 1, bulbs: 0, playNow });
  useEffect(() => {
    if (seconds > 0) desk().sound.play('beat');
  }, [seconds]);
  return (
    <span key={seconds} className={css.beat} role="timer">
      {Math.max(1, seconds)}
    </span>
  );
}
