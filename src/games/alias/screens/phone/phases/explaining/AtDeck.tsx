import { useRef, useState } from 'react';
import { haptic } from '../../../../../../ui/haptics.ts';
import type { Turn } from '../../../../view.ts';
import { type Drag, type Swiped, TAPPED } from '../../gesture.ts';
import { HatSign } from '../../HatSign.tsx';
import { MissedSlip } from '../../MissedSlip.tsx';
import { cardOf, type PhaseProps } from '../../props.ts';
import { Screen } from '../../Screen.tsx';
import { UndoChip } from '../../UndoChip.tsx';
import { useMissed } from '../../useMissed.ts';
import { useNotice } from '../../useNotice.ts';
import { wordSwipeRefused, words } from '../../words.ts';
import css from './AtDeck.module.css';
import { Deck, type Gone, knock } from './Deck.tsx';
import { clockOf } from './roundClock.ts';
import { Whistle } from './Whistle.tsx';

const w = words.card;

/** Whoever swipes: the card, two buttons, and a way back. */
export function AtDeck(props: PhaseProps<'explaining'> & { readonly turn: Turn }) {
  const { stage, everyone, only, turn, seat, clocks, paused, link, send } = props;
  const [gone, go] = useState<Gone | null>(null);
  const [notice, tell] = useNotice();
  const sent = useRef<number | null>(null);
  const missed = useMissed(only?.missed ?? [], link, stage.beganAt);
  const held = cardOf(only);
  // From the swipe on the card has left, whoever is first to say so: the prediction, or this phone's own hand.
  const desk = held && held.card !== gone?.desk.card ? held : null;

  const swipe = (verdict: Swiped, drag: Pick<Drag, 'dx' | 'dy'>): boolean => {
    if (!desk || paused.length > 0 || sent.current === desk.card || clocks.playNow() < desk.openAt) return false;
    const { card } = desk;
    sent.current = card;
    knock(verdict);
    missed.onOwn(card);
    go({ desk, verdict, drag });
    void send({ type: 'Swipe', round: turn.round, card, verdict }).then((reason) => {
      if (reason === null) return;
      if (sent.current === card) sent.current = null;
      go((old) => (old?.desk.card === card ? null : old));
      haptic('refuse');
      const text = wordSwipeRefused(reason);
      if (text) tell(text);
    });
    return true;
  };
  const judges = seat?.id !== turn.explainer;
  return (
    <Screen
      of={props}
      fuse={clockOf(props)}
      aside={judges && <Whistle of={props} turn={turn} />}
      thumb={
        <>
          <div className={css.row}>
            <p className={css.score}>{words.mates.soFar(turn.score)}</p>
            <UndoChip of={props} />
          </div>
          <div className={css.pair}>
            {(['skipped', 'guessed'] as const).map((verdict) => (
              <button
                key={verdict}
                type="button"
                className={css.verdict}
                data-verdict={verdict}
                aria-label={w[verdict]}
                onClick={() => void swipe(verdict, TAPPED[verdict])}
              >
                <svg viewBox="0 0 40 40" aria-hidden="true">
                  <path d={ARROWS[verdict]} />
                </svg>
                {w[verdict]}
              </button>
            ))}
          </div>
        </>
      }
    >
      <MissedSlip missed={missed} />
      {everyone.hat && everyone.hat.pass !== 'explain' && <HatSign hat={everyone.hat} />}
      <Deck desk={desk} gone={gone} notice={notice} playNow={clocks.playNow} onVerdict={swipe} />
    </Screen>
  );
}

const ARROWS: Readonly<Record<Swiped, string>> = {
  skipped: 'M34 20H8M18 9L7 20l11 11',
  guessed: 'M6 20h26M22 9l11 11-11 11',
};
