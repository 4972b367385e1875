import type { Colour } from '../../../../../kernel/roster.ts';
import css from './LightWall.module.css';

const ARCHES = [
  { r: 860, width: 96 },
  { r: 660, width: 84 },
  { r: 480, width: 72 },
] as const;
const FLOOR = 1000;
const RAYS = 20;

const arch = (r: number): string =>
  `M${960 - r} ${FLOOR + 300}V${FLOOR - 60}A${r} ${r} 0 0 1 ${960 + r} ${FLOOR - 60}v360`;
const ray = (index: number): string => {
  const edge = (step: number): string => {
    const angle = Math.PI * (1 + step / RAYS);
    return `${(960 + 1900 * Math.cos(angle)).toFixed(0)} ${(FLOOR + 1900 * Math.sin(angle)).toFixed(0)}`;
  };
  return `M960 ${FLOOR}L${edge(index)}L${edge(index + 1)}z`;
};

const VIEW = { viewBox: '0 0 1920 1080', preserveAspectRatio: 'xMidYMid slice' } as const;

/** Every other bulb of each arch; a sheet of its own, so that blinking paints nothing anew. */
function Bulbs({ beat }: { readonly beat: 0 | 1 }) {
  return (
    <svg className={css.bulbs} data-beat={beat} {...VIEW} aria-hidden="true">
      {ARCHES.map(({ r }, index) => (
        <path key={r} d={arch(r)} className={css.lit} strokeDashoffset={(index + beat) % 2 === 0 ? 0 : 52} />
      ))}
    </svg>
  );
}

/** What hangs behind the game show: three arches of bulbs in the colour of whose turn it is. `frozen` they go out. */
export function LightWall(props: {
  readonly colour: Colour | null;
  readonly mood: 'rest' | 'play' | 'party' | 'hot' | 'frozen';
}) {
  return (
    <div
      className={css.wall}
      data-mood={props.mood}
      aria-hidden="true"
      {...(props.colour === null ? {} : { 'data-colour': props.colour })}
    >
      <svg className={css.sheet} {...VIEW} aria-hidden="true">
        <path d="M0 0h1920v1080H0z" className={css.room} />
        {Array.from({ length: RAYS / 2 }, (_, index) => (
          <path key={ray(index * 2)} d={ray(index * 2)} className={css.ray} />
        ))}
        {ARCHES.map(({ r, width }, index) => (
          <g key={r}>
            <path d={arch(r)} className={css.edge} strokeWidth={width + 14} />
            <path d={arch(r)} className={css.arch} data-deep={index} strokeWidth={width} />
            <path d={arch(r)} className={css.sockets} />
          </g>
        ))}
        <path d={`M0 ${FLOOR + 10}q960-120 1920 0v120H0z`} className={css.floor} />
      </svg>
      <Bulbs beat={0} />
      <Bulbs beat={1} />
    </div>
  );
}
