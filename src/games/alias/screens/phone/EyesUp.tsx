import type { ReactNode } from 'react';
import { propUrl } from '../../../../ui/animals.ts';
import css from './EyesUp.module.css';

/** Nothing to press: one picture, one shout, one sentence. */
export function EyesUp({
  title,
  note,
  drawing = 'eyes',
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly drawing?: string;
  readonly children?: ReactNode;
}) {
  return (
    <section className={css.up}>
      <img className={css.drawing} src={propUrl(drawing)} alt="" />
      <h1 className={css.title}>{title}</h1>
      {note && <p className={css.note}>{note}</p>}
      {children}
    </section>
  );
}
