import { useEffect } from 'react';
import { propUrl } from '../../../../../ui/animals.ts';
import { desk } from '../../../../../ui/tv/desk.ts';
import { goalOf } from '../goal.ts';
import { Hero } from '../pieces/Hero.tsx';
import { ScoreTable } from '../pieces/ScoreTable.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { beeping, faceOf, nameOf, teamOf } from '../props.ts';
import { words } from '../words.ts';
import css from './Next.module.css';

function Scene({ stage, everyone, roster, paused }: SceneProps<'next'>) {
  const { upNext, last, tieAhead } = stage;
  const still = paused.length > 0;
  useEffect(() => {
    if (last && !still) desk().sound.play('drumRoll');
  }, [last, still]);
  return (
    <div className={css.show}>
      <ScoreTable everyone={everyone} roster={roster} gained={stage.gained} />
      {upNext ? (
        <aside className={css.next}>
          <h2 className={css.title} data-tie={tieAhead}>
            {tieAhead ? words.next.tieBig : words.next.upNext}
          </h2>
          <Hero
            seat={faceOf(roster, upNext.explainer)}
            team={teamOf(roster, upNext.team)}
            size={2.9}
            wide={12.5}
            most={2.1}
            beeps={beeping(roster, upNext.team)}
          />
        </aside>
      ) : (
        <aside className={css.next}>
          <img src={propUrl('drum')} alt="" className={css.drum} />
          <h2 className={css.title} data-tie="true">
            {words.next.curtain}
          </h2>
        </aside>
      )}
    </div>
  );
}

/** Who gained what, where everybody stands, and who is up next. */
export const next: SetPiece<'next'> = {
  lights: 'play',
  groove: false,
  sign: ({ stage, everyone }) => `${stage.last ? words.next.last : words.next.sign} · ${goalOf(everyone)}`,
  cue: ({ stage, everyone, roster }) => {
    if (stage.skipped && everyone.turn) return words.next.skipped(teamOf(roster, everyone.turn.team).name);
    if (stage.last) return words.next.cueLast;
    if (stage.tieAhead) return words.next.cueTie;
    return stage.upNext ? words.next.cue(teamOf(roster, stage.upNext.team).name) : words.next.cueLast;
  },
  say: ({ stage, roster }) => {
    if (stage.tieAhead) return words.next.sayTie;
    if (!stage.upNext?.explainer) return null;
    return words.next.say(nameOf(roster, stage.upNext.explainer), teamOf(roster, stage.upNext.team).name);
  },
  moveOn: words.moveOn,
  Scene,
};
