import { type PointerEvent, useEffect, useRef } from 'react';
import type { CardDesk } from '../../../../view.ts';
import { Card } from '../../Card.tsx';
import { type Drag, dragOf, leanOf, lieOf, reachOf, type Swiped, type Touch, verdictOf } from '../../gesture.ts';
import { words } from '../../words.ts';
import css from './SwipeCard.module.css';

const w = words.card;
/** Enough looks at a thumb for its speed. */
const LOOKS_MOST = 16;

export type SwipeCardProps = {
  readonly desk: CardDesk;
  /** How long it takes to land: until then a swipe is not heard. */
  readonly landMs: number;
  /** Where the thumb let go; false: it was not heard, and the card springs back. */
  readonly onVerdict: (verdict: Swiped, drag: Drag) => boolean;
};

/** A card that lies under the thumb. It is drawn from the pointer, once a frame, by transform and opacity alone. */
export function SwipeCard({ desk, landMs, onVerdict }: SwipeCardProps) {
  const paper = useRef<HTMLDivElement>(null);
  const stamps = useRef<Record<Swiped, HTMLSpanElement | null>>({ guessed: null, skipped: null });
  const thumb = useRef<{ id: number; looks: Touch[]; reach: number; frame: number } | null>(null);

  const lie = (drag: Pick<Drag, 'dx' | 'dy'> | null, reach: number): void => {
    if (!paper.current) return;
    paper.current.style.transform = drag ? lieOf(drag) : '';
    const { to, part } = drag ? leanOf(drag, reach) : { to: null, part: 0 };
    for (const side of ['guessed', 'skipped'] as const) {
      const stamp = stamps.current[side];
      if (!stamp) continue;
      stamp.style.opacity = side === to ? String(Math.min(1, part * 1.1)) : '0';
      stamp.dataset.sure = String(side === to && part >= 1);
    }
  };
  const letGo = (): Drag => {
    const held = thumb.current;
    thumb.current = null;
    if (held) cancelAnimationFrame(held.frame);
    if (paper.current) paper.current.dataset.held = 'false';
    return dragOf(held?.looks ?? []);
  };
  const look = (event: PointerEvent): Touch => ({ x: event.clientX, y: event.clientY, at: event.timeStamp });
  useEffect(
    () => () => {
      if (thumb.current) cancelAnimationFrame(thumb.current.frame);
    },
    [],
  );

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (thumb.current || !event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { width, height } = event.currentTarget.getBoundingClientRect();
    thumb.current = { id: event.pointerId, looks: [look(event)], reach: reachOf(width, height), frame: 0 };
    event.currentTarget.dataset.held = 'true';
  };
  const onPointerMove = (event: PointerEvent): void => {
    const held = thumb.current;
    if (held?.id !== event.pointerId) return;
    held.looks.push(look(event));
    if (held.looks.length > LOOKS_MOST) held.looks.splice(1, 1);
    cancelAnimationFrame(held.frame);
    held.frame = requestAnimationFrame(() => lie(dragOf(held.looks), held.reach));
  };
  const onPointerUp = (event: PointerEvent): void => {
    const held = thumb.current;
    if (held?.id !== event.pointerId) return;
    held.looks.push(look(event));
    const drag = letGo();
    const verdict = verdictOf(drag, held.reach);
    if (verdict === null || !onVerdict(verdict, drag)) lie(null, held.reach);
  };
  const onLost = (event: PointerEvent): void => {
    if (thumb.current?.id !== event.pointerId) return;
    letGo();
    lie(null, 1);
  };

  return (
    <div className={css.landing} style={{ animationDuration: `${landMs}ms` }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields; this holds a word. */}
      <div
        ref={paper}
        className={css.paper}
        role="group"
        aria-label={w.label(desk.word)}
        aria-description={w.how}
        data-card={desk.card}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onLost}
        onLostPointerCapture={onLost}
      >
        <Card desk={desk} />
        {(['guessed', 'skipped'] as const).map((side) => (
          <span
            key={side}
            ref={(element) => {
              stamps.current[side] = element;
            }}
            className={css.stamp}
            data-side={side}
            aria-hidden="true"
          >
            <span className={css.mark}>{w[side]}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
