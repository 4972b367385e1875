import type { MouseEvent, ReactNode } from 'react';
import css from './Lit.module.css';

export type LitProps = {
  readonly colour: 'lemon' | 'tangerine';
  readonly shout: string;
  readonly children: ReactNode;
  /** With it the whole light is one button of this name. */
  readonly onDone?: { readonly label: string; readonly hint: string; readonly done: (event: MouseEvent) => void };
};

/** The phone as a lamp: a line so large that its holder cannot help but say it. */
export function Lit({ colour, shout, children, onDone }: LitProps) {
  const inside = (
    <>
      <span className={css.shout}>{shout}</span>
      <span className={css.line}>{children}</span>
      {onDone && <span className={css.hint}>{onDone.hint}</span>}
    </>
  );
  return onDone ? (
    <button type="button" className={css.lit} data-lit={colour} aria-label={onDone.label} onClick={onDone.done}>
      {inside}
    </button>
  ) : (
    <div className={css.lit} data-lit={colour}>
      {inside}
    </div>
  );
}
