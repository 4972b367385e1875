import type { Frame } from '../../view.ts';
import css from './PromptFrame.module.css';
import { words } from './words.ts';

export type PromptFrameProps = {
  readonly frame: Frame;
  /** What stands in each blank, by its number; empty or missing stays a gap. */
  readonly filled: readonly string[];
};

/** The prompt as guessers see it: stop words in place, gaps to fill. */
export function PromptFrame({ frame, filled }: PromptFrameProps) {
  return (
    <p className={css.frame}>
      <span className={css.label}>{words.guess.prompt}: </span>
      {frame.map((token, place) => {
        // Twins share a blank, and a stop word may come twice: only the place tells them apart.
        const key = `${place} ${token}`;
        if (typeof token === 'string') return <span key={key}>{token} </span>;
        const word = filled[token] ?? '';
        if (word === '')
          return (
            <span key={key} className={css.blank}>
              <span className={css.label}>{words.guess.empty} </span>
            </span>
          );
        return (
          <b key={key} className={css.word}>
            {word}{' '}
          </b>
        );
      })}
    </p>
  );
}
