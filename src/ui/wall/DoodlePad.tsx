import { useCallback, useEffect, useId, useRef, useSyncExternalStore } from 'react';
import type { Colour } from '../../kernel/roster.ts';
import type { WallHandle } from '../../stores/pads.ts';
import { Button } from '../Button.tsx';
import { WALL_HEIGHT, WALL_WIDTH } from './chalk.ts';
import css from './DoodlePad.module.css';
import { usePen } from './usePen.ts';
import { useStrokes } from './useStrokes.ts';
import { wallWords } from './words.ts';

export type DoodlePadProps = {
  readonly wall: WallHandle;
  readonly colour: Colour;
  readonly onWipe?: () => void;
  readonly onClose: () => void;
};

/** The TV's back wall in a hand: everybody's lines, and a finger that draws in its own colour. */
export function DoodlePad({ wall, colour, onWipe, onClose }: DoodlePadProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const title = useId();
  const subscribe = useCallback((listener: () => void) => wall.subscribe(listener), [wall]);
  const read = (): ReturnType<WallHandle['strokes']> => wall.strokes();
  const strokes = useSyncExternalStore(subscribe, read, read);
  useStrokes(canvas, strokes, 'full');
  const pen = usePen(canvas, colour, (points) => wall.draw(points));
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={css.sheet} aria-labelledby={title} onClose={onClose} data-colour={colour}>
      <div className={css.page}>
        <h2 id={title} className={css.title}>
          {wallWords.title}
        </h2>
        <div className={css.wall}>
          <canvas
            ref={canvas}
            className={css.canvas}
            width={WALL_WIDTH}
            height={WALL_HEIGHT}
            role="img"
            aria-label={wallWords.canvas}
            data-strokes={strokes.length}
            {...pen}
          />
        </div>
        <div className={css.buttons}>
          {onWipe && (
            <Button wide onClick={onWipe}>
              {wallWords.wipe}
            </Button>
          )}
          <Button look="primary" wide onClick={() => dialog.current?.close()}>
            {wallWords.done}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
