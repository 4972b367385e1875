import { propUrl } from '../../../../ui/animals.ts';
import { fitted } from '../../../../ui/tv/fitted.ts';
import { useHostLine } from './host.ts';
import css from './Rail.module.css';

/** The strip under the sign: what the host says while he speaks, else the one sentence that tells what to do now. */
export function Rail({ cue }: { readonly cue: string }) {
  const said = useHostLine();
  const text = said ?? cue;
  return (
    <p className={css.rail} aria-live="polite" data-speaking={said !== null}>
      <img src={propUrl('megaphone')} alt="" className={css.horn} />
      <span
        key={text}
        className={css.text}
        style={{ fontSize: fitted(text, { wide: 30, high: 2.4, lines: 2, most: 1.6, least: 0.85 }) }}
      >
        {text}
      </span>
    </p>
  );
}
