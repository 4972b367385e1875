import { Button } from '../../../../../ui/Button.tsx';
import type { Phase } from '../../../view.ts';
import type { PhaseProps } from '../props.ts';
import { words } from '../words.ts';

/** Where a captain's phone has nothing else to do: on with the show. */
export function MoveOn({ of }: { readonly of: PhaseProps<Phase> }) {
  const { captain, stage, everyone, send } = of;
  if (!captain) return null;
  return (
    <Button
      look="quiet"
      wide
      onClick={() => void send({ type: 'MoveOn', phase: stage.phase, round: everyone.turn?.round ?? 0 })}
    >
      {words.captain.moveOn}
    </Button>
  );
}
