import { useEffect, useRef } from 'react';
import css from './Confetti.module.css';
import { motionReduced } from './motion.ts';

const COLOURS = ['#ff7a1a', '#ffd23f', '#3ddc97', '#4cc9f0', '#ff5da2', '#a07bff'];

/** To be fetched ahead: at the podium the server may be gone. */
export const loadConfetti = () => import('canvas-confetti');

/** Paper rain from both wings, once for each new `burst` (null: none). Nothing falls where motion is reduced. */
export function Confetti({ burst }: { readonly burst: string | number | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (burst === null || motionReduced()) return;
    let over = false;
    let stop = (): void => {};
    const rain = ({ default: confetti }: Awaited<ReturnType<typeof loadConfetti>>): void => {
      if (over || !canvas.current) return;
      const fire = confetti.create(canvas.current, { resize: true });
      const shot = {
        colors: COLOURS,
        shapes: ['square' as const],
        particleCount: 90,
        spread: 70,
        startVelocity: 62,
        ticks: 260,
        scalar: 1.5,
      };
      void fire({ ...shot, angle: 60, origin: { x: 0, y: 0.9 } });
      void fire({ ...shot, angle: 120, origin: { x: 1, y: 0.9 } });
      stop = () => fire.reset();
    };
    // Without it the winners are no less so.
    loadConfetti().then(rain, () => undefined);
    return () => {
      over = true;
      stop();
    };
  }, [burst]);
  return <canvas ref={canvas} className={css.canvas} />;
}
