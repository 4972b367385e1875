import { useState } from 'react';
import { Button } from '../../../../../../ui/Button.tsx';
import { haptic } from '../../../../../../ui/haptics.ts';
import { TileGrid } from '../../../../../../ui/TileGrid.tsx';
import type { GuessDesk } from '../../../../view.ts';
import { PromptFrame } from '../../PromptFrame.tsx';
import { useTeamTexts } from '../../pad/useTeamTexts.ts';
import type { PhaseProps } from '../../props.ts';
import { Screen } from '../../Screen.tsx';
import { useCue } from '../../useCue.ts';
import { useHeldTexts } from '../../useHeldTexts.ts';
import { words } from '../../words.ts';
import { filledOf } from './filled.ts';
import css from './Guessing.module.css';
import { Steps } from './Steps.tsx';
import { TypedBlanks } from './TypedBlanks.tsx';
import { Voices } from './Voices.tsx';

const w = words.guess;
/** Letters of a tile that fits three abreast. */
const SHORT_MOST = 11;

/** Two small jobs one after the other; teammates share every tap. */
export function Guessing(props: PhaseProps<'guess'> & { readonly desk: GuessDesk }) {
  const { desk, stage, everyone, clocks, send, team } = props;
  const round = everyone.turn?.round ?? 0;
  const suspects = everyone.turn?.suspects ?? [];
  const [step, setStep] = useState<'voice' | 'words'>(suspects.length === 0 || desk.named !== null ? 'words' : 'voice');
  useCue(`guess ${round}`, 'go');
  const held = useHeldTexts(
    (key, text) => send({ type: 'SetGuessSlot', round, blank: Number(key), text }),
    () => stage.endsAt - clocks.playNow(),
  );
  const typed = useTeamTexts(props.pads, team && `guess:${round}:${team.id}`, desk.typed, held);
  const steps = suspects.length > 0 && (
    <Steps step={step} named={suspects.find((suspect) => suspect.id === desk.named)?.name ?? null} onStep={setStep} />
  );
  if (step === 'voice') {
    return (
      <Screen of={props}>
        {steps}
        <h1 className={css.title}>{w.whose}</h1>
        <Voices
          suspects={suspects}
          named={desk.named}
          onName={(voice) => {
            haptic('tap');
            setStep('words');
            if (voice !== desk.named) void send({ type: 'NameVoice', round, voice });
          }}
        />
      </Screen>
    );
  }
  const { tiles, blanks } = stage;
  const toggle = (tile: number): void => {
    haptic('tap');
    void send({ type: 'PickTile', round, tile, picked: !desk.picks.includes(tile) });
  };
  const sendAll = (): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    typed.flush();
    void send({ type: 'SendGuess', round });
  };
  return (
    <Screen
      of={props}
      thumb={
        <Button look="primary" big wide onClick={sendAll}>
          {w.send}
        </Button>
      }
    >
      {steps}
      <h1 className={css.title}>{tiles ? w.pick(blanks) : w.type}</h1>
      <PromptFrame
        frame={stage.frame}
        filled={tiles ? filledOf(desk, stage) : desk.typed.map((text, blank) => typed.text(blank, text))}
      />
      {tiles ? (
        <div className={css.tiles} data-long={tiles.some((text) => text.length > SHORT_MOST)}>
          <TileGrid
            label={w.tiles}
            tiles={tiles.map((text, tile) => ({ id: String(tile), text }))}
            chosen={desk.picks.map(String)}
            most={blanks}
            onToggle={(tile) => toggle(Number(tile))}
          />
        </div>
      ) : (
        <TypedBlanks typed={desk.typed} texts={typed} roster={props.roster} />
      )}
    </Screen>
  );
}
