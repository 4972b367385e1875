import { type ReactNode, useState } from 'react';
import type { SeatId } from '../../../../kernel/ids.ts';
import { seatIn } from '../../../../kernel/roster.ts';
import { propUrl } from '../../../../ui/animals.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { type Phase, WAITING_PHASES } from '../../view.ts';
import css from './CaptainCrown.module.css';
import { nameOf, type PhaseProps } from './props.ts';
import { words } from './words.ts';

type Reins = { readonly waits: boolean; readonly missing: SeatId | undefined };

/** These give the captain buttons of their own. */
const OWN_BUTTONS: readonly Phase[] = ['review', 'next', 'podium'];

/** What the captain may do here besides playing: go on, or pass on the role of somebody missing. Null for nothing. */
export function reinsOf({ stage, everyone, roster, captain }: PhaseProps<Phase>): Reins | null {
  if (!captain || OWN_BUTTONS.includes(stage.phase)) return null;
  const { turn } = everyone;
  const running = stage.phase === 'starting' || stage.phase === 'explaining';
  const missing = running && turn ? [turn.explainer, turn.swiper].find((id) => !seatIn(roster, id)?.here) : undefined;
  const waits = WAITING_PHASES.includes(stage.phase);
  return waits || missing !== undefined ? { waits, missing } : null;
}

/** Two taps away from a thumb that slips. */
export function CaptainCrown({ of, reins }: { readonly of: PhaseProps<Phase>; readonly reins: Reins }): ReactNode {
  const [open, setOpen] = useState(false);
  const { stage, everyone, roster, send } = of;
  const { round } = everyone;
  const { waits, missing } = reins;
  const w = words.captain;
  const close = (): void => setOpen(false);
  return (
    <>
      <button type="button" className={css.open} aria-label={w.open} onClick={() => setOpen(true)}>
        <img src={propUrl('crown')} alt="" />
      </button>
      <Sheet open={open} title={w.title} onClose={close} closeLabel={w.close}>
        {missing !== undefined && (
          <>
            <Button
              wide
              onClick={() => {
                close();
                void send({ type: 'PassRole', round });
              }}
            >
              {w.passRole}
            </Button>
            <p className={css.note}>{w.passNote(nameOf(roster, missing))}</p>
          </>
        )}
        {waits && (
          <Button
            look="primary"
            wide
            onClick={() => {
              close();
              void send({ type: 'MoveOn', phase: stage.phase, round });
            }}
          >
            {w.moveOn}
          </Button>
        )}
      </Sheet>
    </>
  );
}
