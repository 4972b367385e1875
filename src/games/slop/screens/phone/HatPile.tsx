import { useState } from 'react';
import type { Seat } from '../../../../kernel/roster.ts';
import { Avatar } from '../../../../ui/Avatar.tsx';
import { propUrl } from '../../../../ui/animals.ts';
import { haptic } from '../../../../ui/haptics.ts';
import css from './HatPile.module.css';
import { words } from './words.ts';

/** How high it goes before it comes down. */
const HATS_MOST = 7;
/** How each hat lies: degrees, and how far out of line in hundredths of its width. */
const LIES = [
  [-6, -4],
  [7, 5],
  [-10, -7],
  [5, 3],
  [12, 8],
  [-8, -2],
  [14, 11],
] as const;

/** For every wait: a face to pile hats on until they fall. */
export function HatPile({ seat }: { readonly seat: Pick<Seat, 'animal' | 'colour'> | null }) {
  const [hats, setHats] = useState(0);
  const fallen = hats > HATS_MOST;
  const shown = fallen ? HATS_MOST : hats;
  const quips = words.toy.quips;
  return (
    <div className={css.toy}>
      <button
        type="button"
        className={css.pile}
        aria-label={words.toy.tap}
        onClick={() => {
          haptic(hats === HATS_MOST ? 'refuse' : 'tap');
          setHats(fallen ? 1 : hats + 1);
        }}
      >
        <span key={hats} className={css.bob}>
          {seat ? (
            <Avatar animal={seat.animal} colour={seat.colour} className={css.face} />
          ) : (
            <img className={css.popcorn} src={propUrl('popcorn')} alt="" />
          )}
        </span>
        {LIES.slice(0, shown).map(([turn, off], place) => (
          <span
            key={`${turn} ${off}`}
            className={css.hat}
            data-fallen={fallen}
            data-new={place === shown - 1}
            style={{
              bottom: `${3.55 + place * 0.72}em`,
              rotate: `${turn}deg`,
              translate: `${off}% 0`,
              ['--way' as string]: place % 2 === 0 ? 1 : -1,
            }}
          >
            <img src={propUrl('hat')} alt="" />
          </span>
        ))}
      </button>
      <p className={css.quip} aria-live="polite">
        {quips[hats] ?? quips[0]}
      </p>
    </div>
  );
}
