import type { ReactNode } from 'react';
import { Countdown } from '../../../../ui/Countdown.tsx';
import { haptic } from '../../../../ui/haptics.ts';
import { PhoneShell } from '../../../../ui/PhoneShell.tsx';
import type { Phase } from '../../view.ts';
import { CaptainCrown, reinsOf } from './CaptainCrown.tsx';
import type { PhaseProps } from './props.ts';
import css from './Screen.module.css';

export type ScreenProps = {
  readonly of: PhaseProps<Phase>;
  readonly children: ReactNode;
  readonly thumb?: ReactNode;
  /** The fuse, where time is this phone's business. */
  readonly fuse?: { readonly endsAt: number; readonly totalMs: number };
  /** A small thing at the fuse's end. */
  readonly aside?: ReactNode;
  /** Covers everything below the bar. */
  readonly over?: ReactNode;
};

/** Every screen of Alias: the shell, the fuse, and what the captain may do from anywhere. */
export function Screen({ of, children, thumb, fuse, aside, over }: ScreenProps) {
  const reins = reinsOf(of);
  const crown = reins && <CaptainCrown of={of} reins={reins} />;
  const top = (fuse || aside || crown) && (
    <div className={css.top}>
      <div className={css.strip}>
        {fuse && <Countdown look="small" {...fuse} playNow={of.clocks.playNow} onTick={() => haptic('tick')} />}
      </div>
      {aside}
      {crown}
    </div>
  );
  return (
    <PhoneShell
      phase={of.stage.phase}
      version={of.version}
      paused={of.paused}
      seat={of.seat}
      team={of.team}
      link={of.link}
      menu={of.menu}
      timer={top || undefined}
      thumb={thumb}
      overlay={
        <>
          {over}
          {of.overlay}
        </>
      }
    >
      {children}
    </PhoneShell>
  );
}

/** The whole of a timed step, as a fuse. */
export const fuseOf = ({ beganAt, endsAt }: { readonly beganAt: number; readonly endsAt: number }) => ({
  endsAt,
  totalMs: endsAt - beganAt,
});
