import type { Verdict } from '../../../view.ts';
import { words } from '../words.ts';
import css from './VerdictMark.module.css';

const MARKS: Readonly<Record<Verdict, string>> = {
  guessed: 'M14 54l22 24L86 22',
  skipped: 'M20 24l26 26-26 26M52 24l26 26-26 26',
  fouled: 'M24 24l52 52M76 24L24 76',
  stolen: 'M50 12l11 25 27 3-20 18 6 27-24-14-24 14 6-27-20-18 27-3z',
  lost: 'M26 20h48M26 80h48M32 22l36 56M68 22L32 78',
};

/** What became of a word, by shape and colour: disc, slab, diamond, star, and an empty disc. Sized by its font. */
export function VerdictMark({ verdict, className }: { readonly verdict: Verdict; readonly className?: string }) {
  return (
    <span
      className={`${css.mark} ${className ?? ''}`}
      data-verdict={verdict}
      role="img"
      aria-label={words.verdicts[verdict]}
    >
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <path d={MARKS[verdict]} />
      </svg>
    </span>
  );
}
