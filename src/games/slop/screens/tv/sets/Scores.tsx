import { useEffect } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { desk } from '../../../../../ui/tv/desk.ts';
import { Foyer } from '../pieces/Foyer.tsx';
import { Rug } from '../pieces/Rug.tsx';
import { ScoreTable } from '../pieces/ScoreTable.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { teamOf } from '../props.ts';
import { words } from '../words.ts';
import css from './Scores.module.css';

const FOYER = 4;

function Scene(props: SceneProps<'scores'>) {
  const { stage, everyone, roster, send } = props;
  const { turn } = everyone;
  const scored = Object.values(stage.gained).some((points) => points > 0);
  useEffect(() => {
    desk().sound.play(stage.skipped ? 'sadTrombone' : stage.table ? 'fanfare' : scored ? 'pop' : 'tap');
  }, [stage.skipped, stage.table, scored]);
  if (stage.skipped && turn && !stage.table) return <Rug team={teamOf(roster, turn.team)} />;
  if (!stage.table) {
    const gaining = everyone.teams.filter((id) => (stage.gained[id] ?? 0) > 0);
    return (
      <ul className={css.lights} data-many={gaining.length > 3}>
        {gaining.map((id, place) => {
          const team = teamOf(roster, id);
          return (
            <li key={id} data-colour={team.colour} style={{ animationDelay: `${place * 120}ms` }}>
              <TeamSign colour={team.colour} shape={team.shape} label={team.name} />
              <span>+{stage.gained[id]}</span>
            </li>
          );
        })}
        {gaining.length === 0 && <li className={css.nothing}>{words.reveal.nothing}</li>}
      </ul>
    );
  }
  return (
    <div className={css.table}>
      <div className={css.left}>
        <ScoreTable everyone={everyone} roster={roster} gained={stage.gained} />
        {stage.finale && (
          <div className={css.buttons}>
            <Button
              look="primary"
              autoFocus
              onClick={() => void send({ type: 'MoveOn', phase: 'scores', round: turn?.round ?? 0 })}
            >
              {words.scores.nextAct}
            </Button>
            <Button onClick={() => void send({ type: 'CallFinale', act: everyone.act })}>{words.scores.finale}</Button>
          </div>
        )}
      </div>
      <Foyer posters={everyone.posters.slice(-FOYER)} roster={roster} title={words.scores.foyer} />
    </div>
  );
}

/** The footlights move; at an act's end the full table, and the captain's way out. */
export const scores: SetPiece<'scores'> = {
  backdrop: 'rays',
  cloth: 'open',
  light: 'house',
  groove: false,
  sound: null,
  sign: ({ stage, everyone: { act, acts, tie } }) =>
    !stage.table ? words.scores.sign : tie > 0 ? words.scores.tie : words.scores.table(act, acts),
  cue: ({ stage, everyone, roster }) => {
    if (stage.skipped && everyone.turn) return words.scores.skipped(teamOf(roster, everyone.turn.team).name);
    return stage.finale ? words.scores.finaleCue : words.scores.cue;
  },
  say: ({ stage, everyone, roster }) =>
    stage.skipped && everyone.turn ? words.scores.skipped(teamOf(roster, everyone.turn.team).name) : null,
  moveOn: words.moveOn,
  Scene,
};
