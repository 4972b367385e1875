import { useEffect, useState } from 'react';
import { EyesUp } from '../EyesUp.tsx';
import { HatPile } from '../HatPile.tsx';
import { type PhaseProps, teamName } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { words } from '../words.ts';

const w = words.writing;

/** A script is on its way, or a team is. */
export function Writing(props: PhaseProps<'writing'>) {
  const { stage, everyone, roster, onFact } = props;
  const team = everyone.turn?.team ?? null;
  const mine = team !== null && team === props.team?.id;
  const name = teamName(roster, team);
  const [understudy, setUnderstudy] = useState(false);
  useEffect(
    () => onFact((fact) => fact.kind === 'understudy' && fact.team === team && setUnderstudy(true)),
    [onFact, team],
  );
  const title = stage.absent ? (mine ? w.absentMine : w.absent(name)) : mine ? w.mine : w.other(name);
  const note = stage.absent ? w.absentNote : understudy ? w.understudy : mine ? w.mineNote : w.otherNote;
  return (
    <Screen of={props} fuse={stage.absent}>
      <EyesUp
        drawing={stage.absent ? 'door' : understudy ? 'mouse' : 'quill'}
        title={title}
        note={stage.absent && mine ? undefined : note}
      />
      <HatPile seat={props.seat} />
    </Screen>
  );
}
