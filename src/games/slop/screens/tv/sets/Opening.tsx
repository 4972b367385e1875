import { Avatar } from '../../../../../ui/Avatar.tsx';
import { Captions } from '../../../../../ui/Captions.tsx';
import { captionOf } from '../captionOf.ts';
import { EveryoneLine } from '../pieces/EveryoneLine.tsx';
import { Shout } from '../pieces/Shout.tsx';
import { Spotlit } from '../pieces/Spotlit.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { useSound } from '../useCues.ts';
import { words } from '../words.ts';
import css from './Opening.module.css';

/** More than this many phones sharing a line are shown by the first of them. */
const TOGETHER_MOST = 3;

function Scene({ stage, roster, screen }: SceneProps<'opening'>) {
  useSound(stage.line, stage.all !== null || stage.line === 0 ? null : 'tap');
  useSound(stage.all, 'horn');
  if (stage.shout) return <Shout words={stage.shout} />;
  const lit = stage.who.slice(0, TOGETHER_MOST);
  const others = roster.seats.filter((seat) => !stage.who.includes(seat.id));
  const half = Math.ceil(others.length / 2);
  const caption = captionOf(screen, roster);
  const bench = (seats: typeof others, side: 'left' | 'right') => (
    <ul className={css.bench} data-side={side} data-many={seats.length > 4}>
      {seats.map((seat) => (
        <li key={seat.id}>
          <Avatar animal={seat.animal} colour={seat.colour} bot={seat.bot} away={!seat.here} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={css.opening}>
      <ol className={css.lamps} aria-hidden="true">
        {Array.from({ length: stage.lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lamps are their place
          <li key={line} data-state={line < stage.line ? 'past' : line === stage.line ? 'now' : 'next'} />
        ))}
      </ol>
      <div className={css.rug}>
        {bench(others.slice(0, half), 'left')}
        <div key={stage.line} className={css.middle}>
          {lit.length > 0 ? (
            lit.map((seat) => <Spotlit key={seat} roster={roster} seat={seat} lit size={lit.length > 1 ? 7 : 8.6} />)
          ) : (
            <Spotlit roster={roster} seat={null} lit size={8.6} />
          )}
        </div>
        {bench(others.slice(half), 'right')}
      </div>
      <div className={css.caption}>
        <Captions caption={caption} />
      </div>
      {stage.all !== null && <EveryoneLine text={stage.all} />}
    </div>
  );
}

/** Everybody speaks before anybody writes. */
export const opening: SetPiece<'opening'> = {
  backdrop: 'rays',
  cloth: 'open',
  light: 'show',
  groove: false,
  sound: 'fanfare',
  sign: () => words.opening.sign,
  cue: ({ stage }) => (stage.shout ? words.opening.made : words.opening.cue),
  say: () => null,
  moveOn: words.opening.skip,
  Scene,
};
