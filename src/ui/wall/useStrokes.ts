import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Stroke } from '../../stores/pads.ts';
import { drawStroke, wipeCanvas } from './chalk.ts';
import { drawFrom } from './strokes.ts';

/** Keeps a canvas showing these strokes: draws what came, and all anew only when something is gone. */
export function useStrokes(
  canvas: RefObject<HTMLCanvasElement | null>,
  strokes: readonly Stroke[],
  look: 'chalk' | 'full',
): void {
  const drawn = useRef<{ readonly on: HTMLCanvasElement; readonly strokes: readonly Stroke[] } | null>(null);
  useLayoutEffect(() => {
    const on = canvas.current;
    if (!on) return;
    const before = drawn.current?.on === on ? drawn.current.strokes : [];
    const from = drawFrom(before, strokes);
    if (from === null) wipeCanvas(on);
    for (const stroke of strokes.slice(from ?? 0)) drawStroke(on, stroke, look);
    drawn.current = { on, strokes };
  }, [canvas, strokes, look]);
}
