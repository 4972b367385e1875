import { words } from '../words.ts';
import css from './BulbClock.module.css';

export const BULBS = 40;
const R = 88;

const bulb = (index: number): { x: number; y: number } => {
  const angle = -Math.PI / 2 - ((index + 0.5) / BULBS) * 2 * Math.PI;
  return { x: 100 + R * Math.cos(angle), y: 100 + R * Math.sin(angle) };
};

export type BulbClockProps = {
  readonly seconds: number;
  readonly lit: number;
  readonly look: 'calm' | 'hot' | 'frozen';
  readonly className?: string;
};

/** The big clock: a wheel of bulbs that go out one by one around a number. Sized by its font: 1 em of number. */
export function BulbClock({ seconds, lit, look, className }: BulbClockProps) {
  return (
    <div
      className={`${css.clock} ${className ?? ''}`}
      data-look={look}
      data-seconds={seconds}
      role="timer"
      aria-label={words.explaining.seconds(seconds)}
    >
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle cx="100" cy="104" r="98" className={css.under} />
        <circle cx="100" cy="100" r="98" className={css.rim} />
        <circle cx="100" cy="100" r="76" className={css.face} />
        {Array.from({ length: BULBS }, (_, index) => {
          const { x, y } = bulb(index);
          // biome-ignore lint/suspicious/noArrayIndexKey: a bulb is its place
          return <circle key={index} cx={x} cy={y} r="5" className={css.bulb} data-lit={index < lit} />;
        })}
      </svg>
      <span key={look === 'hot' ? seconds : 'calm'} className={css.number} aria-hidden="true">
        {seconds}
      </span>
    </div>
  );
}
