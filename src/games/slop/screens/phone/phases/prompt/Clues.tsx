import { TextField } from '../../../../../../ui/TextField.tsx';
import { CLUE_LENGTH_MOST, folded, type PromptDesk, wordsOf } from '../../../../view.ts';
import type { HeldTexts } from '../../useHeldTexts.ts';
import { words } from '../../words.ts';
import css from './Clues.module.css';

export type CluesProps = {
  readonly desk: PromptDesk;
  readonly held: HeldTexts;
  /** What the focused slot holds: half a word is no stranger yet. */
  readonly typing: string;
};

/** For words the house does not know, a clue of the team's own. */
export function Clues({ desk, held, typing }: CluesProps) {
  const w = words.prompt;
  const half = new Set(wordsOf(typing).map(folded));
  return desk.unknown
    .filter((word) => !half.has(word))
    .map((word) => (
      <div key={word} className={css.clue}>
        <p>{w.clueAsk(word)}</p>
        <TextField
          label={w.clue(word)}
          hideLabel
          placeholder={w.clueHint}
          maxLength={CLUE_LENGTH_MOST}
          autoCapitalize="none"
          enterKeyHint="done"
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
          {...held.field(word, desk.clues[word] ?? '')}
        />
      </div>
    ));
}
