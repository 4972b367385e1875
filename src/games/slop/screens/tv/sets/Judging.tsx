import { membersHere } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { Foot } from '../pieces/Foot.tsx';
import { FrontPage } from '../pieces/FrontPage.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { teamOf } from '../props.ts';
import { useSound } from '../useCues.ts';
import { words } from '../words.ts';
import css from './Judging.module.css';

function Scene({ stage, everyone, roster, clocks }: SceneProps<'judging'>) {
  const { candidates, accepted } = stage;
  useSound(accepted, accepted === 'none' ? 'buzzer' : 'cheer');
  const size = candidates.length === 1 ? 'full' : candidates.length === 2 ? 'half' : 'small';
  const jury = everyone.turn ? membersHere(roster, everyone.turn.team) : [];
  return (
    <>
      <div className={css.papers} data-many={candidates.length}>
        {candidates.map((candidate, place) => (
          <FrontPage
            key={candidate.team}
            roster={roster}
            team={candidate.team}
            headline={candidate.words}
            size={size}
            bare
            delayMs={place * 250}
            stamp={
              accepted === null
                ? null
                : accepted === candidate.team
                  ? { text: words.judging.accepted, good: true }
                  : { text: words.judging.refused, good: false }
            }
          />
        ))}
      </div>
      <Foot stage={stage} clocks={clocks}>
        <span className={css.jury}>
          {accepted === null ? words.judging.jury : accepted === 'none' ? words.judging.none : words.judging.accepted}
        </span>
        {jury.map((seat) => (
          <Avatar key={seat.id} animal={seat.animal} colour={seat.colour} bot={seat.bot} label={seat.name} />
        ))}
      </Foot>
    </>
  );
}

/** One word off: the cast decides whether it counts. */
export const judging: SetPiece<'judging'> = {
  backdrop: 'rays',
  cloth: 'open',
  light: 'show',
  groove: false,
  sound: 'slam',
  sign: () => words.judging.sign,
  cue: ({ everyone, roster }) => words.judging.cue(everyone.turn ? teamOf(roster, everyone.turn.team).name : ''),
  say: () => words.judging.say,
  moveOn: words.moveOn,
  Scene,
};
