import type { ButtonHTMLAttributes, Ref } from 'react';
import css from './Button.module.css';
import { classes } from './classes.ts';

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: 'primary' | 'secondary' | 'quiet';
  /** The one button of a screen: as large as a thumb wants it. */
  readonly big?: boolean;
  /** Fills the width it is given. */
  readonly wide?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A slab of card that goes down when pressed. At least 48 px high wherever it stands. */
export function Button({ look = 'secondary', big, wide, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes(css.button, css[look], big && css.big, wide && css.wide, className)}
    >
      <span className={css.face}>{children}</span>
    </button>
  );
}
