import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SeatId } from '../../../../../kernel/ids.ts';
import { type Roster, seatIn } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import css from './CaretLayer.module.css';
import { flagAt, placeIn, rangeOf, type Window } from './carets.ts';
import type { TeamCaret } from './useTeamTexts.ts';

export type CaretLayerProps = {
  readonly input: HTMLInputElement;
  readonly text: string;
  readonly carets: readonly TeamCaret[];
  readonly roster: Roster;
};

/** Where teammates are in a line: a bar at the letter, over it a flag with face and name. Lies over the field and moves nothing. */
export function CaretLayer({ input, text, carets, roster }: CaretLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const mirror = useRef<HTMLSpanElement>(null);
  const measured = useMeasuredAnew(input);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `measured` says that the field has another size, font or scroll.
  useLayoutEffect(() => {
    if (!layer.current || !mirror.current) return;
    const window = windowOf(input);
    const widthOf = rulerOf(mirror.current, input, text);
    layer.current.style.height = `${input.offsetHeight}px`;
    for (const marks of layer.current.querySelectorAll<HTMLElement>('[data-caret]')) {
      const caret = carets.find((other) => other.seat === marks.dataset.caret);
      if (!caret) continue;
      const { start, end } = rangeOf(caret, text.length);
      const from = placeIn(window, widthOf(start));
      const to = placeIn(window, widthOf(end));
      const head = caret.head < caret.anchor ? from : to;
      const flag = marks.lastElementChild instanceof HTMLElement ? marks.lastElementChild.offsetWidth : 0;
      marks.style.setProperty('--from', `${from}px`);
      marks.style.setProperty('--chosen', `${to - from}px`);
      marks.style.setProperty('--head', `${head}px`);
      marks.style.setProperty('--flag', `${flagAt(head, flag, input.offsetWidth)}px`);
    }
  }, [input, text, carets, measured]);

  return (
    <div ref={layer} className={css.layer} aria-hidden="true" data-crowd={carets.length > 1}>
      <span ref={mirror} className={css.mirror} />
      {carets.map((caret) => {
        const seat = seatIn(roster, caret.seat as SeatId);
        return (
          seat && (
            <span key={caret.seat} data-caret={caret.seat} data-name={seat.name} data-colour={seat.colour}>
              <span className={css.chosen} />
              <span className={css.bar} />
              <span className={css.flag}>
                <Avatar animal={seat.animal} colour={seat.colour} className={css.face} />
                <span className={css.name}>{seat.name}</span>
              </span>
            </span>
          )
        );
      })}
    </div>
  );
}

function windowOf(input: HTMLInputElement): Window {
  const style = getComputedStyle(input);
  const inset = Number.parseFloat(style.paddingLeft);
  return {
    left: input.clientLeft + inset,
    width: input.clientWidth - inset - Number.parseFloat(style.paddingRight),
    scroll: input.scrollLeft,
  };
}

/** How wide the first letters of the text are, in the field's own type. */
function rulerOf(mirror: HTMLElement, input: HTMLInputElement, text: string): (letters: number) => number {
  const { font, letterSpacing, fontKerning } = getComputedStyle(input);
  Object.assign(mirror.style, { font, letterSpacing, fontKerning });
  return (letters) => {
    mirror.textContent = text.slice(0, letters);
    return mirror.getBoundingClientRect().width;
  };
}

/** Another number whenever the field has another size, another font or was scrolled. */
function useMeasuredAnew(input: HTMLInputElement): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const anew = (): void => setCount((before) => before + 1);
    const sizes = new ResizeObserver(anew);
    sizes.observe(input);
    input.addEventListener('scroll', anew, { passive: true });
    document.fonts.addEventListener('loadingdone', anew);
    return () => {
      sizes.disconnect();
      input.removeEventListener('scroll', anew);
      document.fonts.removeEventListener('loadingdone', anew);
    };
  }, [input]);
  return count;
}
