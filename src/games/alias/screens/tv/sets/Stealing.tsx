import { membersOf } from '../../../../../kernel/roster.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { BULBS, BulbClock } from '../pieces/BulbClock.tsx';
import { Faces } from '../pieces/Faces.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { nameOf, teamOf } from '../props.ts';
import { useClock } from '../useClock.ts';
import { useTicks } from '../useTicks.ts';
import { words } from '../words.ts';
import css from './Stealing.module.css';

function Scene({ stage, everyone, roster, clocks, paused }: SceneProps<'stealing'>) {
  const clock = useClock({
    endsAt: stage.endsAt,
    standsMs: null,
    totalMs: stage.endsAt - stage.beganAt,
    bulbs: BULBS,
    playNow: clocks.playNow,
  });
  useTicks(clock.seconds, paused.length === 0);
  return (
    <div className={css.show} data-many={stage.teams.length > 3}>
      <div className={css.top}>
        <h1 className={css.big}>{words.stealing.big}</h1>
        <BulbClock
          seconds={clock.seconds}
          lit={clock.lit}
          look={clock.seconds <= 3 ? 'hot' : 'calm'}
          className={css.clock ?? ''}
        />
      </div>
      <ul
        className={css.teams}
        data-many={stage.teams.length > 3}
        style={{
          ['--columns' as string]: stage.teams.length < 4 ? stage.teams.length : Math.ceil(stage.teams.length / 2),
        }}
      >
        {stage.teams.map((id, place) => {
          const team = teamOf(roster, id);
          return (
            <li
              key={id}
              className={css.team}
              data-colour={team.colour}
              data-own={id === everyone.turn?.team}
              style={{ animationDelay: `${place * -170}ms` }}
            >
              <Faces
                seats={membersOf(roster, id)}
                wide={stage.teams.length > 2 ? 12.4 : 17}
                most={stage.teams.length > 3 ? 1.15 : 2.2}
              />
              <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.name ?? ''} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** After the bell: ten seconds in which the last word is anyone's. */
export const stealing: SetPiece<'stealing'> = {
  lights: 'party',
  groove: false,
  sign: () => words.stealing.sign,
  cue: ({ everyone, roster }) => words.stealing.cue(nameOf(roster, everyone.turn?.swiper ?? null)),
  say: () => words.stealing.say,
  moveOn: words.stealing.nobody,
  Scene,
};
