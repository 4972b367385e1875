import { type RefObject, useRef } from 'react';
import { membersHere } from '../../../../../kernel/roster.ts';
import { propUrl } from '../../../../../ui/animals.ts';
import { goalOf } from '../goal.ts';
import { BULBS, BulbClock } from '../pieces/BulbClock.tsx';
import { Faces } from '../pieces/Faces.tsx';
import { FoulCard } from '../pieces/FoulCard.tsx';
import { Hero } from '../pieces/Hero.tsx';
import { WordWall } from '../pieces/WordWall.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { beeping, faceOf, teamOf } from '../props.ts';
import { useClock } from '../useClock.ts';
import { heartBeats, useHeartbeat } from '../useHeartbeat.ts';
import { words } from '../words.ts';
import css from './Explaining.module.css';

function Scene(props: SceneProps<'explaining'>) {
  const { stage, everyone, roster, clocks, paused } = props;
  const { turn, settings, hat } = everyone;
  const { foul } = stage;
  const root = useRef<HTMLDivElement>(null);
  const clock = useClock({
    endsAt: stage.endsAt,
    standsMs: foul?.remainingMs ?? null,
    totalMs: settings.roundMs,
    bulbs: BULBS,
    playNow: clocks.playNow,
  });
  const running = foul === null && paused.length === 0;
  useHeartbeat(root as RefObject<HTMLElement | null>, clock.seconds, running);
  if (!turn) return null;
  const team = teamOf(roster, turn.team);
  const mates = membersHere(roster, turn.team).filter((seat) => seat.id !== turn.explainer);
  const everybody = turn.guessers === 'everybody';
  const robots = beeping(roster, turn.team);
  const look = foul ? 'frozen' : heartBeats(clock.seconds) ? 'hot' : 'calm';
  return (
    <>
      <div ref={root} className={css.show} data-look={look} data-running={running}>
        <section className={css.left}>
          <Hero
            seat={faceOf(roster, turn.explainer)}
            team={team}
            size={everybody || mates.length > 5 ? 2.7 : 3.3}
            wide={13}
            most={2.1}
            beeps={robots && running}
          />
          {everybody ? (
            <p className={css.everybody}>{words.explaining.everybody}</p>
          ) : (
            <div className={css.mates}>
              <Faces seats={mates} wide={7.4} most={1.15} />
              <span className={css.shout}>{robots ? words.explaining.beeps[1] : words.explaining.guessing}</span>
            </div>
          )}
        </section>
        <section className={css.middle}>
          <BulbClock seconds={clock.seconds} lit={clock.lit} look={look} className={css.clock ?? ''} />
          <div className={css.score} data-colour={team.colour}>
            <b key={turn.score}>{turn.score}</b>
            <span>{words.explaining.thisRound}</span>
          </div>
        </section>
        <WordWall words={turn.words} round={turn.round}>
          {hat && (
            <span className={css.hat} role="img" aria-label={words.explaining.hatLeft(hat.left)}>
              <img src={propUrl('hat')} alt="" /> {hat.left}
            </span>
          )}
        </WordWall>
      </div>
      {foul && <FoulCard {...props} foul={foul} />}
    </>
  );
}

/** One explains, a team shouts, the clock runs; words come in once they are settled. */
export const explaining: SetPiece<'explaining'> = {
  lights: 'play',
  groove: false,
  sign: ({ everyone, roster }) =>
    [
      everyone.turn ? words.explaining.sign(teamOf(roster, everyone.turn.team).name) : '',
      everyone.hat ? words.pass[everyone.hat.pass].name : goalOf(everyone),
    ].join(' · '),
  cue: ({ stage, everyone, roster }) => {
    const { turn, hat } = everyone;
    if (!turn || stage.foul) return words.explaining.cueFoul;
    if (beeping(roster, turn.team)) return words.explaining.cueBots;
    if (hat) return words.pass[hat.pass].how;
    if (turn.guessers === 'everybody') return words.starting.cueAll;
    return words.explaining.cue(teamOf(roster, turn.team).name);
  },
  say: () => null,
  moveOn: null,
  Scene,
};
