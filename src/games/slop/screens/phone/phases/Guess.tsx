import { EyesUp } from '../EyesUp.tsx';
import { HatPile } from '../HatPile.tsx';
import { PromptFrame } from '../PromptFrame.tsx';
import type { PhaseProps } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { words } from '../words.ts';
import css from './Guess.module.css';
import { Encore } from './guess/Encore.tsx';
import { filledOf } from './guess/filled.ts';
import { Guessing } from './guess/Guessing.tsx';

const w = words.guess;

/** The others name the voice and rebuild the prompt; the cast may give one line once more. */
export function Guess(props: PhaseProps<'guess'>) {
  const desk = props.me?.desk ?? null;
  if (desk?.at === 'stage') return <Encore {...props} desk={desk} />;
  if (desk?.at !== 'guess') {
    return (
      <Screen of={props}>
        <EyesUp drawing="thinking" note={w.others}>
          <PromptFrame frame={props.stage.frame} filled={[]} />
        </EyesUp>
      </Screen>
    );
  }
  if (!desk.sent) return <Guessing {...props} desk={desk} />;
  const named = props.everyone.turn?.suspects.find((suspect) => suspect.id === desk.named);
  return (
    <Screen of={props}>
      <h1 className={css.title}>{w.sent}</h1>
      {named && <p className={css.named}>{named.name}</p>}
      <PromptFrame frame={props.stage.frame} filled={filledOf(desk, props.stage)} />
      <HatPile seat={props.seat} />
    </Screen>
  );
}
