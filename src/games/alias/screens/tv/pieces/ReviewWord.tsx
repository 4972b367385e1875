import type { Roster } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import type { SettledWord } from '../../../view.ts';
import { faceOf, teamOf } from '../props.ts';
import { words } from '../words.ts';
import css from './ReviewWord.module.css';
import { VerdictMark } from './VerdictMark.tsx';

/** More faces than these become a number. */
const FACES = 3;
const FACES_NARROW = 2;

export type ReviewWordProps = {
  readonly word: SettledWord;
  readonly roster: Roster;
  /** Of the whole row, and the word's largest size, in em of the stage. */
  readonly wide: number;
  readonly most: number;
  /** There is no room for points beside those who object: the mark must do. */
  readonly narrow: boolean;
  /** Whether points have room at all; elsewhere mark and colour tell them. */
  readonly counted: boolean;
  /** What a press makes of it. */
  readonly next: string;
  readonly onFlip: () => void;
};

/** A word in the review: what it was, what it is worth, who says no. Pressed, it becomes the next thing it may be. */
export function ReviewWord({ word, roster, wide, most, narrow, counted: hasPoints, next, onFlip }: ReviewWordProps) {
  const text = word.word ?? words.backInHat;
  const objecting = word.disputed.map((id) => faceOf(roster, id)).filter((seat) => seat !== null);
  const thief = word.verdict === 'stolen' && word.to ? teamOf(roster, word.to) : null;
  const faces = Math.min(narrow ? FACES_NARROW : FACES, objecting.length);
  const counted = hasPoints && (!narrow || faces === 0);
  const room = wide - most * 1.5 - 2 - (counted ? 2.1 : 0) - (faces > 0 ? 1.2 + faces * 1.25 : 0) - (thief ? 1.8 : 0);
  return (
    <li className={css.place}>
      <button
        type="button"
        className={css.row}
        data-verdict={word.verdict}
        data-disputed={objecting.length > 0}
        aria-label={`${words.review.flipTo(text, next)}${objecting.length > 0 ? ` (${words.review.disputedBy(objecting.map((seat) => seat.name).join(', '))})` : ''}`}
        onClick={onFlip}
      >
        <span key={word.verdict} className={css.mark} style={{ fontSize: `${(most * 0.82).toFixed(2)}em` }}>
          <VerdictMark verdict={word.verdict} />
        </span>
        <span
          className={css.word}
          data-hidden={word.word === null}
          style={{ fontSize: fitted(text, { wide: room, lines: 1, most, least: Math.min(0.8, most) }) }}
        >
          {text}
        </span>
        {thief && <TeamSign colour={thief.colour} shape={thief.shape} label={thief.name} className={css.thief ?? ''} />}
        {objecting.length > 0 && (
          <span className={css.objecting}>
            {objecting.slice(0, faces).map((seat) => (
              <Avatar
                key={seat.id}
                animal={seat.animal}
                colour={seat.colour}
                bot={seat.bot}
                className={css.face ?? ''}
              />
            ))}
            <b>{objecting.length > faces ? `${objecting.length}!` : '!'}</b>
          </span>
        )}
        {counted && (
          <span key={word.points} className={css.points}>
            {word.points > 0 ? '+1' : word.points < 0 ? '−1' : '0'}
          </span>
        )}
      </button>
    </li>
  );
}
