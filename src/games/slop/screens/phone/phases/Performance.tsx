import { type Reaction as PadKey, ReactionPad } from '../../../../../ui/ReactionPad.tsx';
import type { Reaction } from '../../../view.ts';
import { Lit } from '../Lit.tsx';
import type { PhaseProps } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { useCue } from '../useCue.ts';
import { words } from '../words.ts';
import css from './Performance.module.css';
import { OnStage } from './performance/OnStage.tsx';

const w = words.performance;

const DRAWINGS: Readonly<Record<Reaction, string>> = { laugh: 'laugh', clap: 'clap', gasp: 'gasp', love: 'heart' };
const PAD: readonly PadKey[] = Object.entries(DRAWINGS).map(([id, drawing]) => ({
  id,
  drawing,
  text: w.reactions[id as Reaction],
}));

/** On stage a teleprompter; everywhere else a pad to drum on and nothing else. */
export function Performance(props: PhaseProps<'performance'>) {
  const desk = props.me?.desk?.at === 'stage' ? props.me.desk : null;
  return desk ? <OnStage {...props} desk={desk} /> : <Watching {...props} />;
}

function Watching(props: PhaseProps<'performance'>) {
  const { stage, everyone, react } = props;
  const round = everyone.turn?.round ?? 0;
  useCue(stage.all === null ? null : `all ${stage.line}`);
  return (
    <Screen
      of={props}
      fuse={false}
      lit={
        stage.all !== null && (
          <Lit key={stage.line} colour="lemon" shout={w.all}>
            {stage.all}
          </Lit>
        )
      }
    >
      <div className={css.pad}>
        <ReactionPad
          label={w.pad}
          reactions={PAD}
          onReact={(id) => react({ type: 'React', round, kind: id as Reaction })}
        />
      </div>
    </Screen>
  );
}
