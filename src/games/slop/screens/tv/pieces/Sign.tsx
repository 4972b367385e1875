import { Marquee } from '../../../../../ui/Marquee.tsx';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import { words } from '../words.ts';
import css from './Sign.module.css';

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  /** `text` stands in it once it has been revealed; `under` it already waits, unseen, so that nothing moves when it turns over. */
  | { readonly kind: 'blank'; readonly n: number; readonly text: string | null; readonly under?: string };

/** As wide as a blank is, gap included. */
const BLANK = 'XXXX';
const WIDE = 39;

export type SignProps = {
  readonly tokens: readonly Token[];
  /** What will stand here in the end, so that the sign does not change its size when a blank turns over. */
  readonly whole?: string;
  /** In em of the stage. */
  readonly most: number;
  readonly high: number;
};

/** The prompt in lights: stop words in place, and a blank for each word that must be found. */
export function Sign({ tokens, whole, most, high }: SignProps) {
  const blanks = tokens.map((token) => (token.kind === 'word' ? token.text : BLANK)).join(' ');
  // Words stand wider apart on a sign than in a sentence.
  const longer = (whole ?? blanks).replaceAll(' ', '- ');
  const size = fitted(longer, { wide: WIDE, high, lines: 3, most, least: 1.5, capitals: true });
  return (
    <Marquee>
      <p className={css.sign} style={{ fontSize: size }}>
        {tokens.map((token, place) =>
          token.kind === 'word' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place
            <span key={place} className={css.word}>
              {token.text}
            </span>
          ) : token.text === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place
            <span key={place} className={css.blank} role="img" aria-label={words.guess.blank(token.n + 1)}>
              {token.under}
            </span>
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
