import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import css from './Sheet.module.css';
import { words } from './words.ts';

export type SheetProps = {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** From below on a phone, from the side on the TV. */
  readonly from?: 'below' | 'side';
  readonly closeLabel?: string;
  /** Two columns where there is room: for a drawer with much in it. */
  readonly wide?: boolean;
};

/** A sheet of paper slid over the screen, on the browser's own dialog: it traps focus and closes on Escape. */
export function Sheet({ open, title, onClose, children, from = 'below', closeLabel = words.close, wide }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it from the keyboard; the click is on the backdrop.
    <dialog
      ref={dialog}
      className={classes(css.sheet, css[from], wide && css.wide)}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <div className={css.page}>
          <h2 id={heading} className={css.title}>
            {title}
          </h2>
          <div className={css.body}>{children}</div>
          <Button look="secondary" wide onClick={onClose} className={css.close}>
            {closeLabel}
          </Button>
        </div>
      )}
    </dialog>
  );
}
