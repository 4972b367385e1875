import css from './Curtain.module.css';

export type CurtainState = 'open' | 'closed' | 'ajar';

/** Fold by fold, light from the left; the third number says which of the three velvets. */
const FOLDS = [
  [0, 46, 1],
  [46, 30, 0],
  [76, 58, 2],
  [134, 40, 1],
  [174, 34, 0],
  [208, 62, 2],
  [270, 38, 1],
  [308, 36, 0],
  [344, 56, 2],
] as const;

/** The scalloped end of one fold, drawn from right to left. */
const hem = (width: number): string => `q${-width / 2 - 1} 26 ${-width - 2} 0`;

function Half({ side }: { readonly side: 'left' | 'right' }) {
  return (
    <svg className={css.half} data-side={side} viewBox="0 0 400 600" preserveAspectRatio="none" aria-hidden="true">
      <g transform={side === 'right' ? 'translate(400 0) scale(-1 1)' : undefined}>
        {FOLDS.map(([x, width, shade]) => (
          <path key={x} className={css[`velvet${shade}`]} d={`M${x - 1} 0h${width + 2}v574${hem(width)}z`} />
        ))}
        {FOLDS.map(([x, width]) => (
          <path key={x} className={css.hem} d={`M${x - 1} 548h${width + 2}v26${hem(width)}z`} />
        ))}
      </g>
    </svg>
  );
}

/** Two halves of red velvet that gather at the sides as they open. Covers the scene, never the footlights. */
export function Curtain({ state }: { readonly state: CurtainState }) {
  return (
    <div className={css.curtain} data-curtain={state} aria-hidden="true">
      <Half side="left" />
      <Half side="right" />
    </div>
  );
}
