import type { Roster } from '../../../../../../kernel/roster.ts';
import { SLOT_LENGTH_MOST } from '../../../../view.ts';
import { SharedField } from '../../pad/SharedField.tsx';
import type { TeamTexts } from '../../pad/useTeamTexts.ts';
import { words } from '../../words.ts';
import css from './TypedBlanks.module.css';

export type TypedBlanksProps = {
  readonly typed: readonly string[];
  readonly texts: TeamTexts;
  readonly roster: Roster;
};

/** One field for each blank; any order scores. */
export function TypedBlanks({ typed, texts, roster }: TypedBlanksProps) {
  return (
    <div className={css.blanks}>
      {typed.map((remote, blank) => (
        <SharedField
          // biome-ignore lint/suspicious/noArrayIndexKey: a blank is its number.
          key={blank}
          label={words.guess.blank(blank + 1)}
          hideLabel
          placeholder={words.guess.blank(blank + 1)}
          maxLength={SLOT_LENGTH_MOST}
          autoCapitalize="none"
          enterKeyHint={blank === typed.length - 1 ? 'done' : 'next'}
          field={texts.field(blank, remote)}
          roster={roster}
        />
      ))}
    </div>
  );
}
