import css from './Backdrop.module.css';

/** sky: paper hills at night, for waiting. rays: a vaudeville sunburst. plain: the dark room. */
export type BackdropSet = 'sky' | 'rays' | 'plain';

const RAYS = 18;
const ray = (index: number): string => {
  const edge = (step: number): string => {
    const angle = Math.PI * (1 + step / RAYS);
    return `${(960 + 1900 * Math.cos(angle)).toFixed(0)} ${(1080 + 1900 * Math.sin(angle)).toFixed(0)}`;
  };
  return `M960 1080L${edge(index)}L${edge(index + 1)}z`;
};

const STARS = [
  [210, 210, 30],
  [430, 130, 20],
  [690, 250, 24],
  [1120, 170, 28],
  [1400, 290, 20],
  [1650, 180, 34],
  [1800, 360, 18],
] as const;

function Sky() {
  return (
    <>
      <path d="M0 0h1920v1080H0z" fill="#2a1a50" />
      <g className={css.moon}>
        <path
          transform="translate(90 40)"
          d="M1510 60C1430 46 1350 110 1350 196c0 80 64 138 142 132 46-4 84-28 104-66-84 18-146-34-146-102 0-44 24-80 60-100z"
          fill="#8f7bb8"
        />
      </g>
      {STARS.map(([x, y, size], index) => (
        <g key={x} className={css.star} style={{ animationDelay: `${index * -0.9}s` }}>
          <path d={`M${x} 0V${y - size}`} stroke="#4b357c" strokeWidth="3" />
          <path
            transform={`translate(${x} ${y}) scale(${size / 50})`}
            d="M0-50l14 31 34 4-25 24 7 34L0 27l-30 16 7-34-25-24 34-4z"
            fill="#ffd23f"
            opacity="0.85"
          />
        </g>
      ))}
      <path d="M0 760c180-130 330-150 520-60s330 60 520-40 400-90 560 20 220 60 320 20v380H0z" fill="#33215f" />
      <path d="M0 860c220-90 420-60 640 10s420 30 640-50 420-60 640 40v220H0z" fill="#3f2a72" />
      <path d="M0 950c260-60 560-40 860 0s760 20 1060-40v170H0z" fill="#4d3486" />
    </>
  );
}

function Rays() {
  return (
    <>
      <path d="M0 0h1920v1080H0z" fill="#40133f" />
      {Array.from({ length: RAYS }, (_, index) => index)
        .filter((index) => index % 2 === 0)
        .map((index) => (
          <path key={index} d={ray(index)} fill="#571a4d" />
        ))}
      <circle cx="960" cy="1080" r="330" fill="#6d2158" />
      <circle cx="960" cy="1080" r="230" fill="#842a63" />
    </>
  );
}

/** What hangs behind the scene. */
export function Backdrop({ set }: { readonly set: BackdropSet }) {
  if (set === 'plain') return null;
  return (
    <svg className={css.backdrop} viewBox="0 0 1920 1080" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {set === 'sky' ? <Sky /> : <Rays />}
    </svg>
  );
}
