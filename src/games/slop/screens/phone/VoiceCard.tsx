import { useState } from 'react';
import { propUrl } from '../../../../ui/animals.ts';
import { Sheet } from '../../../../ui/Sheet.tsx';
import type { VoiceCard as Card } from '../../view.ts';
import css from './VoiceCard.module.css';
import { words } from './words.ts';

/** The team's secret voice on a tab that opens. `first`: open at once, once for each such key, also after a reload. */
export function VoiceCard({ card, first = null }: { readonly card: Card; readonly first?: string | null }) {
  const [open, setOpen] = useState(() => first !== null && sessionStorage.getItem(first) === null);
  const w = words.card;
  const close = (): void => {
    if (first !== null) sessionStorage.setItem(first, 'seen');
    setOpen(false);
  };
  return (
    <>
      <button type="button" className={css.tab} aria-label={w.open(card.name)} onClick={() => setOpen(true)}>
        <img src={propUrl('masks')} alt="" />
        <span>{card.name}</span>
      </button>
      <Sheet open={open} title={w.title} onClose={close} closeLabel={w.close}>
        <div className={css.card}>
          <p className={css.name}>{card.name}</p>
          <p className={css.secret}>{w.secret}</p>
          <section>
            <h3>{w.tells}</h3>
            <ol className={css.tells}>
              {card.tells.map((tell) => (
                <li key={tell}>{tell}</li>
              ))}
            </ol>
          </section>
          <section className={css.never}>
            <h3>{w.never}</h3>
            <p>{card.never}</p>
          </section>
          <section>
            <h3>{w.phrases}</h3>
            <ul className={css.phrases}>
              {card.signatures.map((phrase) => (
                <li key={phrase}>“{phrase}”</li>
              ))}
            </ul>
          </section>
        </div>
      </Sheet>
    </>
  );
}
