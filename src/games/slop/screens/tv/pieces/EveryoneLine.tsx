import { fitted } from '../../../../../ui/tv/fitted.ts';
import { words } from '../words.ts';
import css from './EveryoneLine.module.css';

const SPIKES = 30;
const BURST = `M${Array.from({ length: 2 * SPIKES }, (_, corner) => {
  const reach = corner % 2 === 0 ? 1 : 0.87;
  const angle = (Math.PI * corner) / SPIKES;
  return `${(100 + 100 * reach * Math.cos(angle)).toFixed(1)} ${(50 + 50 * reach * Math.sin(angle)).toFixed(1)}`;
}).join('L')}z`;

/** The line the whole room says: it fills the stage. */
export function EveryoneLine({ text }: { readonly text: string }) {
  return (
    <div className={css.all} role="status">
      <svg className={css.burst} viewBox="0 0 200 100" preserveAspectRatio="none" aria-hidden="true">
        <path d={BURST} />
      </svg>
      <span className={css.ribbon}>{words.performance.all}</span>
      <span
        className={css.text}
        style={{ fontSize: fitted(text, { wide: 32, high: 9.5, lines: 3, most: 7, least: 2 }) }}
      >
        {text}
      </span>
    </div>
  );
}
