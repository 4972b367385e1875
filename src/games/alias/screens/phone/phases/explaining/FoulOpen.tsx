import { Button } from '../../../../../../ui/Button.tsx';
import { haptic } from '../../../../../../ui/haptics.ts';
import type { Foul } from '../../../../view.ts';
import { EyesUp } from '../../EyesUp.tsx';
import { nameOf, type PhaseProps, teamName, underway } from '../../props.ts';
import { fuseOf, Screen } from '../../Screen.tsx';
import { useCue } from '../../useCue.ts';
import { words } from '../../words.ts';
import css from './FoulOpen.module.css';

const w = words.foul;

/** The round's clock stands: the explainer's team answers; if it cannot agree, captain or TV. */
export function FoulOpen(props: PhaseProps<'explaining'> & { readonly foul: Foul }) {
  const { foul, everyone, roster, seat, captain, pending, send } = props;
  const { turn } = everyone;
  const round = turn?.round ?? 0;
  const tied = foul.step === 'tied';
  const asked = !tied && seat !== null && seat.team === turn?.team;
  const arbiter = tied && captain && foul.arbiter === 'captain';
  useCue(asked || arbiter ? `foul ${foul.card} ${foul.step}` : null);
  const said = tied
    ? underway(pending, 'BreakTie')?.fouled
    : (underway(pending, 'AnswerFoul')?.fouled ?? (seat ? foul.votes[seat.id] : undefined));
  const who = w.called(nameOf(roster, foul.by), teamName(roster, foul.team));

  if (!asked && !arbiter) {
    const boss = nameOf(roster, roster.captain);
    const note = tied
      ? foul.arbiter === 'captain'
        ? w.tiedNote(boss)
        : w.tiedScreen
      : seat?.id === foul.by
        ? w.mineNote
        : w.judgingNote;
    return (
      <Screen of={props} fuse={fuseOf(foul)}>
        <EyesUp
          drawing="horn"
          title={
            tied ? (seat?.team === turn?.team ? w.tiedOwn : w.tied) : w.judging(teamName(roster, turn?.team ?? null))
          }
          note={seat?.id === foul.by ? note : `${who} ${note}`}
        />
      </Screen>
    );
  }
  const answer = (fouled: boolean): void => {
    haptic('tap');
    void send(
      tied
        ? { type: 'BreakTie', round, card: foul.card, fouled }
        : { type: 'AnswerFoul', round, card: foul.card, fouled },
    );
  };
  return (
    <Screen
      of={props}
      fuse={fuseOf(foul)}
      thumb={
        <>
          <p className={css.said} role="status">
            {said === undefined ? w.silence : w.voted}
          </p>
          <div className={css.pair}>
            {[false, true].map((fouled) => (
              <Button
                key={String(fouled)}
                big
                wide
                look={fouled ? 'primary' : 'secondary'}
                aria-pressed={said === fouled}
                className={said === fouled ? css.chosen : undefined}
                onClick={() => answer(fouled)}
              >
                {fouled ? w.yes : w.no}
              </Button>
            ))}
          </div>
        </>
      }
    >
      <EyesUp drawing="horn" title={arbiter ? w.tiedCaptain : w.title} note={`${who} ${w.worth}`} />
    </Screen>
  );
}
