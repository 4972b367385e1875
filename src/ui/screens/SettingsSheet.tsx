import { Button } from '../Button.tsx';
import { HoldButton } from '../HoldButton.tsx';
import { Segmented } from '../Segmented.tsx';
import { Sheet } from '../Sheet.tsx';
import { Slider } from '../Slider.tsx';
import { Switch } from '../Switch.tsx';
import { tvWords } from '../tvWords.ts';
import { wallWords } from '../wall/words.ts';
import type { StageSettings } from './props.ts';
import css from './SettingsSheet.module.css';

export type SettingsSheetProps = {
  readonly open: boolean;
  readonly settings: StageSettings;
  readonly onChange: (change: Partial<StageSettings>) => void;
  readonly onClose: () => void;
  /** Missing while there is nothing to wipe. */
  readonly onWipeWall?: () => void;
  readonly onCloseRoom?: () => void;
};

const percent = (part: number): string => `${Math.round(part * 100)} %`;

/** Every switch of the evening, in one drawer; usable in the lobby and during a game. */
export function SettingsSheet({ open, settings, onChange, onClose, onWipeWall, onCloseRoom }: SettingsSheetProps) {
  const w = tvWords.settings;
  return (
    <Sheet open={open} title={w.title} onClose={onClose} from="side" closeLabel={w.done} wide>
      <div className={css.column}>
        <Segmented
          label={w.door}
          value={settings.door}
          note={w.doorNotes[settings.door]}
          options={[
            { value: 'open', text: w.doorOpen },
            { value: 'link', text: w.doorLink },
            { value: 'closed', text: w.doorClosed },
          ]}
          onChange={(door) => onChange({ door })}
        />
        <Segmented
          label={w.guessing}
          value={settings.guessing}
          options={[
            { value: 'tiles', text: w.tiles },
            { value: 'typing', text: w.typing },
          ]}
          onChange={(guessing) => onChange({ guessing })}
        />
        <Slider
          label={w.pace}
          value={settings.dial}
          min={0.5}
          max={2}
          step={0.25}
          text={`x${settings.dial}, ${w.paceNote(settings.dial)}`}
          onChange={(dial) => onChange({ dial })}
        />
        <Slider
          label={w.master}
          value={settings.masterVolume}
          min={0}
          max={1}
          step={0.1}
          text={percent(settings.masterVolume)}
          onChange={(masterVolume) => onChange({ masterVolume })}
        />
        <Slider
          label={w.voice}
          value={settings.voiceVolume}
          min={0}
          max={1}
          step={0.1}
          text={percent(settings.voiceVolume)}
          onChange={(voiceVolume) => onChange({ voiceVolume })}
        />
      </div>
      <div className={css.column}>
        <Switch
          label={w.captions}
          note={w.captionsNote}
          on={settings.captions}
          onChange={(captions) => onChange({ captions })}
        />
        <Switch label={w.family} note={w.familyNote} on={settings.family} onChange={(family) => onChange({ family })} />
        <Switch
          label={w.motion}
          note={w.motionNote}
          on={settings.reducedMotion}
          onChange={(reducedMotion) => onChange({ reducedMotion })}
        />
        <Switch
          label={wallWords.setting}
          note={wallWords.settingNote}
          on={settings.wall}
          onChange={(wall) => onChange({ wall })}
        />
        {onWipeWall && (
          <Button wide onClick={onWipeWall}>
            {wallWords.wipe}
          </Button>
        )}
        {onCloseRoom && (
          <HoldButton wide onHeld={onCloseRoom}>
            {tvWords.lobby.closeRoom}
          </HoldButton>
        )}
      </div>
    </Sheet>
  );
}
