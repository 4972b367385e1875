import { useState } from 'react';
import type { Seat } from '../../kernel/roster.ts';
import type { WallHandle } from '../../stores/pads.ts';
import { Button } from '../Button.tsx';
import { DoodlePad } from './DoodlePad.tsx';
import { wallWords } from './words.ts';

export type DoodleButtonProps = {
  /** Null: there is no wall (yet), and no button. A wipe takes it away for a moment; what was open opens again. */
  readonly wall: WallHandle | null;
  readonly seat: Seat;
  /** Given to the captain only. */
  readonly onWipe?: () => void;
};

/** A phone's way to the doodle wall. */
export function DoodleButton({ wall, seat, onWipe }: DoodleButtonProps) {
  const [open, setOpen] = useState(false);
  if (!wall) return null;
  return (
    <>
      <Button wide onClick={() => setOpen(true)}>
        {wallWords.open}
      </Button>
      {open && <DoodlePad wall={wall} colour={seat.colour} onWipe={onWipe} onClose={() => setOpen(false)} />}
    </>
  );
}
