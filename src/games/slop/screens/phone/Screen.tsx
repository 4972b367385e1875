import type { ReactNode } from 'react';
import { Countdown } from '../../../../ui/Countdown.tsx';
import { haptic } from '../../../../ui/haptics.ts';
import { PhoneShell } from '../../../../ui/PhoneShell.tsx';
import { ThreeTwoOne } from '../../../../ui/ThreeTwoOne.tsx';
import type { Phase } from '../../view.ts';
import { CaptainStrings } from './CaptainStrings.tsx';
import type { PhaseProps } from './props.ts';
import css from './Screen.module.css';
import { words } from './words.ts';

export type ScreenProps = {
  readonly of: PhaseProps<Phase>;
  readonly children: ReactNode;
  readonly thumb?: ReactNode;
  /** Covers everything below the bar: a phone that lights up. */
  readonly lit?: ReactNode;
  /** The step's fuse; off where time is not this phone's business. */
  readonly fuse?: boolean;
  /** What stands in the fuse's place. */
  readonly strip?: ReactNode;
};

/** Every screen of Slop: the shell, the step's fuse, the visible 3-2-1, and the captain's strings in the corner. */
export function Screen({ of, children, thumb, lit, fuse = true, strip }: ScreenProps) {
  const { stage, clocks, captain, paused } = of;
  const soon = 'soon' in stage && paused.length === 0 ? stage.soon : null;
  const timed = fuse && 'endsAt' in stage;
  // Reveal, scores and podium give the captain their own buttons.
  const strings = captain && !['reveal', 'scores', 'podium'].includes(stage.phase);
  const top = (timed || strip || strings) && (
    <div className={css.top}>
      <div className={css.strip}>
        {timed ? (
          <Countdown
            look="small"
            endsAt={stage.endsAt}
            totalMs={stage.endsAt - stage.beganAt}
            playNow={clocks.playNow}
            onTick={() => haptic('tick')}
          />
        ) : (
          strip
        )}
      </div>
      {strings && <CaptainStrings of={of} />}
    </div>
  );
  return (
    <PhoneShell
      phase={stage.phase}
      version={of.version}
      paused={paused}
      seat={of.seat}
      team={of.team}
      link={of.link}
      menu={of.menu}
      timer={top || undefined}
      thumb={thumb}
      overlay={
        <>
          {lit}
          {soon !== null && <ThreeTwoOne endsAt={soon} now={clocks.playNow} why={words.soon} />}
          {of.overlay}
        </>
      }
    >
      {children}
    </PhoneShell>
  );
}
