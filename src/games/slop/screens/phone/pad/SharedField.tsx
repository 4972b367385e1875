import { useLayoutEffect, useRef, useState } from 'react';
import type { Roster } from '../../../../../kernel/roster.ts';
import { TextField, type TextFieldProps } from '../../../../../ui/TextField.tsx';
import { CaretLayer } from './CaretLayer.tsx';
import { rangeOf } from './carets.ts';
import css from './SharedField.module.css';
import type { TeamField } from './useTeamTexts.ts';

export type SharedFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'problem' | 'ref'> & {
  readonly field: TeamField;
  readonly roster: Roster;
};

/** One line a team writes in together: everybody's letters, and everybody's caret. */
export function SharedField({ field, roster, ...rest }: SharedFieldProps) {
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const isComposing = useRef(false);
  const { value, own, carets } = field;
  const latestOwn = useRef(own);
  latestOwn.current = own;

  // Text that changed under the field has thrown its caret to the end.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a caret moves by itself too, and is then left alone.
  useLayoutEffect(() => {
    const place = latestOwn.current;
    if (!input || !place || isComposing.current || document.activeElement !== input) return;
    const { start, end, direction } = rangeOf(place, input.value.length);
    if (input.selectionStart !== start || input.selectionEnd !== end) input.setSelectionRange(start, end, direction);
  }, [input, value]);

  return (
    <div className={css.shared}>
      <TextField
        {...rest}
        ref={setInput}
        value={value}
        problem={field.problem}
        onChange={() => input && field.onText(input)}
        onSelect={(event) => field.onSelect(event.currentTarget)}
        onFocus={(event) => field.onFocus(event.currentTarget)}
        onBlur={field.onBlur}
        onCompositionStart={() => {
          isComposing.current = true;
          field.onCompose();
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          field.onComposed(event.currentTarget);
        }}
      />
      {input && carets.length > 0 && <CaretLayer input={input} text={value} carets={carets} roster={roster} />}
    </div>
  );
}
