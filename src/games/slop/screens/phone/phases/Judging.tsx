import { teamIn } from '../../../../../kernel/roster.ts';
import { Button } from '../../../../../ui/Button.tsx';
import { haptic } from '../../../../../ui/haptics.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { EyesUp } from '../EyesUp.tsx';
import { type PhaseProps, teamName } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { words } from '../words.ts';
import css from './Judging.module.css';

const w = words.judging;

/** The acting team decides whether a guess that misses one word may count. */
export function Judging(props: PhaseProps<'judging'>) {
  const { stage, everyone, roster, pending, me, send } = props;
  const round = everyone.turn?.round ?? 0;
  const desk = me?.desk?.at === 'stage' ? me.desk : null;
  const asked = pending.find((command) => command.type === 'AcceptGuess');
  const decided = stage.accepted ?? (asked?.type === 'AcceptGuess' ? (asked.team ?? 'none') : null);
  const verdict = decided === null ? null : decided === 'none' ? w.decidedNone : w.decided(teamName(roster, decided));
  if (!desk || verdict !== null) {
    const acting = teamName(roster, everyone.turn?.team ?? null);
    return (
      <Screen of={props}>
        <EyesUp
          drawing={decided === null ? 'thinking' : decided === 'none' ? 'boo' : 'thumb'}
          title={verdict ?? w.watch(acting)}
          note={verdict === null ? w.watchNote : words.eyes}
        />
      </Screen>
    );
  }
  const judge = (team: (typeof stage.candidates)[number]['team'] | null): void => {
    haptic('tap');
    void send({ type: 'AcceptGuess', round, team });
  };
  return (
    <Screen
      of={props}
      thumb={
        <Button big wide onClick={() => judge(null)}>
          {w.none}
        </Button>
      }
    >
      <h1 className={css.title}>{w.title}</h1>
      <p>
        {w.yours} <b className={css.prompt}>{desk.prompt.join(' ')}</b>
      </p>
      <ul className={css.papers}>
        {stage.candidates.map((candidate) => {
          const team = teamIn(roster, candidate.team);
          const headline = candidate.words.join(' ');
          return (
            <li key={candidate.team}>
              <button
                type="button"
                className={css.paper}
                aria-label={w.acceptOf(team?.name ?? '', headline)}
                onClick={() => judge(candidate.team)}
              >
                {team && <TeamSign colour={team.colour} shape={team.shape} name={team.name} />}
                <span className={css.headline}>{headline}</span>
                <span className={css.accept}>{w.accept}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Screen>
  );
}
