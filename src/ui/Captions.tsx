import type { Colour } from '../kernel/roster.ts';
import { Avatar } from './Avatar.tsx';
import css from './Captions.module.css';

export type Caption = {
  readonly id: string;
  readonly text: string;
  readonly speaker?: { readonly name: string; readonly animal: string; readonly colour: Colour } | null;
};

/** A line that has been spoken, on a strip of paper with its speaker's face. */
export function Captions({ caption }: { readonly caption: Caption | null }) {
  return (
    <div className={css.place} aria-live="polite">
      {caption && (
        <p key={caption.id} className={css.strip}>
          {caption.speaker && (
            <span className={css.speaker}>
              <Avatar animal={caption.speaker.animal} colour={caption.speaker.colour} className={css.face} />
              {caption.speaker.name}
            </span>
          )}
          <span className={css.text}>{caption.text}</span>
        </p>
      )}
    </div>
  );
}
