import { useId } from 'react';
import css from './Switch.module.css';

export type SwitchProps = {
  readonly label: string;
  readonly note?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

/** A row one taps anywhere; the knob slides. */
export function Switch({ label, note, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-labelledby={id}
      className={css.row}
      onClick={() => onChange(!on)}
    >
      <span className={css.words}>
        <span id={id} className={css.label}>
          {label}
        </span>
        {note !== undefined && <span className={css.note}>{note}</span>}
      </span>
      <span className={css.track} aria-hidden="true">
        <span className={css.knob} />
      </span>
    </button>
  );
}
