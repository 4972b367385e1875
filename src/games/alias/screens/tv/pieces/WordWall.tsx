import type { ReactNode } from 'react';
import type { SettledWord } from '../../../view.ts';
import { taking, words as w } from '../words.ts';
import { Slip } from './Slip.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import css from './WordWall.module.css';

const WIDE = 20.2;
/** So many of the latest have room; the rest are in the counts. */
const SHOWN = 5;

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
          {older.slice(0, SHOWN - 1).map((word) => (
            <li key={word.card} className={css.older}>
              <Slip word={word} wide={WIDE} most={1.25} />
            </li>
          ))}
        </ol>
      ) : (
        <p className={css.waiting}>{taking(w.explaining.waiting, round)}</p>
      )}
    </section>
  );
}
