import css from './SoundBanner.module.css';
import { networkWords } from './words.ts';

/** In a game, until the first key on this page: browsers keep a page quiet that nobody has touched. */
export function SoundBanner() {
  return (
    <p className={css.banner} role="status">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M4 12h6l8-7v22l-8-7H4zM23 12l6 8M29 12l-6 8" />
      </svg>
      {networkWords.sound}
    </p>
  );
}
