import { Segmented } from '../Segmented.tsx';
import { Slider } from '../Slider.tsx';
import {
  type AliasSetupForm,
  aliasSetupForm,
  CYCLE_STEPS,
  HAT_STEPS,
  OTHER_GOAL,
  POINT_STEPS,
  ROUND_STEPS,
  SETUP_MODES,
  SETUP_SKIPS,
} from './aliasSetupForm.ts';
import css from './PhoneAliasSetup.module.css';
import { phoneSetupWords as w } from './phoneSetupWords.ts';
import { useHeldChanges } from './useHeldChanges.ts';

export type PhoneAliasSetupProps = {
  readonly settings: unknown;
  readonly onSettings: (change: Partial<AliasSetupForm>) => void;
};

/** What the captain may set from the sofa. Packs are chosen on the TV, where their names fit. */
export function PhoneAliasSetup(props: PhoneAliasSetupProps) {
  const settled = aliasSetupForm(props.settings);
  const [held, onSettings] = useHeldChanges<AliasSetupForm>(JSON.stringify(settled), props.onSettings);
  const form: AliasSetupForm = { ...settled, ...held };
  return (
    <div className={css.setup}>
      <Segmented
        label={w.mode}
        value={form.mode}
        note={w.modeNotes[form.mode]}
        options={SETUP_MODES.map((mode) => ({ value: mode, text: w.modes[mode] }))}
        // Packs without forbidden words, or without pictures, would leave these modes without a card.
        onChange={(mode) => onSettings(mode === 'taboo' || mode === 'kids' ? { mode, packs: [] } : { mode })}
      />
      <Slider
        label={w.round}
        value={form.roundMs}
        min={ROUND_STEPS.least}
        max={ROUND_STEPS.most}
        step={ROUND_STEPS.step}
        text={w.seconds(form.roundMs / 1000)}
        onChange={(roundMs) => onSettings({ roundMs })}
      />
      {form.mode === 'hat' ? (
        <Slider
          label={w.hatWords}
          value={form.hatWords}
          min={HAT_STEPS.least}
          max={HAT_STEPS.most}
          step={HAT_STEPS.step}
          text={String(form.hatWords)}
          onChange={(hatWords) => onSettings({ hatWords })}
        />
      ) : (
        <>
          <Segmented
            label={w.goal}
            value={form.goal.kind}
            options={(['target', 'rounds'] as const).map((kind) => ({ value: kind, text: w.goals[kind] }))}
            onChange={(kind) => kind !== form.goal.kind && onSettings({ goal: OTHER_GOAL[kind] })}
          />
          {form.goal.kind === 'target' ? (
            <Slider
              label={w.goal}
              value={form.goal.points}
              min={POINT_STEPS.least}
              max={POINT_STEPS.most}
              step={POINT_STEPS.step}
              text={w.points(form.goal.points)}
              onChange={(points) => onSettings({ goal: { kind: 'target', points } })}
            />
          ) : (
            <Slider
              label={w.goal}
              value={form.goal.cycles}
              min={CYCLE_STEPS.least}
              max={CYCLE_STEPS.most}
              step={CYCLE_STEPS.step}
              text={w.rounds(form.goal.cycles)}
              onChange={(cycles) => onSettings({ goal: { kind: 'rounds', cycles } })}
            />
          )}
        </>
      )}
      <Segmented
        label={w.skips}
        value={form.skips}
        options={SETUP_SKIPS.map((skips) => ({ value: skips, text: w.skip[skips] }))}
        onChange={(skips) => onSettings({ skips })}
      />
      <p className={css.packs}>{form.packs.length > 0 ? w.packs(form.packs.length) : w.allPacks}</p>
    </div>
  );
}
