import { useId, useRef } from 'react';
import { haptic } from '../../../../../../ui/haptics.ts';
import css from './Drafts.module.css';

export type DraftsProps = {
  readonly label: string;
  readonly drafts: readonly { readonly title: string; readonly premise: string }[];
  readonly onChoose: (draft: 0 | 1) => void;
};

/** A poster pushed this far sideways is chosen, as one tapped is. */
const SWIPE_PX = 56;

/** Two posters by title and premise; nobody can compare two scripts in twenty seconds. */
export function Drafts({ label, drafts, onChoose }: DraftsProps) {
  const id = useId();
  const from = useRef<number | null>(null);
  const chosen = useRef(false);
  const choose = (place: number): void => {
    if (chosen.current) return;
    chosen.current = true;
    haptic('go');
    onChoose(place === 1 ? 1 : 0);
  };
  return (
    <fieldset className={css.drafts} aria-label={label}>
      {drafts.map((draft, place) => (
        <button
          key={`${draft.title} ${draft.premise}`}
          type="button"
          className={css.poster}
          data-place={place}
          aria-label={draft.title}
          aria-describedby={`${id}${place}`}
          onPointerDown={(event) => {
            from.current = event.clientX;
          }}
          onPointerUp={(event) => {
            if (from.current !== null && Math.abs(event.clientX - from.current) > SWIPE_PX) choose(place);
            from.current = null;
          }}
          onClick={() => choose(place)}
        >
          <span className={css.pin} aria-hidden="true" />
          <span className={css.title}>{draft.title}</span>
          <span id={`${id}${place}`} className={css.premise}>
            {draft.premise}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
