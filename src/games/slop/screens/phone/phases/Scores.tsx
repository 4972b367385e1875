import { teamIn } from '../../../../../kernel/roster.ts';
import { Button } from '../../../../../ui/Button.tsx';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { EyesUp } from '../EyesUp.tsx';
import { type PhaseProps, teamName } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { words } from '../words.ts';
import { MoveOn } from './MoveOn.tsx';
import css from './Scores.module.css';

const w = words.scores;

/** Between rounds the own team's points; at an act's end the table, and for the captain the finale. */
export function Scores(props: PhaseProps<'scores'>) {
  const { stage, everyone, roster, team, captain, send } = props;
  const { scores } = everyone;
  const skipped = stage.skipped ? w.skipped(teamName(roster, everyone.turn?.team ?? null)) : undefined;
  const shown = stage.table
    ? [...everyone.teams].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    : everyone.teams.filter((id) => id === team?.id);
  const finale = captain && stage.finale;
  return (
    <Screen
      of={props}
      fuse={false}
      thumb={
        captain && (
          <>
            {finale && (
              <>
                <p className={css.note}>{w.finaleNote}</p>
                <Button wide onClick={() => void send({ type: 'CallFinale', act: everyone.act })}>
                  {w.finale}
                </Button>
              </>
            )}
            <MoveOn of={props} />
          </>
        )
      }
    >
      {shown.length === 0 ? (
        <EyesUp note={skipped} />
      ) : (
        <section className={css.board} data-table={stage.table}>
          <h1 className={css.title}>{stage.table && everyone.tie === 0 ? w.act(everyone.act) : w.title}</h1>
          {skipped && <p>{skipped}</p>}
          <ul className={css.rows}>
            {shown.map((id) => {
              const sign = teamIn(roster, id);
              const gained = stage.gained[id] ?? 0;
              return (
                sign && (
                  <li key={id} className={css.row} data-own={id === team?.id}>
                    <TeamSign colour={sign.colour} shape={sign.shape} name={sign.name} />
                    <span className={css.number}>
                      {gained > 0 && <small>{w.gained(gained)}</small>} {scores[id] ?? 0}
                    </span>
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
    </Screen>
  );
}
