import { propUrl } from '../../../../../../ui/animals.ts';
import { haptic } from '../../../../../../ui/haptics.ts';
import type { Turn } from '../../../../view.ts';
import { type PhaseProps, underway } from '../../props.ts';
import { words } from '../../words.ts';
import css from './Whistle.module.css';

const w = words.police;

/** Calling a foul on the card on the table. Small in the corner for a judge, who has other buttons; else the one big thing. */
export function Whistle({
  of,
  turn,
  big = false,
}: {
  readonly of: PhaseProps<'explaining'>;
  readonly turn: Turn;
  readonly big?: boolean;
}) {
  const { stage, seat, pending, send } = of;
  const left = (seat?.team && turn.foulsLeft[seat.team]) || 0;
  const called = underway(pending, 'CallFoul')?.card === stage.card;
  return (
    <button
      type="button"
      className={big ? css.big : css.small}
      aria-label={w.label(left)}
      disabled={left === 0 || called}
      onClick={() => {
        haptic('cue');
        void send({ type: 'CallFoul', round: turn.round, card: stage.card });
      }}
    >
      <img src={propUrl('horn')} alt="" />
      {big && (
        <span className={css.text}>
          <b>{called ? w.called : w.foul}</b>
          <span>{w.left(left)}</span>
        </span>
      )}
    </button>
  );
}
