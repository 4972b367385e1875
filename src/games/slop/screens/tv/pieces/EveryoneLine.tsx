import { fit } from '../fit.ts';
import { words } from '../words.ts';
import css from './EveryoneLine.module.css';

/** The line the whole room says: it fills the stage. */
export function EveryoneLine({ text }: { readonly text: string }) {
  return (
    <div className={css.all} role="status">
      <svg className={css.burst} viewBox="0 0 200 100" preserveAspectRatio="none" aria-hidden="true">
        <path d="M100 0l14 16 20-13 5 18 26-11-3 20 32-3-15 17 21 6-21 6 15 17-32-3 3 20-26-11-5 18-20-13-14 16-14-16-20 13-5-18-26 11 3-20-32 3 15-17L0 50l21-6L6 27l32 3-3-20 26 11 5-18 20 13z" />
      </svg>
      <span className={css.ribbon}>{words.performance.all}</span>
      <span
        className={css.text}
        style={{ fontSize: fit(text, { wide: 33, lines: text.length > 14 ? 2 : 1, most: 7, least: 2.6 }) }}
      >
        {text}
      </span>
    </div>
  );
}
