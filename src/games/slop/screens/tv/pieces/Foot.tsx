import type { ReactNode } from 'react';
import { Countdown } from '../../../../../ui/Countdown.tsx';
import type { Clocks } from '../../../../../ui/gameProps.ts';
import { tickAloud } from '../useCues.ts';
import css from './Foot.module.css';

export type FootProps = {
  /** The step whose fuse burns here; null where nothing burns. */
  readonly stage: { readonly beganAt: number; readonly endsAt: number } | null;
  readonly clocks: Clocks;
  readonly label?: string;
  readonly children?: ReactNode;
};

/** The row at the edge of the stage: how long it lasts, and who is done. Its right end belongs to the button that moves on. */
export function Foot({ stage, clocks, label, children }: FootProps) {
  return (
    <div className={css.foot}>
      {label && <span className={css.label}>{label}</span>}
      {stage && (
        <Countdown
          className={css.fuse}
          endsAt={stage.endsAt}
          totalMs={stage.endsAt - stage.beganAt}
          playNow={clocks.playNow}
          onTick={tickAloud}
        />
      )}
      <div className={css.done}>{children}</div>
    </div>
  );
}
