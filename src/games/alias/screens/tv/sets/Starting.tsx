import { membersOf } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { goalOf } from '../goal.ts';
import { Beats } from '../pieces/Beats.tsx';
import { Hero } from '../pieces/Hero.tsx';
import { PassPoster } from '../pieces/PassPoster.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { beeping, faceOf, nameOf, teamOf } from '../props.ts';
import { words } from '../words.ts';
import css from './Starting.module.css';

function Scene({ stage, everyone, roster, clocks }: SceneProps<'starting'>) {
  const { turn, hat } = everyone;
  if (!turn) return null;
  const team = teamOf(roster, turn.team);
  const mates = membersOf(roster, turn.team).filter((seat) => seat.id !== turn.explainer);
  return (
    <div className={css.show}>
      <div className={css.side}>
        {stage.absent ? (
          <p className={css.where}>{words.starting.absentBig}</p>
        ) : (
          <Beats endsAt={stage.endsAt} playNow={clocks.playNow} />
        )}
      </div>
      <Hero
        key={turn.explainer}
        seat={faceOf(roster, turn.explainer)}
        team={team}
        size={4.3}
        wide={20}
        most={3.4}
        line={stage.resumed ? words.starting.resumed : words.starting.for}
        beeps={beeping(roster, turn.team)}
      />
      <div className={css.side}>
        {hat ? (
          <PassPoster pass={hat.pass} left={hat.left} />
        ) : turn.guessers === 'everybody' ? (
          <p className={css.everybody}>{words.explaining.everybody}</p>
        ) : (
          <ul
            className={css.mates}
            style={{ fontSize: `${Math.min(1, 4.4 / mates.length).toFixed(2)}em` }}
            data-many={mates.length > 5}
          >
            {mates.map((seat) => (
              <li key={seat.id}>
                <Avatar animal={seat.animal} colour={seat.colour} bot={seat.bot} away={!seat.here} />
                <span>{seat.name}</span>
              </li>
            ))}
          </ul>
        )}
        {turn.swiper !== turn.explainer && (
          <p className={css.swiper}>{words.starting.swipes(nameOf(roster, turn.swiper))}</p>
        )}
        <p className={css.left}>{words.starting.left(Math.ceil(stage.remainingMs / 1000))}</p>
      </div>
    </div>
  );
}

/** 3, 2, 1: who explains, for whom, and who has to guess. */
export const starting: SetPiece<'starting'> = {
  lights: 'play',
  groove: false,
  sign: ({ everyone }) => `${words.starting.sign(everyone.round)} · ${goalOf(everyone)}`,
  cue: ({ stage, everyone, roster }) => {
    const { turn } = everyone;
    if (!turn) return words.starting.cueAll;
    const missing = [turn.explainer, turn.swiper].find((id) => !faceOf(roster, id)?.here) ?? turn.explainer;
    if (stage.absent) return words.starting.absent(nameOf(roster, missing));
    if (beeping(roster, turn.team)) return words.starting.cueBots;
    return turn.guessers === 'everybody' ? words.starting.cueAll : words.starting.cue(teamOf(roster, turn.team).name);
  },
  say: () => null,
  moveOn: null,
  Scene,
};
