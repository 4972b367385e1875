import { propUrl } from '../../../../../ui/animals.ts';
import type { Pass } from '../../../view.ts';
import { words } from '../words.ts';
import css from './PassPoster.module.css';

const DRAWINGS: Readonly<Record<Pass, string>> = { explain: 'speech', 'one-word': 'shush', mime: 'masks' };

/** How the hat is played now, on a poster: explain, one word, mime. */
export function PassPoster({ pass, left }: { readonly pass: Pass; readonly left: number }) {
  return (
    <div className={css.poster} data-pass={pass}>
      <img src={propUrl(DRAWINGS[pass])} alt="" />
      <b>{words.pass[pass].name}</b>
      <span>{words.pass[pass].how}</span>
      <small>{words.explaining.hatLeft(left)}</small>
    </div>
  );
}
