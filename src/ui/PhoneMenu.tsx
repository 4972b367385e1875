import { Button } from './Button.tsx';
import { HoldButton } from './HoldButton.tsx';
import css from './PhoneMenu.module.css';
import { Switch } from './Switch.tsx';
import { words } from './words.ts';

export type PhoneMenuProps = {
  readonly onLeave: () => void;
  readonly lessMotion: boolean;
  readonly onLessMotion: (on: boolean) => void;
  /** Only for the captain; each action is offered when its handler is given. */
  readonly captain?: {
    readonly paused: boolean;
    readonly onPause?: () => void;
    readonly onGoOn?: () => void;
    readonly onSkip?: () => void;
    readonly onEndGame?: () => void;
  };
};

/** What is behind the three strokes: leaving (held, not tapped), motion, and the captain's keys. */
export function PhoneMenu({ onLeave, lessMotion, onLessMotion, captain }: PhoneMenuProps) {
  return (
    <div className={css.menu}>
      {captain && (
        <section className={css.captain} aria-label={words.menu.captain}>
          <h3>{words.menu.captain}</h3>
          {captain.paused && captain.onGoOn && (
            <Button look="primary" wide onClick={captain.onGoOn}>
              {words.menu.resume}
            </Button>
          )}
          {!captain.paused && captain.onPause && (
            <Button wide onClick={captain.onPause}>
              {words.menu.pause}
            </Button>
          )}
          {captain.onSkip && (
            <Button wide onClick={captain.onSkip}>
              {words.menu.skip}
            </Button>
          )}
          {captain.onEndGame && (
            <HoldButton wide onHeld={captain.onEndGame}>
              {words.menu.endGame}
            </HoldButton>
          )}
        </section>
      )}
      <Switch label={words.menu.motion} on={lessMotion} onChange={onLessMotion} />
      <p className={css.note}>{words.menu.leaveSure}</p>
      <HoldButton wide onHeld={onLeave}>
        {words.menu.leave}
      </HoldButton>
    </div>
  );
}
