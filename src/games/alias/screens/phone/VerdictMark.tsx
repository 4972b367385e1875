import type { Verdict } from '../../view.ts';
import css from './VerdictMark.module.css';
import { words } from './words.ts';

const SIGNS: Readonly<Record<Verdict, string>> = {
  guessed: 'M8 21l8 8 16-18',
  skipped: 'M10 11l10 9-10 9M22 11l10 9-10 9',
  fouled: 'M11 11l18 18M29 11L11 29',
  stolen: 'M20 9v15M11 19l9 10 9-10',
  lost: 'M10 20h20',
};

/** A verdict as a sign of its own, so that colour is never the only one. */
export function VerdictMark({ verdict, spoken = true }: { readonly verdict: Verdict; readonly spoken?: boolean }) {
  return (
    <svg
      className={css.mark}
      viewBox="0 0 40 40"
      data-verdict={verdict}
      role={spoken ? 'img' : undefined}
      aria-label={spoken ? words.review.verdicts[verdict] : undefined}
      aria-hidden={spoken ? undefined : true}
    >
      <circle cx="20" cy="20" r="18" />
      <path d={SIGNS[verdict]} />
    </svg>
  );
}
