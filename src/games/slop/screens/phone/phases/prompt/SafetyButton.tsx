import { useState } from 'react';
import { Button } from '../../../../../../ui/Button.tsx';
import { Sheet } from '../../../../../../ui/Sheet.tsx';
import { words } from '../../words.ts';

/** A ready-made prompt on demand. Asks once: it is sent on the spot, and costs half. */
export function SafetyButton({ onTake }: { readonly onTake: () => void }) {
  const [open, setOpen] = useState(false);
  const w = words.prompt;
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {w.safety}
      </Button>
      <Sheet open={open} title={w.safetyTitle} onClose={() => setOpen(false)} closeLabel={w.safetyKeep}>
        <p>{w.safetyText}</p>
        <Button
          look="primary"
          big
          wide
          onClick={() => {
            setOpen(false);
            onTake();
          }}
        >
          {w.safetyTake}
        </Button>
      </Sheet>
    </>
  );
}
