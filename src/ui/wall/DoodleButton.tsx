import { lazy, Suspense, useEffect, useState } from 'react';
import type { Seat } from '../../kernel/roster.ts';
import type { WallHandle } from '../../stores/pads.ts';
import { Button } from '../Button.tsx';
import { prefetch } from '../prefetch.ts';
import { wallWords } from './words.ts';

export type DoodleButtonProps = {
  /** Null: there is no wall (yet), and no button. A wipe takes it away for a moment; what was open opens again. */
  readonly wall: WallHandle | null;
  readonly seat: Seat;
  /** Given to the captain only. */
  readonly onWipe?: () => void;
};

const loadPad = () => import('./DoodlePad.tsx').then(({ DoodlePad }) => ({ default: DoodlePad }));
const DoodlePad = lazy(loadPad);

/** A phone's way to the doodle wall. */
export function DoodleButton({ wall, seat, onWipe }: DoodleButtonProps) {
  const [open, setOpen] = useState(false);
  const hung = wall !== null;
  useEffect(() => {
    if (hung) prefetch(loadPad);
  }, [hung]);
  if (!wall) return null;
  return (
    <>
      <Button wide onClick={() => setOpen(true)}>
        {wallWords.open}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <DoodlePad wall={wall} colour={seat.colour} onWipe={onWipe} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
