import css from './LinkLight.module.css';
import { words } from './words.ts';

export type LinkState = 'good' | 'weak' | 'unstable' | 'lost' | 'dialing';

/** A stage lamp that tells by colour and by shape how the link is: lit, half lit, flickering, out, warming up. */
export function LinkLight({ state }: { readonly state: LinkState }) {
  return (
    <span className={css.light} data-link={state} role="img" aria-label={words.link[state]} title={words.link[state]}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path className={css.lamp} d="M4 22a12 12 0 0 1 24 0z" />
        {state === 'weak' && <path className={css.half} d="M16 10a12 12 0 0 1 12 12H16z" />}
        {state === 'good' && <path className={css.rays} d="M16 6V1M6 10 2 6M26 10l4-4" />}
        {state === 'unstable' && <path className={css.flicker} d="M17 9l-5 6h7l-5 6" />}
        {state === 'lost' && <path className={css.cross} d="M11 8l10 11M21 8 11 19" />}
        <path className={css.foot} d="M2 22h28v6H2z" />
      </svg>
    </span>
  );
}
