import { type InputHTMLAttributes, type Ref, useId } from 'react';
import { classes } from './classes.ts';
import css from './TextField.module.css';

export type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it, in words; announced. */
  readonly problem?: string;
  readonly hideLabel?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
};

/** One large line to write on. */
export function TextField({ label, value, onChange, problem, hideLabel, className, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id} className={classes(css.label, hideLabel && css.hidden)}>
        {label}
      </label>
      <input
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        {...rest}
        id={id}
        className={classes(css.input, className)}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} className={css.problem} role="alert">
        {problem}
      </p>
    </div>
  );
}
