import { EyesUp } from '../EyesUp.tsx';
import type { PhaseProps } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { words } from '../words.ts';

/** Own packs come from the host's shelf: seldom longer than a blink. */
export function Dealing(props: PhaseProps<'dealing'>) {
  return (
    <Screen of={props}>
      <EyesUp drawing="tickets" title={words.dealing.title} note={words.dealing.note} />
    </Screen>
  );
}
