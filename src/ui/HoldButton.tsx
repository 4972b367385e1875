import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import css from './HoldButton.module.css';
import { words } from './words.ts';

export type HoldButtonProps = {
  readonly children: React.ReactNode;
  readonly onHeld: () => void;
  readonly holdMs?: number;
  readonly wide?: boolean;
  readonly disabled?: boolean;
};

const HOLD_MS = 1000;

/** Hard to press by mistake: it acts after being held for a second, by finger or by Enter or Space. */
export function HoldButton({ children, onHeld, holdMs = HOLD_MS, wide, disabled }: HoldButtonProps) {
  const [holding, setHolding] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const stop = (): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    setHolding(false);
  };
  const start = (): void => {
    if (disabled || timer.current !== null) return;
    setHolding(true);
    timer.current = setTimeout(() => {
      stop();
      onHeld();
    }, holdMs);
  };
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  const isPress = (event: KeyboardEvent): boolean => event.key === 'Enter' || event.key === ' ';
  return (
    <Button
      look="quiet"
      wide={wide}
      disabled={disabled}
      className={css.hold}
      onPointerDown={start}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (isPress(event) && !event.repeat) start();
      }}
      onKeyUp={stop}
      onBlur={stop}
    >
      <span
        className={css.fill}
        data-holding={holding}
        style={{ transitionDuration: holding ? `${holdMs}ms` : '120ms' }}
      />
      <span className={css.text}>
        {children}
        <small className={css.hint}>{holding ? words.hold.keep : words.hold.hint}</small>
      </span>
    </Button>
  );
}
