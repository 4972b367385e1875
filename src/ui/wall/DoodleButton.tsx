import { type ComponentType, useEffect, useState } from 'react';
import type { Seat } from '../../kernel/roster.ts';
import type { WallHandle } from '../../stores/pads.ts';
import { Button } from '../Button.tsx';
import { prefetch } from '../prefetch.ts';
import type { DoodlePadProps } from './DoodlePad.tsx';
import { wallWords } from './words.ts';

export type DoodleButtonProps = {
  /** Null: there is no wall (yet), and no button. A wipe takes it away for a moment; what was open opens again. */
  readonly wall: WallHandle | null;
  readonly seat: Seat;
  /** Given to the captain only. */
  readonly onWipe?: () => void;
};

/** A phone's way to the doodle wall. There is no button before there is something behind it: the server may be away. */
export function DoodleButton({ wall, seat, onWipe }: DoodleButtonProps) {
  const [Pad, setPad] = useState<ComponentType<DoodlePadProps> | null>(null);
  const [open, setOpen] = useState(false);
  const hung = wall !== null;
  useEffect(() => {
    if (hung) prefetch(() => import('./DoodlePad.tsx').then(({ DoodlePad }) => setPad(() => DoodlePad)));
  }, [hung]);
  if (!wall || !Pad) return null;
  return (
    <>
      <Button wide onClick={() => setOpen(true)}>
        {wallWords.open}
      </Button>
      {open && <Pad wall={wall} colour={seat.colour} onWipe={onWipe} onClose={() => setOpen(false)} />}
    </>
  );
}
