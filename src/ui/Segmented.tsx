import { useId } from 'react';
import css from './Segmented.module.css';

export type SegmentedProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly note?: string;
};

/** One of a few, all in sight. Plain buttons, so that a TV remote walks through them without changing anything. */
export function Segmented<Value extends string>({ label, options, value, onChange, note }: SegmentedProps<Value>) {
  const id = useId();
  return (
    <fieldset className={css.group} aria-labelledby={id}>
      <span id={id} className={css.label}>
        {label}
      </span>
      <div className={css.options}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className={css.option}
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            {option.text}
          </button>
        ))}
      </div>
      {note !== undefined && <span className={css.note}>{note}</span>}
    </fieldset>
  );
}
