import css from './PaperMask.module.css';

/** Four masks, cut out and tied on: only that it is a mask may be told, never whose. */
const FACES = [
  { brow: 'M46 52q22-20 44-4M130 48q24-16 44 4', mouth: 'M86 116q24 18 48 0', eyes: 'round' },
  { brow: 'M44 44l48 12M176 44l-48 12', mouth: 'M84 124q26-18 52 0', eyes: 'slit' },
  { brow: 'M48 50q20-6 40 0M132 50q20-6 40 0', mouth: 'M88 120h44', eyes: 'slit' },
  {
    brow: 'M48 58q18-26 42-16M130 42q24-10 42 16',
    mouth: 'M100 112a12 14 0 1 0 20 0 12 14 0 0 0-20 0z',
    eyes: 'round',
  },
] as const;
const COLOURS = ['#c4203c', '#8b5cf6', '#0f6b45', '#b04a00'] as const;

export function PaperMask({ look, className }: { readonly look: number; readonly className?: string }) {
  const { brow, mouth, eyes } = FACES[look % FACES.length] ?? FACES[0];
  return (
    <svg className={className} viewBox="-14 0 248 150" aria-hidden="true">
      <path className={css.string} d="M14 70C0 80-6 100-12 130M206 70c14 10 20 30 26 60" />
      <path
        className={css.face}
        d="M10 60C14 20 60 6 110 18c50-12 96 2 100 42 4 46-34 86-100 86S6 106 10 60z"
        fill={COLOURS[look % COLOURS.length]}
      />
      {eyes === 'round' ? (
        <g className={css.hole}>
          <circle cx="70" cy="76" r="17" />
          <circle cx="150" cy="76" r="17" />
        </g>
      ) : (
        <g className={css.hole}>
          <path d="M46 78q24-22 48 0-24 16-48 0zM126 78q24-22 48 0-24 16-48 0z" />
        </g>
      )}
      <path className={css.line} d={brow} />
      <path className={css.line} d={mouth} />
    </svg>
  );
}
