import { Button } from '../../../../../ui/Button.tsx';
import { type AliasTvProps, faceOf } from '../props.ts';
import { words } from '../words.ts';
import css from './PassOn.module.css';

/** While the explainer, or whoever else swipes, is away: the TV may give the role to the next one. Above the pause that waits for them. */
export function PassOn({ everyone, roster, send }: AliasTvProps) {
  const { stage, turn } = everyone;
  if (!turn || (stage.phase !== 'starting' && stage.phase !== 'explaining')) return null;
  const away = [turn.explainer, turn.swiper].map((id) => faceOf(roster, id)).find((seat) => seat && !seat.here);
  if (!away) return null;
  return (
    <div className={css.place}>
      <Button onClick={() => void send({ type: 'PassRole', round: turn.round })}>
        {words.starting.passOn(away.name)} ›
      </Button>
    </div>
  );
}
