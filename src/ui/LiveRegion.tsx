import type { ReactNode } from 'react';
import css from './LiveRegion.module.css';

/** Read out when it changes; `urgent` interrupts. */
export function LiveRegion({ children, urgent = false }: { readonly children: ReactNode; readonly urgent?: boolean }) {
  return (
    <div className={css.hidden} aria-live={urgent ? 'assertive' : 'polite'}>
      {children}
    </div>
  );
}
