import { useId, useState } from 'react';
import { Button } from '../Button.tsx';
import { Segmented } from '../Segmented.tsx';
import { TextField } from '../TextField.tsx';
import { tvWords } from '../tvWords.ts';
import type { PackShelf, RefusedLine } from './packShelf.ts';
import { TvPackRefused } from './TvPackRefused.tsx';
import css from './TvPackShelf.module.css';

export const PACK_LANGUAGES = ['en', 'de', 'es', 'fr'] as const;
export type PackLanguage = (typeof PACK_LANGUAGES)[number];

export function LanguageChoice(props: { readonly value: PackLanguage; readonly onChange: (to: PackLanguage) => void }) {
  const { languages, language } = tvWords.packs;
  return (
    <Segmented
      label={language}
      {...props}
      options={PACK_LANGUAGES.map((value) => ({ value, text: languages[value] ?? value }))}
    />
  );
}

/** A name, and one word a line. Nothing is kept while a line stands in the way; what was typed stays. */
export function TvPackPaste({ shelf, onKept }: { readonly shelf: PackShelf; readonly onKept: (id: string) => void }) {
  const w = tvWords.packs;
  const id = useId();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<PackLanguage>('en');
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<readonly RefusedLine[]>([]);
  const keep = async () => {
    const answer = await shelf.paste(name, language, text);
    if (answer.ok) onKept(answer.id);
    else setRefused(answer.lines);
  };
  return (
    <div className={css.paste}>
      <div className={css.form}>
        <TextField label={w.name} value={name} maxLength={40} onChange={setName} />
        <LanguageChoice value={language} onChange={setLanguage} />
        <Button look="primary" wide onClick={() => void keep()}>
          {w.keep}
        </Button>
        {refused.length > 0 && <TvPackRefused lines={refused} />}
      </div>
      <div className={css.text}>
        <label htmlFor={id}>{w.text}</label>
        <textarea
          id={id}
          rows={12}
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
    </div>
  );
}
