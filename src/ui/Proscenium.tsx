import { type ReactNode, useId } from 'react';
import css from './Proscenium.module.css';

/** The paper arch in front: two columns, a scalloped valance with its fringe, and the sign that hangs in it. */
export function Proscenium({ title }: { readonly title?: ReactNode }) {
  const id = useId();
  return (
    <div className={css.frame}>
      <span className={css.column} data-side="left" aria-hidden="true" />
      <span className={css.column} data-side="right" aria-hidden="true" />
      <svg className={css.valance} aria-hidden="true">
        <defs>
          <pattern id={id} width="160" height="120" patternUnits="userSpaceOnUse" className={css.pattern}>
            <path d="M0 0h160v62q-20 56-80 56T0 62z" fill="#000" opacity="0.35" />
            <path d="M0 0h160v52q-20 56-80 56T0 52z" fill="#f5b931" />
            <path d="M0 0h160v42q-20 56-80 56T0 42z" fill="#a3152f" />
            <path d="M40 0h80q4 52-40 98Q36 52 40 0z" fill="#c4203c" />
            <path d="M66 0h28q0 50-14 98Q66 50 66 0z" fill="#d8324f" />
          </pattern>
        </defs>
        <g className={css.scaled}>
          <rect width="6000" height="120" fill={`url(#${id})`} />
          <rect width="6000" height="20" fill="#f5b931" />
          <rect y="20" width="6000" height="5" fill="#6d3817" />
        </g>
      </svg>
      {title !== undefined && (
        <div className={css.hanger}>
          <div className={css.title}>{title}</div>
        </div>
      )}
    </div>
  );
}
