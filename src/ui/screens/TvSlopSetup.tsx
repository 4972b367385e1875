import { propUrl } from '../animals.ts';
import { Button } from '../Button.tsx';
import { tvWords } from '../tvWords.ts';
import { words } from '../words.ts';
import type { GameLength, GameMinutes } from './props.ts';
import css from './TvSetup.module.css';

export type TvSlopSetupProps = {
  readonly minutes: GameMinutes;
  readonly ready: boolean;
  readonly onStart: (length: GameLength) => void;
};

/** Slop has one question: how long. Two equal buttons answer it. */
export function TvSlopSetup({ minutes, ready, onStart }: TvSlopSetupProps) {
  const { lobby, shelf } = tvWords;
  return (
    <>
      <img className={css.picture} src={propUrl('quill')} alt="" />
      <p className={css.blurb}>{shelf.slop.blurb}</p>
      {(['full', 'short'] as const).map((length) => (
        <Button
          key={length}
          big
          wide
          look="primary"
          className={css.go}
          data-start
          disabled={!ready}
          onClick={() => onStart(length)}
        >
          <span className={css.goWords}>
            {length === 'full' ? lobby.full : lobby.short}
            <small>
              {words.minutes(minutes[length])} · {length === 'full' ? lobby.fullNote : lobby.shortNote}
            </small>
          </span>
        </Button>
      ))}
    </>
  );
}
