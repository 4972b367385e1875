import { membersHere } from '../../../../../kernel/roster.ts';
import { Button } from '../../../../../ui/Button.tsx';
import { Switch } from '../../../../../ui/Switch.tsx';
import type { StageDesk } from '../../../view.ts';
import { EyesUp } from '../EyesUp.tsx';
import { type PhaseProps, teamName, underway } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { Teleprompter } from '../Teleprompter.tsx';
import { useCue } from '../useCue.ts';
import { VoiceCard } from '../VoiceCard.tsx';
import { words } from '../words.ts';
import css from './Rehearsal.module.css';
import { Drafts } from './rehearsal/Drafts.tsx';
import { Suspects } from './rehearsal/Suspects.tsx';

const w = words.rehearsal;

/** Twenty seconds: the cast reads, the room learns whom to look for. */
export function Rehearsal(props: PhaseProps<'rehearsal'>) {
  const desk = props.me?.desk?.at === 'stage' ? props.me.desk : null;
  return desk ? <Cast {...props} desk={desk} /> : <Watching {...props} />;
}

function Cast(props: PhaseProps<'rehearsal'> & { readonly desk: StageDesk }) {
  const { desk, stage, everyone, me, seat, roster, pending, send } = props;
  const turn = everyone.turn;
  const round = turn?.round ?? 0;
  useCue(`rehearsal ${round}`, 'go');
  const choosing = desk.drafts.length > 1 && !underway(pending, 'SwipeDraft');
  const acts = desk.parts.length > 0;
  const ready = (seat !== null && stage.ready[seat.id] === true) || underway(pending, 'Ready');
  const alone = membersHere(roster, turn?.team ?? ('' as never)).length < 2;
  const card = me?.card && everyone.tie === 0 ? me.card : null;
  // Whoever wrote the words needs no reminding at the top; of a spare prompt nobody knows them yet.
  const secret = (
    <p className={css.secret}>
      {w.secret} <b>{desk.prompt.join(' ')}</b>
    </p>
  );
  if (choosing) {
    return (
      <Screen of={props} thumb={card && <VoiceCard card={card} />}>
        <h1 className={css.title}>{w.choose}</h1>
        {!alone && <p>{w.chooseNote}</p>}
        <Drafts
          label={w.choose}
          drafts={desk.drafts}
          onChoose={(draft) => void send({ type: 'SwipeDraft', round, draft })}
        />
      </Screen>
    );
  }
  return (
    <Screen
      of={props}
      thumb={
        acts ? (
          <>
            <div className={css.switch}>
              <Switch
                label={w.voice}
                note={w.voiceNote}
                on={desk.given}
                onChange={(given) => void send({ type: 'GiveVoice', round, given })}
              />
            </div>
            <Button look="primary" big wide disabled={ready} onClick={() => void send({ type: 'Ready', round })}>
              {ready ? w.isReady : w.ready}
            </Button>
          </>
        ) : undefined
      }
    >
      <h1 className={css.title}>{desk.title}</h1>
      {!acts && <p>{w.wings}</p>}
      {card && (
        <div className={css.voice}>
          <VoiceCard card={card} />
          <p>{card.tells.join(' · ')}</p>
        </div>
      )}
      {desk.safety && secret}
      <Teleprompter desk={desk} cast={turn?.cast ?? []} roster={roster} />
      {!desk.safety && secret}
    </Screen>
  );
}

function Watching(props: PhaseProps<'rehearsal'>) {
  const { everyone, roster } = props;
  const suspects = everyone.turn?.suspects ?? [];
  const name = teamName(roster, everyone.turn?.team ?? null);
  return (
    <Screen of={props}>
      {suspects.length === 0 ? (
        <EyesUp drawing="trophy" note={w.tie(name)} />
      ) : (
        <>
          <h1 className={css.title}>{w.watch(name)}</h1>
          <p>{w.watchNote}</p>
          <Suspects suspects={suspects} />
        </>
      )}
    </Screen>
  );
}
