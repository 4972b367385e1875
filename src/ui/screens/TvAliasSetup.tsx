import { useState } from 'react';
import { Button } from '../Button.tsx';
import { tvWords } from '../tvWords.ts';
import { words } from '../words.ts';
import {
  ALIAS_DEFAULTS,
  type AliasSetupForm,
  aliasSetupForm,
  CYCLE_STEPS,
  HAT_STEPS,
  POINT_STEPS,
  packsMeant,
  packsNamed,
  ROUND_STEPS,
  SETUP_MODES,
} from './aliasSetupForm.ts';
import type { PackShelf } from './packShelf.ts';
import type { GameMinutes } from './props.ts';
import { TvAliasFinePrint } from './TvAliasFinePrint.tsx';
import css from './TvAliasSetup.module.css';
import { TvPackShelf } from './TvPackShelf.tsx';
import { TvStepper } from './TvStepper.tsx';
import { usePacks } from './usePacks.ts';

export type TvAliasSetupProps = {
  readonly minutes: GameMinutes;
  /** Nothing is missing of the roster. */
  readonly ready: boolean;
  /** What the room says is set. */
  readonly settings: unknown;
  readonly family: boolean;
  readonly packs: () => Promise<PackShelf>;
  readonly onSettings: (change: Partial<AliasSetupForm>) => void;
  readonly onStart: (settings: AliasSetupForm) => void;
};

/** Alias's set-up: what matters on the poster, the rest behind two doors, and a start that works as it stands. */
export function TvAliasSetup(props: TvAliasSetupProps) {
  const { ready, settings, family, onSettings, onStart } = props;
  const w = tvWords.aliasSetup;
  const form = aliasSetupForm(settings);
  const [open, setOpen] = useState<'words' | 'more' | null>(null);
  const { shelf, list, again } = usePacks(props.packs, form.mode, family);
  const standard = (list ?? []).filter((pack) => !pack.own && pack.language === 'en').map((pack) => pack.id);
  const meant = packsMeant(form.packs, standard);
  const chosen = list?.filter((pack) => meant.has(pack.id)) ?? null;
  const cards = chosen?.reduce((sum, pack) => sum + pack.count, 0) ?? null;
  // A Hat is filled by the guests; packs only help out.
  const noCards = cards === 0 && form.mode !== 'hat';
  const usual = form.roundMs === ALIAS_DEFAULTS.roundMs && form.goal.kind === 'target' && form.mode !== 'hat';
  return (
    <div className={css.alias}>
      <fieldset className={css.modes} aria-label={w.mode}>
        {SETUP_MODES.map((mode) => (
          <button
            key={mode}
            type="button"
            className={css.mode}
            aria-pressed={mode === form.mode}
            onClick={() => onSettings({ mode })}
          >
            {w.modes[mode]}
          </button>
        ))}
      </fieldset>
      <p className={css.note}>{w.modeNotes[form.mode]}</p>
      <TvStepper
        label={w.round}
        {...ROUND_STEPS}
        value={form.roundMs}
        text={w.seconds(form.roundMs / 1000)}
        lessLabel={w.less(w.round)}
        moreLabel={w.moreOf(w.round)}
        onChange={(roundMs) => onSettings({ roundMs })}
      />
      {form.mode === 'hat' ? (
        <TvStepper
          label={w.hatWords}
          {...HAT_STEPS}
          value={form.hatWords}
          text={String(form.hatWords)}
          lessLabel={w.less(w.hatWords)}
          moreLabel={w.moreOf(w.hatWords)}
          onChange={(hatWords) => onSettings({ hatWords })}
        />
      ) : form.goal.kind === 'target' ? (
        <TvStepper
          label={w.goal}
          {...POINT_STEPS}
          value={form.goal.points}
          text={w.points(form.goal.points)}
          lessLabel={w.less(w.goal)}
          moreLabel={w.moreOf(w.goal)}
          onChange={(points) => onSettings({ goal: { kind: 'target', points } })}
        />
      ) : (
        <TvStepper
          label={w.goal}
          {...CYCLE_STEPS}
          value={form.goal.cycles}
          text={w.rounds(form.goal.cycles)}
          lessLabel={w.less(w.goal)}
          moreLabel={w.moreOf(w.goal)}
          onChange={(cycles) => onSettings({ goal: { kind: 'rounds', cycles } })}
        />
      )}
      <div className={css.doors}>
        <Button wide onClick={() => setOpen('words')} disabled={shelf === null}>
          <span className={css.door}>
            {w.words}
            <small>{cards === null ? w.counting : w.chosen(cards)}</small>
          </span>
        </Button>
        <Button onClick={() => setOpen('more')}>{w.more}</Button>
      </div>
      {noCards && (
        <p className={css.problem} role="alert">
          {w.noCards}
        </p>
      )}
      <Button
        big
        wide
        look="primary"
        data-start
        disabled={!ready || noCards}
        onClick={() => onStart(form)}
        className={css.go}
      >
        {w.start}
        {usual && <small>{words.minutes(props.minutes.full)}</small>}
      </Button>
      <TvAliasFinePrint open={open === 'more'} form={form} onSettings={onSettings} onClose={() => setOpen(null)} />
      {shelf && list && (
        <TvPackShelf
          open={open === 'words'}
          shelf={shelf}
          list={list}
          chosen={meant}
          family={family}
          taboo={form.mode === 'taboo'}
          onChosen={(ids) => onSettings({ packs: packsNamed(ids, standard) })}
          onChanged={again}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
