import { useState } from 'react';
import { teamIn } from '../../../../../kernel/roster.ts';
import { Button } from '../../../../../ui/Button.tsx';
import { haptic } from '../../../../../ui/haptics.ts';
import { Sheet } from '../../../../../ui/Sheet.tsx';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import type { SettledWord } from '../../../view.ts';
import { type PhaseProps, underway } from '../props.ts';
import { fuseOf, Screen } from '../Screen.tsx';
import { UndoChip } from '../UndoChip.tsx';
import { words } from '../words.ts';
import css from './Review.module.css';
import { VerdictSheet } from './review/VerdictSheet.tsx';
import { WordRow } from './review/WordRow.tsx';

const w = words.review;

/** The round's words: anyone objects, the captain says what it was, then the score moves. */
export function Review(props: PhaseProps<'review'>) {
  const { stage, everyone, roster, seat, captain, pending, send } = props;
  const [open, setOpen] = useState<number | null>(null);
  const { turn } = everyone;
  const all: readonly SettledWord[] = turn?.words ?? [];
  const round = turn?.round ?? 0;
  const chosen = all.find((one) => one.card === open);
  const object = (card: number): void => {
    haptic('tap');
    void send({ type: 'Dispute', round, card });
  };
  const objecting = underway(pending, 'Dispute')?.card;
  const gains = Object.entries(stage.gains)
    .filter(([id, points]) => points > 0 || id === turn?.team)
    .map(([id, points]) => ({ team: teamIn(roster, id as never), points }));
  return (
    <Screen
      of={props}
      fuse={fuseOf(stage)}
      thumb={
        <>
          <UndoChip of={props} />
          {captain && (
            <Button look="primary" wide onClick={() => void send({ type: 'MoveOn', phase: 'review', round })}>
              {w.next}
            </Button>
          )}
        </>
      }
    >
      <div className={css.head}>
        <h1 className={css.title}>{w.title}</h1>
        <ul className={css.gains}>
          {gains.map(
            ({ team, points }) =>
              team && (
                <li key={team.id} className={css.gain} aria-label={w.gain(points, team.name)}>
                  <TeamSign colour={team.colour} shape={team.shape} name={team.name} />
                  <b>+{points}</b>
                </li>
              ),
          )}
        </ul>
      </div>
      <p>{captain ? w.howCaptain : seat ? w.how : w.watch}</p>
      <ol className={css.words}>
        {all.map((one) => (
          <li key={one.card}>
            <WordRow
              of={props}
              word={one}
              mine={objecting === one.card || (seat !== null && one.disputed.includes(seat.id))}
              onTap={seat === null ? undefined : () => (captain ? setOpen(one.card) : object(one.card))}
            />
          </li>
        ))}
      </ol>
      <Sheet
        open={chosen !== undefined}
        title={chosen ? w.sheet(chosen.word ?? w.inHat) : ''}
        onClose={() => setOpen(null)}
        closeLabel={w.close}
      >
        {chosen && (
          <VerdictSheet
            of={props}
            word={chosen}
            last={stage.why === 'bell' && chosen === all.at(-1) && !['skipped', 'fouled'].includes(chosen.verdict)}
            onFlip={(verdict, team) => {
              haptic('tap');
              setOpen(null);
              void send({ type: 'Flip', round, card: chosen.card, verdict, team });
            }}
          />
        )}
      </Sheet>
    </Screen>
  );
}
