import type { Verdict } from './checks.ts';
import css from './VerdictMark.module.css';

/** A pencil mark in the margin: a tick in a circle, a triangle, a cross in a square; a swinging pencil while nobody knows. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict | 'running' }) {
  return (
    <svg className={css.mark} data-verdict={verdict} viewBox="0 0 40 40" aria-hidden="true">
      {verdict === 'pass' && (
        <>
          <circle className={css.shape} cx="20" cy="20" r="17" />
          <path className={css.sign} d="M11 21l7 7 12-15" />
        </>
      )}
      {verdict === 'warn' && (
        <>
          <path className={css.shape} d="M20 4l17 32H3z" />
          <path className={css.sign} d="M20 15v9M20 30v.5" />
        </>
      )}
      {verdict === 'fail' && (
        <>
          <path className={css.shape} d="M4 4h32v32H4z" />
          <path className={css.sign} d="M12 12l16 16M28 12L12 28" />
        </>
      )}
      {verdict === 'running' && (
        <g className={css.pencil}>
          <path className={css.shape} d="M26 5l8 8-19 19-10 3 3-10z" />
          <path className={css.sign} d="M22 9l8 8" />
        </g>
      )}
    </svg>
  );
}
