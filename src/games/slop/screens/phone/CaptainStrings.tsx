import { useState } from 'react';
import { propUrl } from '../../../../ui/animals.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import type { Phase } from '../../view.ts';
import css from './CaptainStrings.module.css';
import type { PhaseProps } from './props.ts';
import { words } from './words.ts';

/** What moves the show along, one tap away from a thumb that means it and two from one that slips. */
export function CaptainStrings({ of }: { readonly of: PhaseProps<Phase> }) {
  const [open, setOpen] = useState(false);
  const [early, setEarly] = useState(false);
  const { stage, everyone, send } = of;
  const round = everyone.turn?.round ?? 0;
  const w = words.captain;
  const close = (): void => {
    setOpen(false);
    setEarly(false);
  };
  const scripted = stage.phase === 'rehearsal' || stage.phase === 'performance';
  return (
    <>
      <button type="button" className={css.open} aria-label={w.open} onClick={() => setOpen(true)}>
        <img src={propUrl('crown')} alt="" />
      </button>
      <Sheet open={open} title={w.title} onClose={close} closeLabel={w.close}>
        <Button
          look="primary"
          wide
          onClick={() =>
            void send({ type: 'MoveOn', phase: stage.phase, round }).then((reason) =>
              reason === 'not-yet' ? setEarly(true) : close(),
            )
          }
        >
          {w.moveOn}
        </Button>
        {early && <p role="alert">{w.notYet}</p>}
        {scripted && (
          <>
            <Button
              wide
              onClick={() => {
                close();
                void send({ type: 'SkipScript', round });
              }}
            >
              {w.skipScript}
            </Button>
            <p className={css.note}>{w.skipNote}</p>
          </>
        )}
      </Sheet>
    </>
  );
}
