import { Button } from '../../../../../ui/Button.tsx';
import { countWords, PROMPT_WORDS_MOST, type PromptDesk, TIE_WORDS } from '../../../view.ts';
import { EyesUp } from '../EyesUp.tsx';
import { HatPile } from '../HatPile.tsx';
import { useTeamTexts } from '../pad/useTeamTexts.ts';
import type { PhaseProps } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { useCue } from '../useCue.ts';
import { useHeldTexts } from '../useHeldTexts.ts';
import { VoiceCard } from '../VoiceCard.tsx';
import { words } from '../words.ts';
import css from './Prompt.module.css';
import { Clues } from './prompt/Clues.tsx';
import { Desks } from './prompt/Desks.tsx';
import { SafetyButton } from './prompt/SafetyButton.tsx';
import { SeedChip } from './prompt/SeedChip.tsx';
import { Slots } from './prompt/Slots.tsx';
import { usePromptProblem } from './prompt/usePromptProblem.ts';

const w = words.prompt;

/** All teams write at the same time. */
export function Prompt(props: PhaseProps<'prompt'>) {
  const desk = props.me?.desk?.at === 'prompt' ? props.me.desk : null;
  if (desk) return desk.sent ? <Sent {...props} desk={desk} /> : <Writing {...props} desk={desk} />;
  const note = props.everyone.tie > 0 ? w.resting : props.team ? w.free : w.bench;
  return (
    <Screen of={props}>
      <EyesUp drawing="quill" note={note} />
      <HatPile seat={props.seat} />
    </Screen>
  );
}

type DeskProps = PhaseProps<'prompt'> & { readonly desk: PromptDesk };

function Writing(props: DeskProps) {
  const { desk, stage, everyone, me, clocks, send, team } = props;
  const { act, tie } = everyone;
  const leftMs = (): number => stage.endsAt - clocks.playNow();
  const held = useHeldTexts((key, text) => send({ type: 'SetSlot', act, slot: Number(key), text }), leftMs);
  const slots = useTeamTexts(props.pads, team && `prompt:${act}:${team.id}`, desk.slots, held);
  const clues = useHeldTexts((word, clue) => send({ type: 'SetClue', act, word, clue }), leftMs);
  const texts = desk.slots.map((remote, slot) => slots.text(slot, remote));
  const most = tie > 0 ? TIE_WORDS : PROMPT_WORDS_MOST;
  const count = countWords(texts);
  const problem = usePromptProblem(texts);
  useCue(`prompt ${act}`, 'go');
  const empty = [0, 3, 1, 4, 2, 5].find((slot) => texts[slot]?.trim() === '');
  const takeSeed = (slot: number): void => {
    if (!slots.put(slot, desk.seed)) void send({ type: 'SetSlot', act, slot, text: desk.seed });
  };
  const sendAll = (): void => {
    // A phone keyboard left open would cover what comes next.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    slots.flush();
    clues.flush();
    void send({ type: 'SendPrompt', act }).then(problem.tell);
  };
  const over = count - most;
  const first = act === 1 && tie === 0 ? `slop.voice.${stage.beganAt}.${me?.card?.id}` : null;
  return (
    <Screen
      of={props}
      thumb={
        <>
          <p className={css.count} role="status" data-over={over > 0}>
            {problem.text ?? (over > 0 ? w.tooMany(over) : w.count(count, most))}
          </p>
          <Button look="primary" big wide onClick={sendAll} disabled={count === 0}>
            {w.send}
          </Button>
        </>
      }
    >
      <div className={css.job}>
        <h1 className={css.title}>{tie > 0 ? w.tie : w.title}</h1>
        <Slots slots={desk.slots} texts={slots} roster={props.roster} />
        <div className={css.chips}>
          <SeedChip
            seed={desk.seed}
            rerolls={desk.rerolls}
            onUse={empty === undefined ? undefined : () => takeSeed(empty)}
            onReroll={() => void send({ type: 'RerollSeed', act })}
          />
          <SafetyButton onTake={() => void send({ type: 'TakeSafetyPrompt', act })} />
          {me?.card && tie === 0 && <VoiceCard card={me.card} first={first} />}
        </div>
        <Clues desk={desk} held={clues} typing={slots.focused === null ? '' : (texts[slots.focused] ?? '')} />
      </div>
    </Screen>
  );
}

function Sent(props: DeskProps) {
  const { desk, everyone, stage, roster, me, send, clocks } = props;
  const clues = useHeldTexts(
    (word, clue) => send({ type: 'SetClue', act: everyone.act, word, clue }),
    () => stage.endsAt - clocks.playNow(),
  );
  const own = desk.slots.filter((slot) => slot !== '').join(' ');
  return (
    <Screen of={props} thumb={me?.card && everyone.tie === 0 && <VoiceCard card={me.card} />}>
      <h1 className={css.title}>{desk.safety ? w.spare : w.sent}</h1>
      {!desk.safety && <p className={css.poster}>{own}</p>}
      {!desk.safety && <Clues desk={desk} held={clues} typing="" />}
      <Desks stage={stage} order={everyone.order} roster={roster} />
      <HatPile seat={props.seat} />
    </Screen>
  );
}
