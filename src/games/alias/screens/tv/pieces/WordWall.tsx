import type { ReactNode } from 'react';
import type { SettledWord } from '../../../view.ts';
import { taking, words as w } from '../words.ts';
import { Slip } from './Slip.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import css from './WordWall.module.css';

const WIDE = 18.4;
/** So many of the latest have room; the rest are a number. */
const SHOWN = 7;

export type WordWallProps = {
  readonly words: readonly SettledWord[];
  readonly round: number;
  /** A line above the words. */
  readonly children?: ReactNode;
};

/** The words of this round as they come off the table: the newest in front and huge, the older ones below. */
export function WordWall({ words, round, children }: WordWallProps) {
  const latest = [...words].reverse();
  const guessed = words.filter((word) => word.verdict === 'guessed').length;
  const [newest, ...older] = latest;
  const shown = older.slice(0, SHOWN - 1);
  return (
    <section className={css.wall}>
      <div className={css.counts}>
        <span>
          <VerdictMark verdict="guessed" /> {guessed}
        </span>
        <span>
          <VerdictMark verdict="skipped" /> {words.length - guessed}
        </span>
        {children}
      </div>
      {newest ? (
        <ol className={css.list}>
          <li key={newest.card} className={css.newest}>
            <Slip word={newest} wide={WIDE} most={3.1} />
          </li>
          {shown.map((word) => (
            <li key={word.card} className={css.older}>
              <Slip word={word} wide={WIDE} most={1.35} />
            </li>
          ))}
        </ol>
      ) : (
        <p className={css.waiting}>{taking(w.explaining.waiting, round)}</p>
      )}
      {older.length > shown.length && <p className={css.more}>{w.explaining.more(older.length - shown.length)}</p>}
    </section>
  );
}
