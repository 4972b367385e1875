import { useRef, useState } from 'react';
import { Button } from '../Button.tsx';
import { Sheet } from '../Sheet.tsx';
import { tvWords } from '../tvWords.ts';
import type { Keeping, PackShelf, ShelfPack } from './packShelf.ts';
import { TvPackChange } from './TvPackChange.tsx';
import { TvPackMake } from './TvPackMake.tsx';
import { TvPackPaste } from './TvPackPaste.tsx';
import { TvPackRefused } from './TvPackRefused.tsx';
import css from './TvPackShelf.module.css';
import { useCanMake } from './useCanMake.ts';

export type TvPackShelfProps = {
  readonly open: boolean;
  readonly shelf: PackShelf;
  readonly list: readonly ShelfPack[];
  readonly chosen: ReadonlySet<string>;
  readonly family: boolean;
  /** A pack from a model gets forbidden words. */
  readonly taboo: boolean;
  readonly onChosen: (ids: ReadonlySet<string>) => void;
  /** Own packs have come, gone or changed. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

type Page =
  | { readonly on: 'list' }
  | { readonly on: 'paste' }
  | { readonly on: 'make' }
  | { readonly on: 'change'; readonly pack: ShelfPack };
const LIST: Page = { on: 'list' };

/** The packs to play with, by language, and the host's own words: pasted, opened, written by a model, renamed, saved. */
export function TvPackShelf(props: TvPackShelfProps) {
  const { shelf, list, chosen, onChosen, onChanged } = props;
  const w = tvWords.packs;
  const [page, turnTo] = useState<Page>(LIST);
  const [opened, setOpened] = useState<Keeping | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const canMake = useCanMake(shelf);
  const own = list.filter((pack) => pack.own);
  const languages = [...new Set(list.filter((pack) => !pack.own).map((pack) => pack.language))];

  const toggle = (id: string) => {
    const ids = new Set(chosen);
    if (!ids.delete(id)) ids.add(id);
    // Ids of packs that are gone count for nothing; and something must be left to play with.
    const left = list.filter((pack) => ids.has(pack.id)).map((pack) => pack.id);
    if (left.length > 0) onChosen(new Set(left));
  };
  const kept = (id: string) => {
    onChosen(new Set([...chosen, id]));
    onChanged();
    turnTo(LIST);
  };
  const chip = (pack: ShelfPack) => (
    <button
      key={pack.id}
      type="button"
      aria-pressed={chosen.has(pack.id)}
      className={css.chip}
      data-empty={pack.count === 0 || undefined}
      title={pack.blurb || undefined}
      onClick={() => toggle(pack.id)}
    >
      <span className={css.tick} aria-hidden="true" />
      {pack.name} <small>{pack.count}</small>
    </button>
  );
  const group = (title: string, packs: readonly ShelfPack[]) => (
    <section key={title} className={css.group} aria-label={title}>
      <header>
        <h3>{title}</h3>
        {packs.length > 0 && (
          <button
            type="button"
            className={css.only}
            aria-label={w.only(title)}
            onClick={() => onChosen(new Set(packs.map((pack) => pack.id)))}
          >
            {w.onlyThese}
          </button>
        )}
      </header>
      <div className={css.chips}>{packs.map(chip)}</div>
    </section>
  );

  const house = (language: string) =>
    group(
      w.languages[language] ?? language,
      list.filter((pack) => !pack.own && pack.language === language),
    );

  const listPage = (
    <div className={css.list}>
      {house('en')}
      <div className={css.beside}>
        {languages.filter((language) => language !== 'en').map(house)}
        <section className={css.own}>
          {own.length > 0 ? group(w.own, own) : <h3>{w.own}</h3>}
          {own.length === 0 && <p className={css.none}>{w.none}</p>}
          <div className={css.tools}>
            <Button onClick={() => turnTo({ on: 'paste' })}>{w.paste}</Button>
            <Button onClick={() => file.current?.click()}>{w.open}</Button>
            {canMake && <Button onClick={() => turnTo({ on: 'make' })}>{w.ask}</Button>}
            {own.map((pack) => (
              <Button key={pack.id} look="quiet" onClick={() => turnTo({ on: 'change', pack })}>
                {w.change(pack.name)}
              </Button>
            ))}
          </div>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={w.open}
            onChange={async ({ currentTarget }) => {
              const picked = currentTarget.files?.[0];
              if (!picked) return;
              const text = await picked.text();
              // The same file again is a change, too.
              currentTarget.value = '';
              const answer = await shelf.open(text);
              setOpened(answer);
              if (answer.ok) kept(answer.id);
            }}
          />
          {opened && !opened.ok && <TvPackRefused lines={opened.lines} />}
        </section>
      </div>
    </div>
  );

  return (
    // A page of its own each: Escape closes the browser's dialog, and the list opens anew behind it.
    <Sheet
      key={page.on}
      open={props.open}
      title={
        page.on === 'paste' ? w.paste : page.on === 'make' ? w.ask : page.on === 'change' ? page.pack.name : w.title
      }
      from="side"
      wide
      closeLabel={page.on === 'list' ? w.done : w.back}
      onClose={() => {
        setOpened(null);
        if (page.on === 'list') return props.onClose();
        turnTo(LIST);
      }}
    >
      <div className={css.page}>
        {page.on === 'list' && listPage}
        {page.on === 'paste' && <TvPackPaste shelf={shelf} onKept={kept} />}
        {page.on === 'make' && <TvPackMake shelf={shelf} family={props.family} taboo={props.taboo} onKept={kept} />}
        {page.on === 'change' && (
          <TvPackChange
            shelf={shelf}
            pack={page.pack}
            onRenamed={() => {
              onChanged();
              turnTo(LIST);
            }}
            onRemoved={() => {
              const ids = list.filter((pack) => chosen.has(pack.id) && pack.id !== page.pack.id).map((pack) => pack.id);
              if (chosen.has(page.pack.id)) onChosen(new Set(ids));
              onChanged();
              turnTo(LIST);
            }}
          />
        )}
      </div>
    </Sheet>
  );
}
