import type { SettledWord } from '../../../view.ts';
import { fitted } from '../fitted.ts';
import { words } from '../words.ts';
import css from './Slip.module.css';
import { VerdictMark } from './VerdictMark.tsx';

export type SlipProps = {
  readonly word: SettledWord;
  /** In em of the stage, mark and edges included. */
  readonly wide: number;
  readonly most: number;
};

/** A settled word as it came off the table: a mint ticket when it was guessed, a grey crooked one when it was not. */
export function Slip({ word, wide, most }: SlipProps) {
  const text = word.word ?? words.backInHat;
  return (
    <div
      // A verdict that is taken back turns the slip over.
      key={word.verdict}
      className={css.slip}
      data-verdict={word.verdict}
      data-hidden={word.word === null}
      style={{ rotate: `${word.verdict === 'guessed' ? ((word.card * 37) % 3) - 1 : ((word.card * 53) % 5) - 2}deg` }}
    >
      <span
        className={css.text}
        style={{ fontSize: fitted(text, { wide: wide - most * 1.1 - 1.6, lines: 1, most, least: 0.8 }) }}
      >
        {text}
      </span>
      <span className={css.side} style={{ fontSize: `${(most * 0.62).toFixed(2)}em` }}>
        {word.points !== 0 && <b className={css.points}>{word.points > 0 ? '+1' : '−1'}</b>}
        <VerdictMark verdict={word.verdict} />
      </span>
    </div>
  );
}
