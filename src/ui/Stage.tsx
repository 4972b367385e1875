import { type ReactNode, useRef } from 'react';
import { Backdrop, type BackdropSet } from './Backdrop.tsx';
import { Curtain, type CurtainState } from './Curtain.tsx';
import { Proscenium } from './Proscenium.tsx';
import css from './Stage.module.css';
import type { RootMarks } from './screens/props.ts';
import { useKeyboardNav } from './useKeyboardNav.ts';

export type StageProps = RootMarks & {
  readonly set?: BackdropSet;
  readonly curtain?: CurtainState;
  /** The sign hanging in the valance: where the evening stands, in a few words. */
  readonly title?: ReactNode;
  /** Darkens the house and opens the spotlight on the middle. */
  readonly light?: 'house' | 'show';
  readonly children: ReactNode;
  /** The strip below: `<Footlights>`. Without it and a corner the strip is only the board with its lamps. */
  readonly footlights?: ReactNode;
  /** Right of the footlights: `<TvCorner>`. */
  readonly corner?: ReactNode;
  /** Over everything: pause, 3-2-1, toasts, confetti. */
  readonly overlay?: ReactNode;
  /** Escape, or Back on a remote. */
  readonly onBack?: () => void;
};

/**
 * The toy theatre the TV shows: room, set, curtain, proscenium, footlights. Everything on it is measured in `em` of a
 * font that scales with the window, so that 1 em is 36 px on a 1920x1080 screen and nothing needs a media query.
 */
export function Stage(props: StageProps) {
  const { phase, version, paused, set = 'sky', curtain = 'open', title, light = 'house' } = props;
  const root = useRef<HTMLElement>(null);
  useKeyboardNav(root, props.onBack);
  return (
    <main
      ref={root}
      className={css.stage}
      data-phase={phase}
      data-version={version}
      data-paused={paused.join(' ')}
      data-light={light}
    >
      <Backdrop set={set} />
      <div className={css.spots} aria-hidden="true">
        <span className={css.spotLeft} />
        <span className={css.spotRight} />
      </div>
      <div className={css.scene}>{props.children}</div>
      <Curtain state={curtain} />
      <Proscenium title={title} />
      <div className={css.apron} data-low={!props.footlights && !props.corner}>
        <div className={css.lights}>{props.footlights}</div>
        {props.corner}
      </div>
      {props.overlay}
    </main>
  );
}
