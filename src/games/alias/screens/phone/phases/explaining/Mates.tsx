import type { Turn } from '../../../../view.ts';
import { EyesUp } from '../../EyesUp.tsx';
import { HatSign } from '../../HatSign.tsx';
import { nameOf, type PhaseProps } from '../../props.ts';
import { Screen } from '../../Screen.tsx';
import { words } from '../../words.ts';
import css from './Mates.module.css';
import { clockOf } from './roundClock.ts';

const w = words.mates;

/** The explainer's team-mates: heads up, mouths open, no card. */
export function Mates(props: PhaseProps<'explaining'> & { readonly turn: Turn }) {
  const { everyone, turn, roster } = props;
  return (
    <Screen of={props} fuse={clockOf(props)}>
      <EyesUp drawing="megaphone" title={w.title} note={w.note(nameOf(roster, turn.explainer))}>
        {everyone.hat && <HatSign hat={everyone.hat} />}
        <p key={turn.score} className={css.score}>
          {w.soFar(turn.score)}
        </p>
      </EyesUp>
    </Screen>
  );
}
