import { useId } from 'react';
import css from './TvStepper.module.css';

export type TvStepperProps = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value in words. */
  readonly text: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly onChange: (value: number) => void;
};

/**
 * A number between two big buttons: a remote walks to one and presses it, where a slider would catch its arrows. At an end
 * the button stays where the focus is, and does nothing.
 */
export function TvStepper(props: TvStepperProps) {
  const { label, value, least, most, step, text, onChange } = props;
  const id = useId();
  return (
    <fieldset className={css.row} aria-labelledby={id}>
      <span id={id} className={css.label}>
        {label}
      </span>
      <button
        type="button"
        className={css.button}
        aria-label={props.lessLabel}
        aria-disabled={value <= least}
        onClick={() => value > least && onChange(Math.max(least, value - step))}
      >
        −
      </button>
      <output className={css.text} aria-live="polite">
        {text}
      </output>
      <button
        type="button"
        className={css.button}
        aria-label={props.moreLabel}
        aria-disabled={value >= most}
        onClick={() => value < most && onChange(Math.min(most, value + step))}
      >
        +
      </button>
    </fieldset>
  );
}
