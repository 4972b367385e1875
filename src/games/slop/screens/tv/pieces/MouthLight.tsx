import type { Seat } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import css from './MouthLight.module.css';

/** The house goes dark but for a light shaped like a mouth, on whoever has just given their voice away. */
export function MouthLight({ seat }: { readonly seat: Seat | null }) {
  if (!seat) return null;
  return (
    <div className={css.dark} aria-hidden="true">
      <svg className={css.mouth} viewBox="0 0 400 240" aria-hidden="true">
        <path
          className={css.lips}
          d="M6 116C66 40 134-4 200 40 266-4 334 40 394 116 346 196 276 236 200 236S54 196 6 116z"
        />
        <path className={css.light} d="M54 116c90-44 202-44 292 0-36 54-86 82-146 82S90 170 54 116z" />
      </svg>
      <Avatar animal={seat.animal} colour={seat.colour} className={css.face} />
    </div>
  );
}
