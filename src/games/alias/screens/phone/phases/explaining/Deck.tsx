import { type CSSProperties, useRef } from 'react';
import { haptic } from '../../../../../../ui/haptics.ts';
import type { CardDesk } from '../../../../view.ts';
import { blip } from '../../blip.ts';
import { Card } from '../../Card.tsx';
import { type Drag, lieOf, type Swiped } from '../../gesture.ts';
import { words } from '../../words.ts';
import css from './Deck.module.css';
import { SwipeCard } from './SwipeCard.tsx';

/** A card on its way off the table. */
export type Gone = { readonly desk: CardDesk; readonly verdict: Swiped; readonly drag: Pick<Drag, 'dx' | 'dy'> };

export type DeckProps = {
  /** Null while the next card is on its way. */
  readonly desk: CardDesk | null;
  readonly gone: Gone | null;
  readonly notice: { readonly text: string; readonly n: number } | null;
  readonly playNow: () => number;
  readonly onVerdict: (verdict: Swiped, drag: Drag) => boolean;
};

const FLIGHT_PX = 900;

/** The card under the thumb, the one that flies off, and the pile below. */
export function Deck({ desk, gone, notice, playNow, onVerdict }: DeckProps) {
  // A card keeps the landing it began with: another look at the clock would let it land again.
  const landing = useRef({ key: '', ms: 0 });
  const key = desk ? `${desk.card} ${desk.openAt}` : '';
  if (desk && landing.current.key !== key) landing.current = { key, ms: Math.max(1, desk.openAt - playNow()) };
  return (
    <div className={css.table}>
      <div className={css.deck} aria-live="polite">
        <div className={css.pile} data-empty={desk?.left === 0} aria-hidden="true">
          <span className={css.back} />
        </div>
        {desk && <SwipeCard key={key} desk={desk} landMs={landing.current.ms} onVerdict={onVerdict} />}
        {!desk && <p className={css.next}>{words.card.next}</p>}
      </div>
      {gone && (
        <div
          key={gone.desk.card}
          className={css.gone}
          style={flightOf(gone)}
          data-verdict={gone.verdict}
          aria-hidden="true"
        >
          <Card desk={gone.desk} />
        </div>
      )}
      <p className={css.notice} role="status">
        {notice && <span key={notice.n}>{notice.text}</span>}
      </p>
    </div>
  );
}

function flightOf({ drag: { dx, dy } }: Gone): CSSProperties {
  const far = FLIGHT_PX / Math.max(1, Math.hypot(dx, dy));
  return { '--from': lieOf({ dx, dy }), '--to': lieOf({ dx: dx * far, dy: dy * far }) } as CSSProperties;
}

/** Each verdict has a knock and a sound of its own. */
export function knock(verdict: Swiped): void {
  const kind = verdict === 'guessed' ? 'guessed' : 'skipped';
  haptic(kind);
  blip(kind);
}
