import type { SetPiece } from '../props.ts';
import { words } from '../words.ts';
import css from './Dealing.module.css';

const CARDS = [0, 1, 2, 3, 4] as const;

function Scene() {
  return (
    <div className={css.show}>
      <div className={css.pack} aria-hidden="true">
        {CARDS.map((card) => (
          <span key={card} className={css.card} style={{ animationDelay: `${card * -240}ms`, zIndex: card }}>
            ?
          </span>
        ))}
      </div>
      <h1 className={css.big}>{words.dealing.big}</h1>
    </div>
  );
}

/** A moment before the first card: the pack is fetched and shuffled. */
export const dealing: SetPiece<'dealing'> = {
  lights: 'play',
  groove: true,
  sign: () => words.dealing.sign,
  cue: () => words.dealing.cue,
  say: () => null,
  moveOn: null,
  Scene,
};
