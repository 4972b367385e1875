import { useMemo } from 'react';
import { encode } from 'uqr';
import css from './Qr.module.css';

/** Modules of white around the code, by the standard. */
const QUIET_ZONE = 4;

export type QrProps = { readonly text: string; readonly label: string; readonly className?: string };

/** The square to scan: black on white, error correction M, quiet zone included. Fills the width it is given. */
export function Qr({ text, label, className }: QrProps) {
  const { size, path } = useMemo(() => {
    const code = encode(text, { ecc: 'M', boostEcc: false, border: 0 });
    // One run of dark modules becomes one bar: fewer shapes, and no hairlines between neighbours.
    const bars = code.data.flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue;
        const from = x;
        while (row[x + 1]) x += 1;
        runs.push(`M${from + QUIET_ZONE} ${y + QUIET_ZONE}h${x - from + 1}v1h-${x - from + 1}z`);
      }
      return runs;
    });
    return { size: code.size + 2 * QUIET_ZONE, path: bars.join('') };
  }, [text]);
  return (
    <svg
      className={className ?? css.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
