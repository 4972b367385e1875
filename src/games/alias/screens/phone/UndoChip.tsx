import { useEffect, useRef } from 'react';
import { haptic } from '../../../../ui/haptics.ts';
import { UNDO_MS, type UndoDesk } from '../../view.ts';
import { blip } from './blip.ts';
import type { PhaseProps } from './props.ts';
import css from './UndoChip.module.css';
import { usePlayClock } from './usePlayClock.ts';
import { words } from './words.ts';

const w = words.undo;
const AROUND = 2 * Math.PI * 15;

/** For 3 s after a swipe: its verdict turned round. The ring is what is left of the time. Nothing where nothing can be undone. */
export function UndoChip({ of }: { readonly of: PhaseProps<'explaining' | 'stealing' | 'review'> }) {
  const { only, clocks, everyone, send } = of;
  const undo = only?.undo ?? null;
  const open = usePlayClock(clocks.playNow, (now) => undo !== null && now < undo.until);
  if (!undo || !open) return null;
  return (
    <Chip
      key={undo.card}
      undo={undo}
      playNow={clocks.playNow}
      onUndo={() => {
        haptic('undone');
        blip('undone');
        void send({ type: 'Undo', round: everyone.round, card: undo.card });
      }}
    />
  );
}

function Chip({
  undo,
  playNow,
  onUndo,
}: {
  readonly undo: UndoDesk;
  readonly playNow: () => number;
  readonly onUndo: () => void;
}) {
  const ring = useRef<SVGCircleElement>(null);
  const clock = useRef(playNow);
  useEffect(() => {
    clock.current = playNow;
  });
  useEffect(() => {
    let frame = 0;
    const draw = (): void => {
      const left = Math.min(1, Math.max(0, (undo.until - clock.current()) / UNDO_MS));
      ring.current?.setAttribute('stroke-dashoffset', String(AROUND * (1 - left)));
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [undo.until]);
  const chip = undo.verdict === 'skipped' ? w.toGuessed : w.toSkipped;
  return (
    <button type="button" className={css.chip} aria-label={w.label(undo.word, chip)} onClick={onUndo}>
      <svg className={css.clock} viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="15" className={css.rail} />
        <circle ref={ring} cx="20" cy="20" r="15" className={css.ring} strokeDasharray={AROUND} />
        <path d="M15 15h7a5 5 0 0 1 0 10h-5M18 11l-4 4 4 4" className={css.arrow} />
      </svg>
      <span className={css.text}>
        <b>{chip}</b>
        <span className={css.word}>{undo.word}</span>
      </span>
    </button>
  );
}
