import { fitted } from '../../../../../ui/tv/fitted.ts';
import type { SettledWord } from '../../../view.ts';
import { words } from '../words.ts';
import css from './Slip.module.css';
import { VerdictMark } from './VerdictMark.tsx';

export type SlipProps = {
  readonly word: SettledWord;
  /** Of the slip, and of its largest letters, in em of the stage. */
  readonly wide: number;
  readonly most: number;
};

/** The mark of a newest slip is no taller than this, however large its letters. */
const MARK_MOST = 1.7;

/** A settled word as it came off the table: a mint ticket when it was guessed, a grey crooked one when it was not. */
export function Slip({ word, wide, most }: SlipProps) {
  const text = word.word ?? words.backInHat;
  const mark = Math.min(MARK_MOST, most * 0.8);
  const lost = word.points < 0;
  const room = wide - 1.4 * mark - 1.9 - (lost ? 1.4 * mark : 0);
  return (
    <div
      // A verdict that is taken back turns the slip over.
      key={word.verdict}
      className={css.slip}
      data-verdict={word.verdict}
      data-hidden={word.word === null}
      style={{ rotate: `${word.verdict === 'guessed' ? ((word.card * 37) % 3) - 1 : ((word.card * 53) % 5) - 2}deg` }}
    >
      <span className={css.mark} style={{ fontSize: `${mark.toFixed(2)}em` }}>
        <VerdictMark verdict={word.verdict} />
      </span>
      <span className={css.text} style={{ fontSize: fitted(text, { wide: room, lines: 1, most, least: 0.8 }) }}>
        {text}
      </span>
      {lost && (
        <b className={css.points} style={{ fontSize: `${mark.toFixed(2)}em` }}>
          −1
        </b>
      )}
    </div>
  );
}
