import { Button } from './Button.tsx';
import css from './PauseOverlay.module.css';
import { wordPause, words } from './words.ts';

export type PauseOverlayProps = {
  /** Why the clock stands: the room's reasons, worded by the catalogue. Empty shows nothing. */
  readonly reasons: readonly string[];
  /** Further lines the room knows: who is awaited, how long. */
  readonly notes?: readonly string[];
  /** For whoever may lift it: captain and TV. */
  readonly onGoOn?: () => void;
};

/** A paper sign lowered on two strings while the clock stands still. */
export function PauseOverlay({ reasons, notes = [], onGoOn }: PauseOverlayProps) {
  if (reasons.length === 0) return null;
  return (
    <div className={css.overlay} role="status">
      <div className={css.sign}>
        <span className={css.strings} aria-hidden="true" />
        <h2 className={css.title}>{words.pause.title}</h2>
        <ul className={css.reasons}>
          {[...new Set(reasons.map(wordPause))].map((line) => (
            <li key={line}>{line}</li>
          ))}
          {notes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className={css.still}>{words.pause.still}</p>
        {onGoOn && (
          <Button look="primary" onClick={onGoOn} autoFocus>
            {words.pause.goOn}
          </Button>
        )}
      </div>
    </div>
  );
}
