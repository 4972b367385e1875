import { classes } from './classes.ts';
import css from './RoomCode.module.css';

/** The four letters, each on its own card. `[data-testid=room-code]` holds them as plain text. */
export function RoomCode({ code, className }: { readonly code: string; readonly className?: string }) {
  return (
    <span className={classes(css.code, className)} data-testid="room-code" data-selectable>
      {[...code].map((letter, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: letters have no other identity than their place.
        <span key={place} className={css.letter}>
          {letter}
        </span>
      ))}
    </span>
  );
}
