import type { Turn } from '../../../../view.ts';
import { Card } from '../../Card.tsx';
import { HatSign } from '../../HatSign.tsx';
import { cardOf, nameOf, type PhaseProps } from '../../props.ts';
import { Screen } from '../../Screen.tsx';
import { words } from '../../words.ts';
import { clockOf } from './roundClock.ts';
import css from './Talking.module.css';

/** An explainer for whom somebody else swipes: the word, and nothing to press. */
export function Talking(props: PhaseProps<'explaining'> & { readonly turn: Turn }) {
  const { everyone, only, turn, roster } = props;
  const desk = cardOf(only);
  return (
    <Screen
      of={props}
      fuse={clockOf(props)}
      thumb={<p className={css.note}>{words.card.judged(nameOf(roster, turn.swiper))}</p>}
    >
      {everyone.hat && everyone.hat.pass !== 'explain' && <HatSign hat={everyone.hat} />}
      <section className={css.place} aria-live="polite">
        {desk && (
          <div key={desk.card} className={css.card}>
            <Card desk={desk} />
          </div>
        )}
      </section>
    </Screen>
  );
}
