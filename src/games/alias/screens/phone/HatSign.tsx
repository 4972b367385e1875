import { propUrl } from '../../../../ui/animals.ts';
import type { AliasEveryone } from '../../view.ts';
import css from './HatSign.module.css';
import { words } from './words.ts';

/** Which of its three ways the hat is played now. */
export function HatSign({ hat }: { readonly hat: NonNullable<AliasEveryone['hat']> }) {
  return (
    <p className={css.sign}>
      <img src={propUrl('hat')} alt="" />
      <b>{words.hat.passes[hat.pass]}</b>
    </p>
  );
}
