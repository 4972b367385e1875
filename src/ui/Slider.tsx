import { useId } from 'react';
import css from './Slider.module.css';

export type SliderProps = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** The value in words: "x1.5, leisurely". */
  readonly text: string;
};

export function Slider({ label, value, min, max, step, onChange, text }: SliderProps) {
  const id = useId();
  return (
    <div className={css.row}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <output htmlFor={id} className={css.text}>
        {text}
      </output>
      <input
        id={id}
        type="range"
        className={css.range}
        value={value}
        min={min}
        max={max}
        step={step}
        aria-valuetext={text}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}
