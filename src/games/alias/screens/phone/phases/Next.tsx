import { Button } from '../../../../../ui/Button.tsx';
import { EyesUp } from '../EyesUp.tsx';
import { nameOf, type PhaseProps, teamName } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { useCue } from '../useCue.ts';
import { words } from '../words.ts';
import css from './Next.module.css';

const w = words.next;

/** Five seconds between two rounds: what my team got, and who is up. */
export function Next(props: PhaseProps<'next'>) {
  const { stage, everyone, roster, seat, team, captain, send } = props;
  const { settings, scores, turn, tie } = everyone;
  const mine = team ? (stage.gained[team.id] ?? 0) : 0;
  const total = team ? (scores[team.id] ?? 0) : 0;
  const targeted = settings.goal.kind === 'target' && settings.mode !== 'hat' && tie === 0;
  const target = settings.goal.kind === 'target' ? settings.goal.points : 0;
  const isMe = stage.upNext !== null && seat !== null && stage.upNext.explainer === seat.id;
  useCue(isMe ? `next ${everyone.round}` : null, 'go');
  return (
    <Screen
      of={props}
      thumb={
        captain && (
          <Button look="quiet" wide onClick={() => void send({ type: 'MoveOn', phase: 'next', round: everyone.round })}>
            {w.moveOn}
          </Button>
        )
      }
    >
      {team ? (
        <section className={css.board}>
          {stage.skipped && <p className={css.line}>{w.skipped(teamName(roster, turn?.team ?? null))}</p>}
          {mine > 0 ? (
            <h1 className={css.gain} data-colour={team.colour}>
              {w.gained(mine)} <small>{w.forTeam(mine)}</small>
            </h1>
          ) : (
            <h1 className={css.nothing}>{turn?.team === team.id ? w.nothing : w.now}</h1>
          )}
          <p className={css.total}>{targeted ? w.of(total, target) : w.total(total)}</p>
          <UpNext {...props} isMe={isMe} />
        </section>
      ) : (
        <EyesUp drawing="popcorn" title={w.now} note={seat ? words.guest.bench : words.guest.watching}>
          <UpNext {...props} isMe={false} />
        </EyesUp>
      )}
    </Screen>
  );
}

function UpNext({ stage, roster, team, isMe }: PhaseProps<'next'> & { readonly isMe: boolean }) {
  const { upNext } = stage;
  if (stage.last || !upNext) return <p className={css.line}>{w.last}</p>;
  const name = nameOf(roster, upNext.explainer);
  const own = upNext.team === team?.id && name !== '';
  return (
    <>
      {stage.tieAhead && <p className={css.line}>{w.tie}</p>}
      <p className={css.up} data-me={isMe}>
        {isMe ? w.you : own ? w.yourTeam(name) : w.team(teamName(roster, upNext.team), name)}
      </p>
    </>
  );
}
