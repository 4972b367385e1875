import { LINE_MOST } from './limits.ts';

const LONE_SURROGATE = /\p{Surrogate}/gu;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/**
 * Text as it may stand in a document: one line, and well-formed, since a lone half of a pair would arrive as another character
 * than was sent.
 */
export const writable = (text: string): string =>
  text.replace(LONE_SURROGATE, '\uFFFD').replace(/\r\n|[\r\n\t\u2028\u2029]/g, ' ');

/** A line as the games' commands keep it (composed, printable, single spaces, none at the ends, cut), so that a text the state took up
 * is known again. */
export function tidyLine(text: string, most: number = LINE_MOST): string {
  const single = text.normalize('NFC').replace(UNPRINTABLE, '').replace(/\s+/gu, ' ').trim();
  return [...single].slice(0, most).join('').trim();
}
