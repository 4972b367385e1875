import type { TeamId } from '../../../../../../kernel/ids.ts';
import { Button } from '../../../../../../ui/Button.tsx';
import type { SettledWord, Verdict } from '../../../../view.ts';
import { type PhaseProps, teamName } from '../../props.ts';
import { VerdictMark } from '../../VerdictMark.tsx';
import { words } from '../../words.ts';
import css from './VerdictSheet.module.css';

const w = words.review;

type Choice = { readonly verdict: Verdict; readonly team: TeamId | null };

/** What the captain may say a word was: the last word had or stolen or nobody's, any other guessed, skipped or a foul. */
export function VerdictSheet({
  of,
  word,
  last,
  onFlip,
}: {
  readonly of: PhaseProps<'review'>;
  readonly word: SettledWord;
  readonly last: boolean;
  readonly onFlip: (verdict: Verdict, team: TeamId | null) => void;
}) {
  const { everyone, roster } = of;
  const thieves = (everyone.tie > 0 ? everyone.order : everyone.teams).filter((team) => team !== everyone.turn?.team);
  const plain = (verdict: Verdict): Choice => ({ verdict, team: null });
  const choices: readonly Choice[] = last
    ? [plain('guessed'), ...thieves.map((team) => ({ verdict: 'stolen' as const, team })), plain('lost')]
    : [plain('guessed'), plain('skipped'), plain('fouled')];
  return (
    <div className={css.choices}>
      {choices.map(({ verdict, team }) => {
        const now = word.verdict === verdict && (team === null || word.to === team);
        return (
          <Button
            key={`${verdict} ${team}`}
            wide
            aria-pressed={now}
            className={now ? css.now : undefined}
            onClick={() => onFlip(verdict, team)}
          >
            <VerdictMark verdict={verdict} spoken={false} />
            {team === null ? w.verdicts[verdict] : w.stolenBy(teamName(roster, team))}
          </Button>
        );
      })}
    </div>
  );
}
