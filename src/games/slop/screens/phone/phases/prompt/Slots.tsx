import type { KeyboardEvent } from 'react';
import type { Roster } from '../../../../../../kernel/roster.ts';
import { SLOT_HINTS, SLOT_LENGTH_MOST } from '../../../../view.ts';
import { SharedField } from '../../pad/SharedField.tsx';
import type { TeamTexts } from '../../pad/useTeamTexts.ts';
import { words } from '../../words.ts';
import css from './Slots.module.css';

/** Letters above which a text is set smaller. */
const LONG = 11;

/** Enter goes on to the next slot; after the last one the keyboard goes down. */
function onEnter(event: KeyboardEvent<HTMLFieldSetElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const fields: Element[] = [...event.currentTarget.querySelectorAll('input')];
  const here = document.activeElement === null ? -1 : fields.indexOf(document.activeElement);
  const next = fields[here + 1];
  if (next instanceof HTMLElement) next.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

export type SlotsProps = { readonly slots: readonly string[]; readonly texts: TeamTexts; readonly roster: Roster };

/** The team's shared slots in reading order. */
export function Slots({ slots, texts, roster }: SlotsProps) {
  return (
    <fieldset className={css.slots} aria-label={words.prompt.title} onKeyDown={onEnter}>
      {slots.map((remote, slot) => (
        <SharedField
          // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place.
          key={slot}
          label={words.prompt.word(slot + 1)}
          hideLabel
          placeholder={SLOT_HINTS[slot] || '…'}
          maxLength={SLOT_LENGTH_MOST}
          autoCapitalize="none"
          enterKeyHint={slot === slots.length - 1 ? 'done' : 'next'}
          className={texts.text(slot, remote).length > LONG ? css.long : undefined}
          field={texts.field(slot, remote)}
          roster={roster}
        />
      ))}
    </fieldset>
  );
}
