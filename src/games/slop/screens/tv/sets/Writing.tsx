import { useEffect, useState } from 'react';
import { desk } from '../../../../../ui/tv/desk.ts';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import { useSteps } from '../../../../../ui/tv/useSteps.ts';
import { hostSays } from '../host.ts';
import { Author } from '../pieces/Author.tsx';
import { Foot } from '../pieces/Foot.tsx';
import { Foyer } from '../pieces/Foyer.tsx';
import { Rug } from '../pieces/Rug.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { teamOf } from '../props.ts';
import { taking, words } from '../words.ts';
import css from './Writing.module.css';

const GAG_MS = 3_200;
const WALL = 3;

function Scene(props: SceneProps<'writing'>) {
  const { stage, everyone, roster, clocks, mice, paused } = props;
  const { turn } = everyone;
  const gag = useSteps(
    Array.from({ length: words.writing.gags.length }, (_, index) => stage.beganAt + (index + 1) * GAG_MS),
    clocks.playNow,
  );
  const fainted = turn !== null && mice.has(turn.team);
  const round = turn?.round ?? 0;
  const still = paused.length > 0;
  const [told, tell] = useState(false);
  useEffect(() => {
    if (!fainted || told || still) return;
    tell(true);
    desk().sound.play('slam');
    hostSays(taking(words.writing.understudy, round));
  }, [fainted, told, still, round]);
  if (stage.absent && turn) {
    return (
      <>
        <Rug team={teamOf(roster, turn.team)} />
        <Foot stage={stage} clocks={clocks} />
      </>
    );
  }
  const quip = taking(fainted ? words.writing.mouse : words.writing.gags, round + gag);
  const posters = everyone.posters.slice(-2 * WALL);
  const left = posters.filter((_, index) => index % 2 === 0);
  const right = posters.filter((_, index) => index % 2 === 1);
  return (
    <div className={css.attic}>
      <div className={css.wall}>
        <Foyer posters={left} roster={roster} />
      </div>
      <div className={css.middle}>
        <Author fainted={fainted} />
        <p
          key={quip}
          className={css.gag}
          style={{ fontSize: fitted(quip, { wide: 28, lines: 1, most: 1.5, least: 0.95 }) }}
        >
          {quip}
        </p>
      </div>
      <div className={css.wall}>
        <Foyer posters={right} roster={roster} />
      </div>
    </div>
  );
}

/** The first team of an act waits for its script: somebody sweats for them. */
export const writing: SetPiece<'writing'> = {
  backdrop: 'sky',
  cloth: 'open',
  light: 'house',
  groove: true,
  sound: null,
  sign: () => words.writing.sign,
  cue: ({ stage, everyone, roster }) => {
    const name = everyone.turn ? teamOf(roster, everyone.turn.team).name : '';
    return stage.absent ? words.writing.absent(name) : words.writing.cue(name);
  },
  say: ({ stage, everyone, roster }) =>
    stage.absent && everyone.turn ? words.writing.absent(teamOf(roster, everyone.turn.team).name) : null,
  moveOn: null,
  Scene,
};
