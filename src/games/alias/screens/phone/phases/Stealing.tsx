import type { TeamId } from '../../../../../kernel/ids.ts';
import { teamIn } from '../../../../../kernel/roster.ts';
import { Button } from '../../../../../ui/Button.tsx';
import { haptic } from '../../../../../ui/haptics.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { blip } from '../blip.ts';
import { EyesUp } from '../EyesUp.tsx';
import { cardOf, type PhaseProps, underway } from '../props.ts';
import { fuseOf, Screen } from '../Screen.tsx';
import { UndoChip } from '../UndoChip.tsx';
import { useCue } from '../useCue.ts';
import { words } from '../words.ts';
import css from './Stealing.module.css';

const w = words.stealing;

/** After the bell: the last word is anybody's. */
export function Stealing(props: PhaseProps<'stealing'>) {
  const { stage, everyone, only, roster, seat, pending, send } = props;
  const { turn, tie } = everyone;
  useCue(`stealing ${turn?.round}`);
  const desk = cardOf(only);
  const gives = turn && seat && (seat.id === turn.explainer || seat.id === turn.swiper);
  if (!gives) {
    const mayHave = seat?.team != null && stage.teams.includes(seat.team);
    return (
      <Screen of={props} fuse={fuseOf(stage)}>
        <EyesUp
          drawing="megaphone"
          title={mayHave ? w.shout : words.review.ends.bell}
          note={tie > 0 ? w.tied : w.note}
        />
      </Screen>
    );
  }
  const given = underway(pending, 'GiveLast');
  const give = (team: TeamId | null): void => {
    const kind = team === null ? 'skipped' : 'guessed';
    haptic(kind);
    blip(kind);
    void send({ type: 'GiveLast', round: turn.round, card: stage.card, team });
  };
  return (
    <Screen
      of={props}
      fuse={fuseOf(stage)}
      thumb={
        <>
          <UndoChip of={props} />
          <Button wide disabled={given !== undefined} onClick={() => give(null)}>
            {w.nobody}
          </Button>
        </>
      }
    >
      {desk && (
        <p className={css.word}>
          <b>{desk.word}</b>
        </p>
      )}
      <h1 className={css.title}>{given ? w.given : w.who}</h1>
      <p className={css.note}>{w.whoNote}</p>
      <ul className={css.teams}>
        {stage.teams.map((id) => {
          const team = teamIn(roster, id);
          return (
            team && (
              <li key={id}>
                <button
                  type="button"
                  className={css.team}
                  data-colour={team.colour}
                  aria-label={w.team(team.name)}
                  aria-pressed={given?.team === id}
                  disabled={given !== undefined}
                  onClick={() => give(id)}
                >
                  <TeamSign colour={team.colour} shape={team.shape} name={team.name} />
                </button>
              </li>
            )
          );
        })}
      </ul>
    </Screen>
  );
}
