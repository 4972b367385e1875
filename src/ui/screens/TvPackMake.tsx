import { useState } from 'react';
import { Button } from '../Button.tsx';
import { TextField } from '../TextField.tsx';
import { tvWords } from '../tvWords.ts';
import type { DraftPack, PackShelf, RefusedLine } from './packShelf.ts';
import { LanguageChoice, type PackLanguage } from './TvPackPaste.tsx';
import { TvPackRefused } from './TvPackRefused.tsx';
import css from './TvPackShelf.module.css';

export type TvPackMakeProps = {
  readonly shelf: PackShelf;
  readonly family: boolean;
  readonly taboo: boolean;
  readonly onKept: (id: string) => void;
};

/** A theme for a model; what it wrote is read through and struck out by people before anybody plays it. */
export function TvPackMake({ shelf, family, taboo, onKept }: TvPackMakeProps) {
  const w = tvWords.packs;
  const [theme, setTheme] = useState('');
  const [language, setLanguage] = useState<PackLanguage>('en');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [draft, setDraft] = useState<DraftPack | null>(null);
  const [struck, setStruck] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<readonly RefusedLine[]>([]);

  const make = async () => {
    setBusy(true);
    setProblem(undefined);
    const made = await shelf.make({ theme, language, family, taboo });
    setBusy(false);
    setStruck(new Set());
    setRefused([]);
    setDraft(made.ok ? made.pack : null);
    if (!made.ok) setProblem(w.made[made.why] ?? w.madeOther);
  };
  const keep = async (pack: DraftPack) => {
    const answer = await shelf.keep({ ...pack, cards: pack.cards.filter((card) => !struck.has(card.word)) });
    if (answer.ok) onKept(answer.id);
    else setRefused(answer.lines);
  };
  const strike = (word: string) => {
    const next = new Set(struck);
    if (!next.delete(word)) next.add(word);
    setStruck(next);
  };

  if (draft) {
    const left = draft.cards.length - struck.size;
    return (
      <div className={css.form}>
        <p className={css.approve}>
          <b>{draft.name}</b> {w.approve}
        </p>
        <div className={css.draft}>
          {draft.cards.map(({ word, taboo: forbidden }) => (
            <button
              key={word}
              type="button"
              className={css.word}
              aria-pressed={!struck.has(word)}
              onClick={() => strike(word)}
            >
              {word}
              {forbidden && <small>{forbidden.join(', ')}</small>}
            </button>
          ))}
        </div>
        {refused.length > 0 && <TvPackRefused lines={refused} />}
        <div className={css.pair}>
          <Button wide onClick={() => setDraft(null)}>
            {w.again}
          </Button>
          <Button look="primary" wide disabled={left === 0} onClick={() => void keep(draft)}>
            {w.keepMade(left)}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <TextField
        label={w.theme}
        placeholder={w.themeHint}
        value={theme}
        maxLength={80}
        problem={problem}
        onChange={setTheme}
      />
      <LanguageChoice value={language} onChange={setLanguage} />
      <Button type="submit" look="primary" wide disabled={busy || theme.trim() === ''}>
        {busy ? w.making : w.make}
      </Button>
    </form>
  );
}
