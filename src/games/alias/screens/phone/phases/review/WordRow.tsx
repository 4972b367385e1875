import type { SettledWord } from '../../../../view.ts';
import { type PhaseProps, teamName } from '../../props.ts';
import { VerdictMark } from '../../VerdictMark.tsx';
import { words } from '../../words.ts';
import css from './WordRow.module.css';

const w = words.review;

/** A settled word: what became of it, what it is worth, and who says otherwise. */
export function WordRow({
  of,
  word,
  mine,
  onTap,
}: {
  readonly of: PhaseProps<'review'>;
  readonly word: SettledWord;
  readonly mine: boolean;
  /** None: this phone may only look. */
  readonly onTap?: () => void;
}) {
  const verdict = word.verdict === 'stolen' ? w.stolenBy(teamName(of.roster, word.to)) : w.verdicts[word.verdict];
  const points = w.points(word.points);
  const others = word.disputed.filter((id) => !(mine && id === of.seat?.id)).length;
  const objections = mine ? w.mine(others) : others > 0 && w.disputed(others);
  const notes = [verdict, word.flipped && w.flipped, objections].filter(Boolean);
  const text = word.word ?? w.inHat;
  return (
    <button
      type="button"
      className={css.row}
      data-verdict={word.verdict}
      data-disputed={mine || others > 0}
      aria-label={w.row(text, notes.join(', '), points)}
      aria-pressed={mine}
      disabled={onTap === undefined}
      onClick={onTap}
    >
      <VerdictMark verdict={word.verdict} spoken={false} />
      <span className={css.text}>
        <span className={css.word} data-hidden={word.word === null}>
          {text}
        </span>
        <span className={css.note}>{notes.join(' · ')}</span>
      </span>
      <span className={css.points}>{points}</span>
    </button>
  );
}
