import { Segmented } from '../Segmented.tsx';
import { Sheet } from '../Sheet.tsx';
import { Switch } from '../Switch.tsx';
import { tvWords } from '../tvWords.ts';
import { type AliasSetupForm, OTHER_GOAL, SETUP_SKIPS, SETUP_SWIPERS } from './aliasSetupForm.ts';
import css from './TvAliasFinePrint.module.css';

export type TvAliasFinePrintProps = {
  readonly open: boolean;
  readonly form: AliasSetupForm;
  readonly onSettings: (change: Partial<AliasSetupForm>) => void;
  readonly onClose: () => void;
};

/** What most evenings leave as it is: the kind of goal, skips, who swipes. */
export function TvAliasFinePrint({ open, form, onSettings, onClose }: TvAliasFinePrintProps) {
  const w = tvWords.aliasSetup;
  return (
    <Sheet open={open} title={w.more} onClose={onClose} from="side" closeLabel={tvWords.packs.done} wide>
      <div className={css.fine}>
        {form.mode !== 'hat' && (
          <Segmented
            label={w.goal}
            value={form.goal.kind}
            options={(['target', 'rounds'] as const).map((kind) => ({ value: kind, text: w.goals[kind] }))}
            onChange={(kind) => kind !== form.goal.kind && onSettings({ goal: OTHER_GOAL[kind] })}
          />
        )}
        <Segmented
          label={w.skips}
          value={form.skips}
          note={w.skipNotes[form.skips]}
          options={SETUP_SKIPS.map((skips) => ({ value: skips, text: w.skip[skips] }))}
          onChange={(skips) => onSettings({ skips })}
        />
        <Segmented
          label={w.swiper}
          value={form.swiper}
          note={w.swiperNotes[form.swiper]}
          options={SETUP_SWIPERS.map((swiper) => ({ value: swiper, text: w.swipers[swiper] }))}
          onChange={(swiper) => onSettings({ swiper })}
        />
        {form.mode === 'taboo' && (
          <Switch
            label={w.showToOthers}
            note={w.showToOthersNote}
            on={form.showToOthers}
            onChange={(showToOthers) => onSettings({ showToOthers })}
          />
        )}
      </div>
    </Sheet>
  );
}
