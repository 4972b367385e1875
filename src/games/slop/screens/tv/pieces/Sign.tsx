import { Marquee } from '../../../../../ui/Marquee.tsx';
import { words } from '../words.ts';
import css from './Sign.module.css';

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  /** `text` stands in it once it has been revealed. */
  | { readonly kind: 'blank'; readonly n: number; readonly text: string | null };

const BLANK_LETTERS = 5.5;
const WIDE = 38;

/** One size for the whole sign: it must not jump when a blank turns over. `ahead` are the words that are still to come. */
function sizeOf(letters: number, most: number): number {
  const oneLine = WIDE / (letters * 0.58);
  if (oneLine >= 2.5) return Math.min(most, oneLine);
  return Math.max(1.7, Math.min(most * 0.82, (WIDE * 2 * 0.86) / (letters * 0.58)));
}

export type SignProps = {
  readonly tokens: readonly Token[];
  /** The longest the words can get, in letters; so that all of them will fit. */
  readonly letters?: number;
  readonly most?: number;
};

/** The prompt in lights: stop words in place, and a blank for each word that must be found. */
export function Sign({ tokens, letters, most = 3.6 }: SignProps) {
  const guessed = tokens.reduce(
    (sum, token) =>
      sum + 1 + (token.kind === 'word' ? token.text.length : Math.max(BLANK_LETTERS, token.text?.length ?? 0)),
    0,
  );
  const size = sizeOf(Math.max(guessed, letters ?? 0), most);
  return (
    <Marquee>
      <p className={css.sign} style={{ fontSize: `${size.toFixed(2)}em` }}>
        {tokens.map((token, place) =>
          token.kind === 'word' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place
            <span key={place} className={css.word}>
              {token.text}
            </span>
          ) : token.text === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place
            <span key={place} className={css.blank} role="img" aria-label={words.guess.blank(token.n + 1)} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place
            <span key={`${place}!`} className={css.found}>
              {token.text}
            </span>
          ),
        )}
      </p>
    </Marquee>
  );
}
