import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Colour } from '../../kernel/roster.ts';
import type { Point } from '../../stores/pads.ts';
import { drawStroke } from './chalk.ts';
import { beginLine, endLine, goOn, type Line, onGrid, PIECE_EVERY_MS } from './pen.ts';

type Pen = Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', (event: PointerEvent) => void>;

/** A finger on the canvas: seen at once, and told to the others piece by piece. One finger draws; a second one is a palm. */
export function usePen(
  canvas: RefObject<HTMLCanvasElement | null>,
  colour: Colour,
  send: (points: readonly Point[]) => void,
): Pen {
  const drawing = useRef<{ readonly pointer: number; line: Line; last: Point } | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });

  const show = (points: readonly Point[]): void => {
    if (canvas.current) drawStroke(canvas.current, { colour, points }, 'full');
  };
  const add = (points: readonly Point[]): void => {
    const now = drawing.current;
    if (!now) return;
    const { line, pieces } = goOn(now.line, points, performance.now());
    now.line = line;
    for (const piece of pieces) latest.current(piece);
    clearTimeout(waiting.current);
    // A finger that rests has its line shown to the end.
    if (line.points.length > 1) waiting.current = setTimeout(() => add([]), PIECE_EVERY_MS);
  };
  const lift = (pointer?: number): void => {
    const now = drawing.current;
    if (!now || (pointer !== undefined && now.pointer !== pointer)) return;
    drawing.current = null;
    clearTimeout(waiting.current);
    const rest = endLine(now.line);
    if (rest) latest.current(rest);
  };
  const lifting = useRef(lift);
  useEffect(() => () => lifting.current(), []);

  const pointsOf = (event: PointerEvent): readonly Point[] => {
    const box = innerBox(event.currentTarget);
    // The browser gathers a fast finger's points into one event.
    const all = event.nativeEvent.getCoalescedEvents?.() ?? [];
    return (all.length > 0 ? all : [event.nativeEvent]).map((each) => onGrid(each, box));
  };
  return {
    onPointerDown: (event) => {
      if (drawing.current || event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const [at] = [onGrid(event, innerBox(event.currentTarget))];
      drawing.current = { pointer: event.pointerId, line: beginLine(at, performance.now()), last: at };
      show([at]);
    },
    onPointerMove: (event) => {
      const now = drawing.current;
      if (now?.pointer !== event.pointerId) return;
      const points = pointsOf(event);
      show([now.last, ...points]);
      now.last = points.at(-1) ?? now.last;
      add(points);
    },
    onPointerUp: (event) => lift(event.pointerId),
    onPointerCancel: (event) => lift(event.pointerId),
  };
}

/** The canvas without its border. */
function innerBox(canvas: Element): { left: number; top: number; width: number; height: number } {
  const { left, top } = canvas.getBoundingClientRect();
  return {
    left: left + canvas.clientLeft,
    top: top + canvas.clientTop,
    width: canvas.clientWidth,
    height: canvas.clientHeight,
  };
}
