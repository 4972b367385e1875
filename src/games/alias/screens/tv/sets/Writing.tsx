import type { Seat } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { Countdown } from '../../../../../ui/Countdown.tsx';
import { Hat } from '../pieces/Hat.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { tickAloud } from '../useCues.ts';
import { words } from '../words.ts';
import css from './Writing.module.css';

function Scene({ stage, roster, clocks }: SceneProps<'writing'>) {
  const seats = roster.seats.filter((seat) => seat.team !== null);
  const half = Math.ceil(seats.length / 2);
  const inHat = Object.values(stage.filled).reduce((sum, filled) => sum + filled, 0);
  const size = seats.length <= 6 ? 'few' : seats.length <= 10 ? 'some' : 'many';
  const writer = (seat: Seat) => {
    const filled = stage.filled[seat.id] ?? 0;
    const sent = stage.sent[seat.id] ?? false;
    return (
      <li key={seat.id} className={css.writer} data-sent={sent}>
        <Avatar animal={seat.animal} colour={seat.colour} bot={seat.bot} away={!seat.here} />
        <span className={css.side}>
          <b className={css.name}>{seat.name}</b>
          {seat.bot ? (
            <span className={css.robot}>{words.writing.robot}</span>
          ) : sent ? (
            <span className={css.done}>✓ {words.writing.done}</span>
          ) : (
            <span className={css.slips} role="img" aria-label={`${filled} / ${stage.words}`}>
              {Array.from({ length: stage.words }, (_, slot) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a slip is its slot
                <i key={slot} data-filled={slot < filled} />
              ))}
            </span>
          )}
        </span>
      </li>
    );
  };
  return (
    <div className={css.show}>
      <ul className={css.writers} data-size={size}>
        {seats.slice(0, half).map(writer)}
      </ul>
      <div className={css.middle}>
        <Hat slips={inHat} most={seats.length * stage.words} />
        <p className={css.count}>
          <b key={inHat}>{inHat}</b> {words.writing.inHat(inHat)}
        </p>
        <div className={css.fuse}>
          <Countdown
            look="small"
            endsAt={stage.endsAt}
            totalMs={stage.endsAt - stage.beganAt}
            playNow={clocks.playNow}
            onTick={tickAloud}
          />
        </div>
      </div>
      <ul className={css.writers} data-size={size}>
        {seats.slice(half).map(writer)}
      </ul>
    </div>
  );
}

/** Everybody writes, the hat fills up. */
export const writing: SetPiece<'writing'> = {
  lights: 'rest',
  groove: true,
  sign: () => words.writing.sign,
  cue: ({ stage }) => words.writing.cue(stage.words),
  say: () => words.writing.say,
  moveOn: words.moveOn,
  Scene,
};
