import { Button } from '../../../../../ui/Button.tsx';
import { Countdown } from '../../../../../ui/Countdown.tsx';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { ReviewWord } from '../pieces/ReviewWord.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { teamOf } from '../props.ts';
import { tickAloud } from '../useCues.ts';
import { flippedTo } from '../verdicts.ts';
import { words } from '../words.ts';
import css from './Review.module.css';

/** Up to so many words stand in one, two, three, four columns, and at most so large, in em of the stage; more than these in five. */
const COLUMNS = [
  { words: 5, most: 2.4 },
  { words: 12, most: 1.65 },
  { words: 24, most: 1.15 },
  { words: 40, most: 0.85 },
  { words: 50, most: 0.85 },
] as const;
/** Rows of the smallest size that the list has room for; the words of a team that is faster still shrink with its rows. */
const ROWS_MOST = 10;
/** Of the list, in em of the stage. */
const WIDE = 46;
const GAP = 0.7;

function Scene({ stage, everyone, roster, clocks, send, paused }: SceneProps<'review'>) {
  const { turn } = everyone;
  if (!turn) return null;
  const count = turn.words.length;
  const fits = COLUMNS.findIndex((form) => count <= form.words);
  const columns = fits < 0 ? COLUMNS.length : fits + 1;
  const rows = Math.max(1, Math.ceil(count / columns));
  const most = (COLUMNS[columns - 1]?.most ?? 1) * Math.min(1, ROWS_MOST / rows);
  const dense = columns > 3;
  const wide = columns === 1 ? 30 : (WIDE - GAP * (columns - 1)) / columns;
  const gaining = everyone.teams.filter((id) => stage.gains[id] !== undefined);
  return (
    <div className={css.show}>
      {count === 0 && <p className={css.empty}>{words.review.empty}</p>}
      <ol
        className={css.list}
        style={{
          gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
          gridAutoColumns: columns === 1 ? '30em' : 'minmax(0, 1fr)',
          ['--rows' as string]: rows,
          ...(dense ? { gap: '0.12em 0.5em' } : {}),
        }}
      >
        {turn.words.map((word) => {
          const next = flippedTo(everyone, turn, word);
          return (
            <ReviewWord
              key={word.card}
              word={word}
              roster={roster}
              wide={wide}
              narrow={columns >= 3}
              counted={!dense}
              most={most}
              next={
                next.team ? `${words.verdicts.stolen} ${teamOf(roster, next.team).name}` : words.verdicts[next.verdict]
              }
              onFlip={() =>
                void send({ type: 'Flip', round: turn.round, card: word.card, verdict: next.verdict, team: next.team })
              }
            />
          );
        })}
      </ol>
      <div className={css.foot}>
        <ul className={css.gains}>
          {gaining.map((id) => {
            const team = teamOf(roster, id);
            return (
              <li key={id} data-colour={team.colour}>
                <TeamSign colour={team.colour} shape={team.shape} name={team.name} />
                <b key={stage.gains[id]}>+{stage.gains[id]}</b>
              </li>
            );
          })}
        </ul>
        <div className={css.fuse}>
          <Countdown
            look="small"
            endsAt={stage.endsAt}
            totalMs={stage.endsAt - stage.beganAt}
            playNow={clocks.playNow}
            onTick={tickAloud}
          />
        </div>
        <p className={css.keys}>{words.review.keys}</p>
        <Button
          look="primary"
          className={css.count ?? ''}
          disabled={paused.length > 0}
          onClick={() => void send({ type: 'MoveOn', phase: 'review', round: everyone.round })}
        >
          {words.review.count}
        </Button>
      </div>
    </div>
  );
}

/** Was that fair? Anyone marks a word, captain or TV flips it; only then does the score move. */
export const review: SetPiece<'review'> = {
  lights: 'rest',
  groove: true,
  sign: () => words.review.sign,
  cue: ({ stage }) => words.review.why[stage.why],
  say: () => words.review.say,
  moveOn: null,
  Scene,
};
