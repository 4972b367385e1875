import css from './Hat.module.css';

/** A pile of more than this looks the same. */
const SLIPS = 26;
const COLOURS = ['#fff6e5', '#ffeeb0', '#c9f6df', '#d6f1fb', '#ffd6ea', '#e6dbff'] as const;

const place = (index: number, pile: number) => ({
  x: 200 + (((index * 73) % 19) - 9) * 11,
  y: 150 - (index / SLIPS) * pile - ((index * 31) % 13),
  tilt: ((index * 47) % 50) - 25,
});

/** A top hat, upside down, that fills up with slips of paper; each new one drops in. `most` slips fill it to the brim. */
export function Hat({ slips, most }: { readonly slips: number; readonly most: number }) {
  const shown = Math.min(SLIPS, Math.ceil((slips / Math.max(1, most)) * SLIPS));
  return (
    <svg className={css.hat} viewBox="0 0 400 330" aria-hidden="true">
      <ellipse cx="200" cy="312" rx="120" ry="14" fill="#000" opacity="0.4" />
      <ellipse cx="200" cy="140" rx="176" ry="34" className={css.brimBack} />
      {Array.from({ length: shown }, (_, index) => {
        const { x, y, tilt } = place(index, 96);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slip is its place in the pile
          <g key={index} transform={`translate(${x} ${y}) rotate(${tilt})`}>
            <rect
              x="-32"
              y="-13"
              width="64"
              height="26"
              rx="3"
              fill={COLOURS[index % COLOURS.length]}
              className={css.slip}
            />
          </g>
        );
      })}
      {slips > 0 && <rect key={slips} x="160" y="96" width="80" height="32" rx="4" className={css.falling} />}
      <path d="M62 150c4 60 12 110 24 146q114 34 228 0c12-36 20-86 24-146z" className={css.body} />
      <path d="M66 186q134 40 268 0l-5 44q-129 38-258 0z" className={css.band} />
      <path d="M24 140a176 34 0 0 0 352 0l-10 26q-166 54-332 0z" className={css.brim} />
    </svg>
  );
}
