import { words } from '../../words.ts';
import css from './SeedChip.module.css';

export type SeedChipProps = {
  readonly seed: string;
  readonly rerolls: number;
  /** Puts it into a free slot; none when all are taken. */
  readonly onUse?: () => void;
  readonly onReroll: () => void;
};

/** A noun to begin with, free to ignore. */
export function SeedChip({ seed, rerolls, onUse, onReroll }: SeedChipProps) {
  const w = words.prompt;
  if (seed === '') return null;
  return (
    <div className={css.chip}>
      <button type="button" className={css.use} aria-label={w.use(seed)} disabled={!onUse} onClick={onUse}>
        <small>{w.seed}</small>
        {seed}
      </button>
      <button
        type="button"
        className={css.reroll}
        aria-label={w.reroll(rerolls)}
        disabled={rerolls === 0}
        onClick={onReroll}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M19 8a8 8 0 1 0 1 7M20 3v6h-6" />
        </svg>
        <span aria-hidden="true">{rerolls}</span>
      </button>
    </div>
  );
}
