import { useState } from 'react';
import { propUrl } from './animals.ts';
import { haptic } from './haptics.ts';
import css from './ReactionPad.module.css';

export type Reaction = { readonly id: string; readonly text: string; readonly drawing: string };

export type ReactionPadProps = {
  readonly label: string;
  readonly reactions: readonly Reaction[];
  readonly onReact: (id: string) => void;
};

/** Fills its area with a few huge pads to drum on; each tap throws its drawing up. */
export function ReactionPad({ label, reactions, onReact }: ReactionPadProps) {
  const [taps, setTaps] = useState<Readonly<Record<string, number>>>({});
  return (
    <fieldset className={css.pad} data-even={reactions.length % 2 === 0} aria-label={label}>
      {reactions.map((reaction, place) => (
        <button
          key={reaction.id}
          type="button"
          className={css.key}
          data-place={place % 4}
          onPointerDown={() => {
            haptic('tap');
            setTaps((old) => ({ ...old, [reaction.id]: (old[reaction.id] ?? 0) + 1 }));
            onReact(reaction.id);
          }}
          onKeyDown={(event) => {
            if (event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
            setTaps((old) => ({ ...old, [reaction.id]: (old[reaction.id] ?? 0) + 1 }));
            onReact(reaction.id);
          }}
        >
          <img key={taps[reaction.id] ?? 0} className={css.drawing} src={propUrl(reaction.drawing)} alt="" />
          {reaction.text}
        </button>
      ))}
    </fieldset>
  );
}
