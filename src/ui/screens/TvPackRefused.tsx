import { tvWords } from '../tvWords.ts';
import type { RefusedLine } from './packShelf.ts';
import css from './TvPackShelf.module.css';

/** What stands in the way of a pack, line by line. */
export function TvPackRefused({ lines }: { readonly lines: readonly RefusedLine[] }) {
  const w = tvWords.packs;
  const whole = lines.length === 1 && lines[0]?.line === 0;
  return (
    <div className={css.refused} role="alert">
      {!whole && <b>{w.refused(lines.length)}</b>}
      <ul>
        {lines.map(({ line, reason }) => (
          <li key={`${line} ${reason}`}>{w.line(line, w.reasons[reason] ?? reason)}</li>
        ))}
      </ul>
    </div>
  );
}
