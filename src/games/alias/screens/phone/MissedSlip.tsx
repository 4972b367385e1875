import css from './MissedSlip.module.css';
import type { Missed } from './useMissed.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { words } from './words.ts';

const w = words.missed;

/** A slip under the door for whoever holds the swiping and was away. */
export function MissedSlip({ missed }: { readonly missed: Missed }) {
  if (missed.cards.length === 0) return null;
  return (
    <section className={css.slip} aria-label={w.title}>
      <div className={css.text}>
        <b>{w.title}</b>
        <ul className={css.words}>
          {missed.cards.map((one) => (
            <li key={one.card} className={css.one}>
              <VerdictMark verdict={one.verdict} />
              {one.word}
            </li>
          ))}
        </ul>
      </div>
      <button type="button" className={css.close} onClick={missed.onRead}>
        {w.close}
      </button>
    </section>
  );
}
