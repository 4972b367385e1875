import { TextField } from '../../../../../../ui/TextField.tsx';
import { SLOT_LENGTH_MOST } from '../../../../view.ts';
import type { HeldTexts } from '../../useHeldTexts.ts';
import { words } from '../../words.ts';
import css from './TypedBlanks.module.css';

/** One field for each blank; any order scores. */
export function TypedBlanks({ typed, held }: { readonly typed: readonly string[]; readonly held: HeldTexts }) {
  return (
    <div className={css.blanks}>
      {typed.map((remote, blank) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: a blank is its number.
          key={blank}
          label={words.guess.blank(blank + 1)}
          hideLabel
          placeholder={words.guess.blank(blank + 1)}
          maxLength={SLOT_LENGTH_MOST}
          autoCapitalize="none"
          enterKeyHint={blank === typed.length - 1 ? 'done' : 'next'}
          {...held.field(String(blank), remote)}
        />
      ))}
    </div>
  );
}
