import { useId } from 'react';
import type { Suspect } from '../../../../view.ts';
import { words } from '../../words.ts';
import css from './Voices.module.css';

export type VoicesProps = {
  readonly suspects: readonly Suspect[];
  readonly named: string | null;
  readonly onName: (voice: string) => void;
};

/** Four big cards; one of them was on stage. */
export function Voices({ suspects, named, onName }: VoicesProps) {
  const id = useId();
  return (
    <fieldset className={css.voices} aria-label={words.guess.whose}>
      {suspects.map((suspect, place) => (
        <button
          key={suspect.id}
          type="button"
          className={css.voice}
          aria-label={suspect.name}
          aria-describedby={`${id}${place}`}
          aria-pressed={suspect.id === named}
          onClick={() => onName(suspect.id)}
        >
          <b className={css.name}>{suspect.name}</b>
          <span id={`${id}${place}`}>{suspect.tell}</span>
        </button>
      ))}
    </fieldset>
  );
}
