import { words } from '../../words.ts';
import css from './Steps.module.css';

export type StepsProps = {
  readonly step: 'voice' | 'words';
  /** The name of the voice the team has named. */
  readonly named: string | null;
  readonly onStep: (step: 'voice' | 'words') => void;
};

/** Two paper tabs: the voice, the words. */
export function Steps({ step, named, onStep }: StepsProps) {
  const w = words.guess;
  return (
    <nav className={css.steps} aria-label={w.steps}>
      <button
        type="button"
        className={css.tab}
        aria-current={step === 'voice' ? 'step' : undefined}
        onClick={() => onStep('voice')}
      >
        {w.voice}
        <small data-missing={named === null}>{named ?? w.noVoice}</small>
      </button>
      <button
        type="button"
        className={css.tab}
        aria-current={step === 'words' ? 'step' : undefined}
        onClick={() => onStep('words')}
      >
        {w.words}
      </button>
    </nav>
  );
}
